import type { Transaction } from '#law/lives/transaction.ts'
import type { Ntn } from '#law/words.ts'
import type { World } from '../world.ts'
import { districtFinder, type CountiesBy, type FindDistrict } from './district-finder.ts'
import { isLate, noticeCounts, type Counting, type NoticeCounts } from './notice-counts.ts'

export type NoticeReport = Readonly<{
  month: string
  countiesBy: CountiesBy
  nation: NoticeCounts
  /** By what they are of: states by their letters, districts by theirs. */
  states: readonly Readonly<{ place: string; counts: NoticeCounts }>[]
  districts: readonly Readonly<{ place: string; counts: NoticeCounts }>[]
}>

type Placed = Readonly<{ counting: Counting; state: string; district: string }>
type Span = Readonly<{ from: string; before: string }>

/** Rows are read so many at a time; a month has some twenty-five thousand denials and few notices of each. */
const page = 500
const mostPages = 2_000
/** An open check is destroyed by then: none that began earlier was denied in the month. */
const longestOpen = { days: 91 } as const
/** Of a notice whose check is gone. */
const nowhere = { state: 'not-known', district: 'not-known' } as const

/**
 * How the notices to police of the denials of one month stand, by the clock of UTC: how many were told and how soon, what is late, held,
 * taken back and corrected. Read from the notices and the denials themselves; nothing of it is kept.
 */
export async function noticeReport(month: string, world: World): Promise<NoticeReport> {
  const span = spanOf(month)
  const { find: districtOf, by: countiesBy } = await districtFinder(world)
  const denied = await denialsOf(span, districtOf, world)
  const placed = [...denied.values(), ...(await noticesOf(span, denied, districtOf, world))]
  const now = world.now()
  const counts = (of: readonly Placed[]) =>
    noticeCounts(
      of.map(({ counting }) => counting),
      now,
    )
  const along = (name: 'state' | 'district') =>
    [...Map.groupBy(placed, one => one[name])]
      .map(([place, of]) => ({ place, counts: counts(of) }))
      .toSorted((one, other) => (one.place < other.place ? -1 : 1))
  return { month, countiesBy, nation: counts(placed), states: along('state'), districts: along('district') }
}

async function denialsOf(span: Span, districtOf: FindDistrict, { find }: World): Promise<ReadonlyMap<Ntn, Placed>> {
  const from = Temporal.Instant.from(span.from).toZonedDateTimeISO('UTC').subtract(longestOpen).toInstant().toString()
  const denied = new Map<Ntn, Placed>()
  await eachPage(async after => {
    const seen = await find.deniedBetween({ from, before: span.before }, after, page)
    for (const { state: check } of seen)
      if (isWithin(check.deniedAt, span)) denied.set(check.ntn, await placedIn(check, { check }, districtOf))
    return seen.map(({ state }) => state.ntn)
  })
  return denied
}

async function noticesOf(
  span: Span,
  denied: ReadonlyMap<Ntn, Placed>,
  districtOf: FindDistrict,
  { find, now }: World,
): Promise<readonly Placed[]> {
  const placed: Placed[] = []
  await eachPage(async after => {
    const seen = await find.noticesBetween(span, after, page)
    for (const { state: notice } of seen.filter(({ state: { kind } }) => kind === 'denial' || kind === 'prosecution')) {
      const wasHeld = isLate(notice, now()) && (await heldOnce(notice.ntn, find))
      const counting = { notice, wasHeld }
      const of = denied.get(notice.ntn)
      // One that was overturned is no denial any more, and its notices are still to be corrected.
      const check = of === undefined ? (await find.transaction(notice.ntn, { audience: 'system' }))?.state : undefined
      if (of !== undefined) placed.push({ ...of, counting })
      else placed.push(check === undefined ? { ...nowhere, counting } : await placedIn(check, counting, districtOf))
    }
    return seen.map(({ state }) => state.notice)
  })
  return placed
}

const placedIn = async (check: Transaction, counting: Counting, districtOf: FindDistrict): Promise<Placed> => ({
  ...{ counting, state: check.assigned.saleState, district: await districtOf(check) },
})

/** 925B(b): a hold that was released stands in the events alone. */
const heldOnce = async (ntn: Ntn, find: World['find']): Promise<boolean> =>
  (await find.events(ntn)).some(({ body }) => body['type'] === 'notice-held')

/** Goes through pages by the last number of each; a page that is not full is the last. */
async function eachPage(read: (after: string) => Promise<readonly string[]>): Promise<void> {
  let after = ''
  for (let count = 0; count < mostPages; count += 1) {
    const numbers = await read(after)
    const last = numbers.at(-1)
    if (last === undefined || numbers.length < page) return
    after = last
  }
  throw new Error('defect: a month has more denials than the nation has in a year')
}

const isWithin = (at: string | undefined, { from, before }: Span): boolean =>
  at !== undefined &&
  Temporal.Instant.compare(Temporal.Instant.from(at), Temporal.Instant.from(from)) >= 0 &&
  Temporal.Instant.compare(Temporal.Instant.from(at), Temporal.Instant.from(before)) < 0

function spanOf(month: string): Span {
  const first = Temporal.PlainYearMonth.from(month).toPlainDate({ day: 1 }).toZonedDateTime('UTC')
  return { from: first.toInstant().toString(), before: first.add({ months: 1 }).toInstant().toString() }
}
