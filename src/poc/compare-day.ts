import { addsUp, isAlike, pocDifferences, pocOutcome, pocStatement } from '#law/poc/statement.ts'
import type { PocCounts, PocOutcome } from '#law/lives/poc-words.ts'
import { pocDayId } from '#law/lives/poc-day.ts'
import type { Ntn, Ori } from '#law/words.ts'
import { again } from '#ledger/again.ts'
import type { Actor } from '#ledger/change.ts'
import { write } from '#ledger/write.ts'
import type { Place } from '../find.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { World } from '../world.ts'
import { isWhole, spanOf, type Span } from './look-at-day.ts'

/** What a point of contact has of one of its checks. */
export type Theirs = Readonly<{ ntn: Ntn; outcome: PocOutcome }>

type Comparing = Readonly<{
  ori: Ori
  day: string
  by: Actor
  /** Contradictions it need not count: it may not know of them. */
  counts?: Omit<PocCounts, 'contradicted'> & Readonly<{ contradicted?: number | undefined }>
  /** Its own list; its numbers are counted from it where it sends none. */
  checks?: readonly Theirs[]
}>

export type Compared = Readonly<{
  ours: PocCounts
  theirs: PocCounts
  differ: readonly (keyof PocCounts)[]
  checks?: Readonly<{
    differ: readonly (Theirs & Readonly<{ ours: PocOutcome }>)[]
    /** It has them, and we have none of that number on that day. */
    onlyTheirs: readonly Ntn[]
    onlyOurs: readonly Readonly<{ ntn: Ntn; ours: PocOutcome }>[]
  }>
}>

/**
 * Both sides' numbers of a day beside each other, and check by check where the point of contact sends its own list. Kept are the numbers
 * alone: a list would tell what each check came to for longer than 28 CFR 25.9(b) lets it be told.
 */
export const compareDay = (
  { ori, day, by, counts, checks }: Comparing,
  world: World,
): Promise<Compared | Refusal<'day-not-begun' | 'day-forgotten' | 'not-as-described'>> =>
  again(async () => {
    const id = pocDayId(ori, day)
    const seen = await world.find.pocDay(id)
    if (seen === undefined) return refuse('day-not-begun')
    if (!isWhole(seen.state, world)) return refuse('day-forgotten')
    const twice = firstTwice(checks ?? [])
    if (twice !== undefined) return refuse('not-as-described', [{ pointer: `/checks/${twice}/ntn`, code: 'twice' }])
    const span = spanOf(seen.state)
    const ours = pocStatement(await world.find.pocTallies(ori, span))
    const said = counts ?? countsOfList(checks ?? [])
    const theirs = { ...said, contradicted: counts?.contradicted ?? ours.contradicted }
    if (!addsUp(theirs)) return refuse('not-as-described', [{ pointer: '/counts/issued', code: 'does-not-add-up' }])
    const listed = checks === undefined ? {} : { checks: compareLists(await ourList(ori, span, world), checks) }
    const at = world.now().toString()
    const event = { type: 'compared', theirs, ours, by: by.id, at } as const
    const { outcome } = await write({ by, steps: [{ life: 'poc-day', id, seen, event }] }, world)
    return outcome === 'kept' ? { ours, theirs, differ: pocDifferences(ours, theirs), ...listed } : undefined
  })

/** Where a number stands that stood before. */
function firstTwice(checks: readonly Theirs[]): number | undefined {
  const met = new Set<Ntn>()
  const at = checks.findIndex(({ ntn }) => met.size === met.add(ntn).size)
  return at < 0 ? undefined : at
}

const countsOfList = (checks: readonly Theirs[]): PocCounts =>
  pocStatement(checks.map(({ outcome }) => ({ outcome, contradicted: false, count: 1 })))

/** A page of them is read at once; the largest state asks some five thousand times a day. */
const pageSize = 500
const mostPages = 100

async function ourList(ori: Ori, { from, until }: Span, { find }: World): Promise<ReadonlyMap<Ntn, PocOutcome>> {
  const list = new Map<Ntn, PocOutcome>()
  let after: Place = { contact: until }
  for (let page = 0; page < mostPages; page += 1) {
    const found = await find.pocChecks(ori, { from, after }, undefined, pageSize)
    for (const { state } of found) list.set(state.ntn, pocOutcome(state))
    const last = found.length < pageSize ? undefined : found.at(-1)?.state
    if (last === undefined) break
    after = { contact: last.assigned.contact, ntn: last.ntn }
  }
  return list
}

function compareLists(list: ReadonlyMap<Ntn, PocOutcome>, theirs: readonly Theirs[]): NonNullable<Compared['checks']> {
  const named = new Set(theirs.map(({ ntn }) => ntn))
  return {
    differ: theirs.flatMap(one => {
      const ours = list.get(one.ntn)
      return ours === undefined || isAlike(ours, one.outcome) ? [] : [{ ...one, ours }]
    }),
    onlyTheirs: theirs.flatMap(({ ntn }) => (list.has(ntn) ? [] : [ntn])),
    onlyOurs: [...list].flatMap(([ntn, ours]) => (named.has(ntn) ? [] : [{ ntn, ours }])),
  }
}
