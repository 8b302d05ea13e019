import { validateBy } from '#law/contribution/validation.ts'
import type { Selection } from '#law/lives/bulk-withdrawal.ts'
import { enteredOn, isStanding, type Entry } from '#law/lives/entry.ts'
import type { LifeRow, Rows } from '#ledger/rows.ts'
import type { Nri } from '#law/words.ts'
import type { StandingCount, ToValidate } from '#ledger/standing.ts'
import type { Find } from '../find.ts'
import { insertAll, insertion } from './insertion.ts'
import { statement, type Query, type Statement } from './statement.ts'

/** An entry that is not over, as it is listed and counted. Derived from the folded state when that is written. */
export type StandingRow = Readonly<{
  ori: string
  nri: Nri
  category: string
  suspended: boolean
  incomplete: boolean
  undisposed: boolean
  entered: string
  /** Empty where it came in none. */
  batch: string
  validateBy: string
}>

/** Undefined for one that is over. Of one of the first schema nobody knows the day: it is looked at first. */
export function standingOf(entry: Entry): StandingRow | undefined {
  const { ori, nri, category, status, missing = [], batch, validated, expires, reevaluate = never } = entry
  if (!isStanding(entry)) return undefined
  const entered = enteredOn(entry)
  return {
    ...{ ori, nri, category, entered, batch: batch ?? '' },
    suspended: status === 'suspended',
    incomplete: missing.length > 0,
    undisposed: missing.includes('disposition'),
    validateBy: earlier(
      validateBy({
        entered,
        ...(validated === undefined ? {} : { validated: validated.on }),
        ...(expires === undefined ? {} : { expires }),
      }),
      reevaluate,
    ),
  }
}

/** What its agency has to look at again is due since the day on which that was said. */
const earlier = (day: string, asked: string): string => (asked < day ? asked : day)
const never = '9999-12-31'

export const isEntryLife = (row: LifeRow): row is LifeRow & Readonly<{ state: Entry }> => row.life === 'entry'

const keep = insertion(
  'standing-keep',
  'standing',
  {
    ...({ ori: 'text', nri: 'text', category: 'text', suspended: 'boolean', incomplete: 'boolean' } as const),
    ...({ undisposed: 'boolean', entered: 'date', batch: 'text', validate_by: 'date' } as const),
  },
  `on conflict (ori, nri) do update set category = excluded.category, suspended = excluded.suspended,
     incomplete = excluded.incomplete, undisposed = excluded.undisposed, entered = excluded.entered,
     batch = excluded.batch, validate_by = excluded.validate_by
   returning nri`,
)
const end = statement('standing-end', `delete from standing where ori = $1 and nri = any($2)`)

/** With the lives that it is derived from, in the same commit. */
export async function keepStanding({ lives }: Rows, query: Query): Promise<void> {
  const standing: StandingRow[] = []
  const over: Entry[] = []
  for (const { state } of lives.filter(isEntryLife)) {
    const stands = standingOf(state)
    if (stands === undefined) over.push(state)
    else standing.push(stands)
  }
  await insertAll(
    query,
    keep,
    standing.map(({ validateBy: validate_by, ...row }) => ({ ...row, validate_by })),
  )
  for (const [ori, ended] of Map.groupBy(over, entry => entry.ori)) {
    await query(
      end,
      ori,
      ended.map(({ nri }) => nri),
    )
  }
}

const counts: Statement<StandingCount> = statement(
  'standing-counts',
  `select category, suspended, incomplete, undisposed, count(*) as count from standing where ori = $1
   group by category, suspended, incomplete, undisposed order by category, suspended, incomplete, undisposed`,
)

const due: Statement<ToValidate> = statement(
  'standing-due',
  `select nri, validate_by as by from standing
   where ori = $1 and validate_by <= $2 and (validate_by > $3 or (validate_by = $3 and nri > $4))
   order by validate_by, nri limit $5`,
)

const countDue: Statement<{ count: number }> = statement(
  'standing-count-due',
  `select count(*) as count from standing where ori = $1 and validate_by <= $2`,
)

const selected: Statement<{ nri: Nri }> = statement(
  'standing-selected',
  `select nri from standing where ori = $1 and nri > $2 and category >= $3 and category <= $4
     and entered >= $5 and entered <= $6 and batch >= $7 and batch <= $8
   order by nri limit $9`,
)

export const findStanding =
  (query: Query): Find['standing'] =>
  ori =>
    query(counts, ori)

export const findToValidate =
  (query: Query): Find['toValidate'] =>
  (ori, through, after, limit) =>
    query(due, ori, through, after.by, after.nri, limit)

export const findCountToValidate =
  (query: Query): Find['countToValidate'] =>
  async (ori, through) =>
    (await query(countDue, ori, through))[0]?.count ?? 0

export const findSelected =
  (query: Query): Find['selected'] =>
  async (ori, selection: Selection, after, limit) => {
    const { category, enteredFrom = '0001-01-01', enteredThrough = '9999-12-31', batch } = selection
    const days = [enteredFrom, enteredThrough] as const
    const rows = await query(selected, ori, after, ...span(category), ...days, ...span(batch), limit)
    return rows.map(row => row.nri)
  }

/** One value, or every one: no category and no batch is written with a character after this one. */
const span = (value: string | undefined): readonly [first: string, last: string] => [value ?? '', value ?? '~']
