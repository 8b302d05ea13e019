import { ofDenials } from '#law/notices/denial-counts.ts'
import type { Tally } from '#ledger/rows.ts'
import type { Find } from '../find.ts'
import type { Keep } from './keep.ts'
import { statement, type Query, type Statement } from './statement.ts'

const add = statement(
  'tally-add',
  `insert into tallies (ori, day, what, count) values ($1, $2, $3, $4)
   on conflict (ori, day, what) do update set count = tallies.count + excluded.count returning count`,
)

const addToSeen = statement(
  'tally-add-to-seen',
  `insert into tallies (ori, day, what, count) values ($1, $2, $3, $4)
   on conflict (ori, day, what) do update set count = tallies.count + excluded.count
   where tallies.count = $5 returning count`,
)

/** In one order, so that two changes of one agency wait for each other and never for both. */
export const keepTallies: Keep = async ({ tallies }, query) => {
  const ordered = tallies.toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1))
  for (const { ori, day, what, count, seen } of ordered) {
    const kept =
      seen === undefined ? await query(add, ori, day, what, count) : await query(addToSeen, ori, day, what, count, seen)
    if (kept.length === 0) return 'stale'
  }
  return 'kept'
}

const placeOf = ({ ori, day, what }: Tally): string => `${ori} ${day} ${what}`

const read: Statement<Tally> = statement(
  'tallies-read',
  `select ori, day, what, count from tallies where ori = $1 and day >= $2 and day <= $3 order by day, what`,
)

const agencies: Statement<Pick<Tally, 'ori'>> = statement(
  'tallies-agencies',
  `select distinct ori from tallies where ori > $1 and ori <> '${ofDenials}' order by ori limit $2`,
  'whoever watches over contributors goes through all of them',
)

export const findTallies =
  (query: Query): Find['tallies'] =>
  (ori, from, to) =>
    query(read, ori, from, to)

export const findContributors =
  (query: Query): Find['contributors'] =>
  async (after, limit) =>
    (await query(agencies, after, limit)).map(({ ori }) => ori)
