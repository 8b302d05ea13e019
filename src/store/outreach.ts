import type { Seen } from '#law/lives/lives.ts'
import type { OutreachRow } from '#ledger/rows.ts'
import type { Find, OutreachSeen } from '../find.ts'
import { each, type Keep } from './keep.ts'
import { statement, type Query, type Statement } from './statement.ts'

const put = statement(
  'outreach-put',
  `insert into outreach (ntn, body, request, ori) values ($1, $2, $3, $4) on conflict do nothing returning ntn`,
)

/** One body is asked once about one check. */
export const keepOutreach: Keep = ({ outreach = [] }, query) =>
  each(query, put, outreach, ({ ntn, body, request, ori }) => [ntn, body, request, ori])

export const destroyOutreach = statement('outreach-destroy', `delete from outreach where ntn = $1`)

export const withdrawOutreach: Keep = async ({ outreachGone = [] }, query) => {
  for (const ntn of outreachGone) await query(destroyOutreach, ntn)
  return 'kept'
}

type Line = OutreachRow & Seen<'transaction'>

const joined = `select o.ntn, o.body, o.request, o.ori, l.state, l.seq
   from outreach o join lives l on l.subject = o.ntn and l.life = 'transaction'`

const ofBody: Statement<Line> = statement(
  'outreach-of-body',
  `${joined} where o.ori = $1 order by l.contact, o.request limit $2`,
  'a question lies with the check that it is about, not with the body that is asked',
)
const one: Statement<Line> = statement(
  'outreach-one',
  `${joined} where o.ori = $1 and o.request = $2`,
  'a body knows the number of the question, and not of the check',
)

export const findOutreachOf =
  (query: Query): Find['outreachOf'] =>
  async (ori, limit) =>
    (await query(ofBody, ori, limit)).map(seen)

export const findOutreach =
  (query: Query): Find['outreach'] =>
  async (ori, request) =>
    (await query(one, ori, request)).map(seen)[0]

const seen = ({ state, seq, ...row }: Line): OutreachSeen => ({ row, check: { state, seq } })

const named: Statement<Seen<'outreach-body'>> = statement(
  'outreach-bodies',
  `select state, seq from lives where life = 'outreach-body' and sale_state = $1 order by subject limit $2`,
  'the bodies of a state are found by the state',
)

export const findNamedBodies =
  (query: Query): Find['outreachBodies'] =>
  (state, limit) =>
    query(named, state, limit)
