import { legalDay } from '#law/clocks/legal-day.ts'
import type { Transaction } from '#law/lives/transaction.ts'
import { licenseeLog, othersFrom, type LoggedCheck } from '#law/retention/licensee-log.ts'
import { loggedClass } from '#law/retention/logged-class.ts'
import type { Ffl, Ntn } from '#law/words.ts'
import type { Actor } from '#ledger/change.ts'
import { unseal } from '#ledger/unseal.ts'
import type { Transferee } from '#search/transferee.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { Place } from '../find.ts'
import type { World } from '../world.ts'
import { goingOn, markUse } from './log-use.ts'

/** What ATF wrote, and when. `reference` is ATF's own, and dates are YYYY-MM-DD. */
export type WrittenRequest = Readonly<{
  reference: string
  writtenOn: string
  licensee: string
  ffl: Ffl
  inspectionOn: string
}>

/** A denied check as the audit log holds it, with whom it was about; undefined where nothing of that is left to open. */
export type DeniedCheck = Readonly<{ check: Transaction; transferee: Transferee | undefined }>

/** Part of one licensee's log. `next` is there where there may be more. */
export type LogPart = Readonly<{
  preparedOn: string
  /** Checks before this day are shown only where they were denied. */
  othersFrom: string
  /** Denied checks from before this day were moved to the archive, and are in no licensee's log. */
  deniedFrom: string
  rows: readonly Readonly<{ ntn: string; date: string; denied?: DeniedCheck }>[]
  next?: Required<Place>
}>

/** So many at a time: each denied one is opened by a write of its own before it is shown. */
export const checksAPart = 100

const purpose = 'log of one licensee for ATF'

/**
 * 28 CFR 25.9(b)(4): the log of one licensee, on ATF's written request, in parts. What is shown of which check, the law decides.
 * That it was made, by whom and on which request leaves a leaf first, and so does the opening of each denied check.
 */
export async function makeLicenseeLog(
  { request, after, by }: Readonly<{ request: WrittenRequest; after?: Place | undefined; by: Actor }>,
  world: World,
): Promise<LogPart | Refusal<'not-the-licensee' | 'log-not-open'>> {
  const licensee = await world.find.licensee(request.ffl)
  if (licensee === undefined || !sameName(licensee.state.premises.name, request.licensee))
    return refuse('not-the-licensee')
  const { zone } = licensee.state.premises
  const preparedOn = legalDay(world.now(), zone)
  const first = othersFrom(preparedOn)
  // A day more than the law may show, wherever the premises were then: it looks at the day of each check.
  const from = first.subtract({ days: 1 }).toZonedDateTime('UTC').toInstant().toString()
  const { reference, writtenOn, ffl, inspectionOn } = request
  const asked = { by: 'atf', written: true, licensee: request.licensee, ffl, inspectionOn } as const
  if (licenseeLog(asked, [], preparedOn).answer === 'declined') return refuse('log-not-open')
  const written = { reference, writtenOn, ffl, inspectionOn }
  const marked = {
    use: 'licensee-audit',
    request: written,
    preparedOn: preparedOn.toString(),
    ...goingOn(after),
  } as const
  await markUse({ type: 'licensee-log-made', ...marked }, by, world)
  const found = await world.find.loggedOf(ffl, { from, after: after ?? endOfTime }, checksAPart)
  const log = licenseeLog(
    asked,
    found.map(({ state }) => logged(state)),
    preparedOn,
  )
  if (log.answer === 'declined') return refuse('log-not-open')
  const last = found.length < checksAPart ? undefined : found.at(-1)?.state
  return {
    preparedOn: preparedOn.toString(),
    othersFrom: first.toString(),
    deniedFrom: log.deniedFrom,
    rows: await opened(log.rows, by, world),
    ...(last === undefined ? {} : { next: { contact: last.assigned.contact, ntn: last.ntn } }),
  }
}

/** Later than every check. */
export const endOfTime: Place = { contact: '9999-12-31T00:00:00Z' }

/** As people write a name in a letter: without regard to capitals and blanks. */
const sameName = (one: string, other: string): boolean => plain(one) === plain(other)
const plain = (name: string): string => name.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLowerCase()

function logged(check: Transaction): LoggedCheck<Transaction> {
  const { contact, zone, ffl = '' } = check.assigned
  const date = legalDay(Temporal.Instant.from(contact), zone).toString()
  return { ntn: check.ntn, date, ffl, class: loggedClass(check), data: check }
}

type Shown = Readonly<{ ntn: string; date: string; data?: Transaction }>

/**
 * One after the other, so that no leaf waits behind another's opening. 25.9(b)(1): the log holds what was asked and answered; what
 * sources returned and what examiners wrote is no part of it.
 */
async function opened(shown: readonly Shown[], by: Actor, world: World): Promise<LogPart['rows']> {
  const rows: LogPart['rows'][number][] = []
  for (const { ntn, date, data } of shown) {
    if (data === undefined) rows.push({ ntn, date })
    else {
      const transferee = await unseal(ntn as Ntn, { what: 'transferee', by, purpose }, world)
      rows.push({ ntn, date, denied: { check: data, transferee: transferee as Transferee | undefined } })
    }
  }
  return rows
}
