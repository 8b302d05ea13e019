import type { Seen } from '#law/lives/lives.ts'
import type { Find, LogUseCount, Place } from '../find.ts'
import { statement, type Query, type Statement } from './statement.ts'
import { kept } from './time.ts'

type Row = Seen<'transaction'>

const everybodys = '28 CFR 25.9(b)(2): the log is searched by time frame, or by state or agency'

/**
 * A list that goes on where it ended, whatever has begun since: after one check, in the order of the index. What is looked for
 * comes after those parameters, and is never a person or a firearm (34 U.S.C. 40901(i)).
 */
const listed = (name: string, wanted: string): Statement<Row> =>
  statement(
    name,
    `select state, seq from lives
     where life = 'transaction' and ${wanted} and contact <= $2 and (contact < $2 or subject > $3)
     order by contact desc, subject limit $4`,
    everybodys,
  )

const all = listed('logged', 'contact >= $1')
const ofState = listed('logged-of-state', 'contact >= $1 and sale_state = $5')
const ofAgency = listed('logged-of-agency', 'contact >= $1 and ori = $5')
const ofLicensee = listed('logged-of-licensee', 'contact >= $1 and ffl = $5')
const licensees = listed('logged-for-inspection', `(contact >= $1 or status = 'denied') and ffl = $5`)

/** After every number there is, so that nothing more of that instant is found. */
const afterAll = '~'
const placeOf = ({ contact, ntn }: Place) => [kept(contact), ntn ?? afterAll] as const

export const findLogged =
  (query: Query): Find['logged'] =>
  (of, { from, after }, limit) => {
    const span = [kept(from), ...placeOf(after), limit] as const
    if (of === undefined) return query(all, ...span)
    if ('state' in of) return query(ofState, ...span, of.state)
    return 'ori' in of ? query(ofAgency, ...span, of.ori) : query(ofLicensee, ...span, of.ffl)
  }

export const findLoggedOf =
  (query: Query): Find['loggedOf'] =>
  (ffl, { from, after }, limit) =>
    query(licensees, kept(from), ...placeOf(after), limit, ffl)

/** One row a person, kind, use, and whether it went on with what was begun: few, however often the log was used. */
const uses: Statement<Counted> = statement(
  'log-uses',
  `select body->>'by' as by, body->>'type' as type, body->>'use' as use, body->>'again' as again, count(*) as count
   from leaves where subject = $1 group by 1, 2, 3, 4`,
)

export type Counted = Readonly<{ by: string; type: string; use: string; again: string | null; count: number }>

export const findLogUses =
  (query: Query): Find['logUses'] =>
  async subject =>
    together(await query(uses, subject))

/** What was begun and what went on with it, in one row, in the order of person, kind and use. */
export function together(counted: readonly Counted[]): readonly LogUseCount[] {
  const found = new Map<string, LogUseCount>()
  for (const { by, type, use, again, count } of counted) {
    const key = JSON.stringify([by, type, use])
    const before = found.get(key) ?? { by, type, use, count: 0, again: 0 }
    const more = again === null ? { count: before.count + count } : { again: before.again + count }
    found.set(key, { ...before, ...more })
  }
  return [...found].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, row]) => row)
}
