import type { Seen } from '#law/lives/lives.ts'
import type { OutreachRow } from '#ledger/rows.ts'
import type { Find, OutreachSeen } from '../find.ts'
import { each, type Keep } from './keep.ts'
import { kept } from './time.ts'
import { statement, type Query, type Statement } from './statement.ts'

const put = statement(
  'outreach-put',
  `insert into outreach (ntn, body, request, ori) values ($1, $2, $3, $4) on conflict (ntn, body) do nothing returning ntn`,
)

/** One body is asked once about one check. */
export const keepOutreach: Keep = ({ outreach = [] }, query) =>
  each(query, put, outreach, ({ ntn, body, request, ori }) => [ntn, body, request, ori])

export const destroyOutreach = statement('outreach-destroy', `delete from outreach where ntn = $1`)

export const withdrawOutreach: Keep = async ({ outreachGone = [] }, query) => {
  for (const ntn of outreachGone) await query(destroyOutreach, ntn)
  return 'kept'
}

const ofBody: Statement<OutreachRow> = statement(
  'outreach-of-body',
  `select ntn, body, request, ori from outreach where ori = $1 limit $2`,
  'a question lies with the check that it is about, not with the body that is asked',
)
const one: Statement<OutreachRow> = statement(
  'outreach-one',
  `select ntn, body, request, ori from outreach where ori = $1 and request = $2`,
  'a body knows the number of the question, and not of the check',
)
const checks: Statement<Seen<'transaction'>> = statement(
  'outreach-checks',
  `select state, seq from lives where subject = any($1) and life = 'transaction'`,
  'an inbox shows how each check stands',
)

export const findOutreachOf =
  (query: Query): Find['outreachOf'] =>
  async (ori, limit) =>
    withChecks(await query(ofBody, ori, limit), query)

export const findOutreach =
  (query: Query): Find['outreach'] =>
  async (ori, request) =>
    (await withChecks(await query(one, ori, request), query))[0]

/** A check that went between the two readings took its questions with it. The earliest contact comes first. */
async function withChecks(rows: readonly OutreachRow[], query: Query): Promise<readonly OutreachSeen[]> {
  if (rows.length === 0) return []
  const ntns = [...new Set(rows.map(({ ntn }) => ntn))]
  const seen = new Map((await query(checks, ntns)).map(check => [check.state.ntn, check]))
  return rows
    .flatMap(row => {
      const check = seen.get(row.ntn)
      return check === undefined ? [] : [{ row, check }]
    })
    .toSorted((earlier, later) => (orderOf(earlier) < orderOf(later) ? -1 : 1))
}

const orderOf = ({ row, check }: OutreachSeen): string => `${kept(check.state.assigned.contact)} ${row.request}`

const named: Statement<Seen<'outreach-body'>> = statement(
  'outreach-bodies',
  `select state, seq from lives where life = 'outreach-body' and sale_state = $1 order by subject limit $2`,
  'the bodies of a state are found by the state',
)

export const findNamedBodies =
  (query: Query): Find['outreachBodies'] =>
  (state, limit) =>
    query(named, state, limit)
