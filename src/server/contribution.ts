import type { z } from 'zod'
import type { Contributed, contributed, ModificationSent } from '#contract/contribution.ts'
import type { entryView as viewed } from '#contract/records.ts'
import { noticesWanting } from '#law/contribution/commencement-notice.ts'
import { versionOf, type Entry } from '#law/lives/entry.ts'
import type { Ori } from '#law/words.ts'
import type { EventRow } from '#ledger/rows.ts'
import type { Contribution } from '#records/contribution.ts'
import { present } from '../present.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { RefusalCode } from '../refusals.ts'
import { readDescription, unreadable } from './transferee.ts'

/** A contribution as the contract takes one, in the form in which it is kept; or which of its names nobody could search by. */
export function readContribution(sent: Contributed, ori: Ori): Contribution | Refusal<'record-invalid'> {
  const { person, ari, category, facts, told, ...rest } = sent
  const unread = unreadableIn(person.names)
  if (unread !== undefined) return unread
  return {
    ...{ ori, ari, category, facts },
    description: readDescription(person),
    ...present(rest),
    ...(told === undefined ? {} : { told: present(told) }),
  }
}

function unreadableIn(names: Contributed['person']['names']): Refusal<'record-invalid'> | undefined {
  const unread = names.flatMap((name, at) => unreadable(name, `/person/names/${at}`))
  return unread.length === 0 ? undefined : refuse('record-invalid', unread)
}

/** What is wrong with a record, where it was sent within a change. */
export const withinChange = <Of extends RefusalCode>({ refusal, pointers }: Refusal<Of>): Refusal<Of> =>
  refuse(
    refusal,
    pointers?.map(({ pointer, code }) => ({ pointer: `/change${pointer}`, code })),
  )

/** What is to become of a record: what was sent replaces what stands, null takes it away, and what was not sent stays. */
export function changing(sent: ModificationSent): ((now: Contribution) => Contribution) | Refusal<'record-invalid'> {
  const { person = {}, facts = {}, ...rest } = sent
  const unread = person.names === undefined ? undefined : unreadableIn(person.names)
  if (unread !== undefined) return unread
  return now => ({
    // Members that must be there cannot be null in what was sent.
    ...(replaced(now, rest) as Contribution),
    description: readDescription(replaced(now.description, person)),
    facts: replaced(now.facts, facts),
  })
}

const replaced = (now: object, sent: object): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries({ ...now, ...present(sent) }).filter(([, value]) => value !== null && value !== undefined),
  )

/** A contribution as whoever sent it would send it again. */
export function sentAs(contribution: Contribution): z.input<typeof contributed> {
  const { ori: _, again: __, description, ...rest } = contribution
  // What is kept came in by the same contract.
  return { ...rest, person: description } as unknown as z.input<typeof contributed>
}

export function entryView(entry: Entry): z.input<typeof viewed> {
  const { missing = [], validated, ori: _, confirmed: __, ...shown } = entry
  return {
    ...shown,
    version: versionOf(entry),
    ...(validated === undefined ? {} : { validated: validated.on }),
    missing: [...missing],
    untold: [...noticesWanting(entry)],
  }
}

/** What happened to an entry, and why: of what it says only the names of members. */
export function happenedIn({ at, by, body }: EventRow) {
  const { type, because, reason, fields } = body
  const why = because ?? reason
  return {
    event: String(type),
    // A database writes a moment in its own way.
    ...{ at: Temporal.Instant.from(at).toString(), by },
    ...(typeof why === 'string' ? { because: why } : {}),
    ...(Array.isArray(fields) ? { fields: fields.map(String) } : {}),
  }
}
