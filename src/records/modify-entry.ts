import { leavesFor } from '#law/contribution/unfounded.ts'
import type { EntryEvent, ModifyReason } from '#law/lives/entry.ts'
import type { Seen } from '#law/lives/lives.ts'
import type { Json } from '#law/ruling.ts'
import { dayOfAgency } from '#law/states/agency-day.ts'
import type { Nri, Ori } from '#law/words.ts'
import { again } from '#ledger/again.ts'
import type { Actor, Change } from '#ledger/change.ts'
import { canonical } from '#ledger/seal.ts'
import { write } from '#ledger/write.ts'
import { isRefusal, refuse, type Refusal } from '../refusal.ts'
import type { World } from '../world.ts'
import { contributionOf, keptOf, statedIn, type Contribution } from './contribution.ts'
import { oneMoreByOne } from './left-by-one.ts'
import { takesOut } from './out-of-search.ts'
import { standingEntry } from './own-entry.ts'
import { rejectedAsWritten } from './rejected.ts'
import { talliesOf, type Counted } from './tally.ts'

/** What is to stand from now on, of the record as it stands. */
export type Modification = Readonly<{
  nri: Nri
  ori: Ori
  because: ModifyReason
  change: (now: Contribution) => Contribution
}>

/**
 * 28 CFR 25.5(b): the agency that entered a record corrects or completes it. It is looked at whole, as a new one is, and search sees
 * it at once. What says nothing new changes nothing.
 */
export const modifyEntry = (
  { nri, ori, because, change }: Modification,
  by: Actor,
  world: World,
): Promise<Seen<'entry'> | Refusal<'unknown-number' | 'not-now' | 'record-invalid' | 'leaves-by-one'>> =>
  again(async () => {
    const seen = await standingEntry({ nri, ori }, world)
    if (isRefusal(seen)) return seen
    const row = await world.find.entryRow(nri)
    if (row === undefined || row.record === null) return refuse('not-now')
    const before = contributionOf(seen.state, row.record, row)
    const after = change(before)
    const fields = changed(before, after)
    if (fields.length === 0) return seen
    const wrong = rejectedAsWritten(after, world.now())
    if (wrong.length > 0) return refuse('record-invalid', wrong)
    const modification = modificationOf({ before, after }, { fields, because }, world.now())
    const isHeld = seen.state.status === 'in-force' && modification.takesOut && !modification.isOver
    const byOne = isHeld ? await oneMoreByOne(ori, world) : []
    if (isRefusal(byOne)) return byOne
    const kept = modified(seen, after, modification, world.now())
    const written = await write({ by, ...kept, tallies: [...kept.tallies, ...byOne] }, world)
    return written.outcome === 'kept' ? written.seen('entry', nri) : undefined
  })

type How = Pick<Extract<EntryEvent, { type: 'modified' }>, 'fields' | 'because' | 'batch'>

/**
 * The events of an entry that is modified, the first of them `modified`; what is counted; whether it leaves the Indices with them; and whether it leaves
 * the search, be it that nobody finds by it any more whom it was about.
 */
type Modified = Readonly<{
  events: readonly [EntryEvent, ...EntryEvent[]]
  counts: readonly Counted[]
  isOver: boolean
  takesOut: boolean
}>

/** Everything that a modification changes. */
function modified(
  seen: Seen<'entry'>,
  after: Contribution,
  { events, counts, isOver }: Modified,
  now: Temporal.Instant,
): Required<Pick<Change, 'steps' | 'entries' | 'tallies'>> {
  const { nri, ori, status } = seen.state
  return {
    steps: events.map(event => ({ life: 'entry', id: nri, seen, event }) as const),
    entries: isOver ? [{ nri, inForce: false, record: null }] : [keptOf(after, nri, status === 'in-force')],
    tallies: talliesOf(ori, isOver ? [...counts, 'withdrawn-by-one'] : counts, now),
  }
}

/**
 * What a modification makes of an entry, by whatever door it came. A record that comes to say what the filter forbids, or that relief was
 * given, leaves with it.
 */
export function modificationOf(
  { before, after }: Readonly<{ before: Contribution; after: Contribution }>,
  how: How,
  now: Temporal.Instant,
): Modified {
  const event = { type: 'modified', ...how, ...statedIn(after, now) } as const
  const { ori, category } = after
  // What came in as JSON is kept so.
  const facts = after.facts as Readonly<Record<string, Json>>
  const reason = leavesFor({ ori, category, facts, sentOn: dayOfAgency(ori, now) })
  if (reason === undefined)
    return { events: [event], counts: ['modified'], isOver: false, takesOut: takesOut(before, after, now) }
  const over = { type: 'withdrawn', reason, ...(how.batch === undefined ? {} : { batch: how.batch }) } as const
  return { events: [event, over], counts: ['modified', `withdrawn ${reason}`], isOver: true, takesOut: true }
}

/** Which members say something else: names of members of ours, and of those of the person and the ground. Never what they say. */
export function changed(before: Contribution, after: Contribution): readonly string[] {
  const [one, other] = [membersOf(before), membersOf(after)]
  const places = new Set([...one.keys(), ...other.keys()])
  places.delete('record.again')
  const differ = [...places].filter(
    at => canonical(one.get(at)?.says ?? null) !== canonical(other.get(at)?.says ?? null),
  )
  return [...new Set(differ.map(at => (one.get(at) ?? other.get(at))?.name ?? at))].toSorted()
}

type Member = Readonly<{ name: string; says: unknown }>

/** By the place where it stands: an order's own last day is not the record's, nor the state of its law the state where the person lives. */
const membersOf = ({ description, facts, ...record }: Contribution): ReadonlyMap<string, Member> =>
  new Map(
    Object.entries({ record, person: description, facts }).flatMap(([part, members]) =>
      Object.entries(members).map(([name, says]) => [`${part}.${name}`, { name, says }] as const),
    ),
  )
