import type { Nri, Ori } from '#law/words.ts'
import type { Find } from '../find.ts'
import { insertAll, insertion } from './insertion.ts'
import type { Keep } from './keep.ts'
import { statement, type Query, type Statement } from './statement.ts'

const keep = insertion(
  'agency-number-keep',
  'agency_numbers',
  { ori: 'text', ari: 'text', nri: 'text' },
  'on conflict (ori, ari) do nothing returning ari',
)

const change = statement(
  'agency-number-change',
  `update agency_numbers set nri = $3 where ori = $1 and ari = $2 and nri = $4 returning ari`,
)

const begin = statement(
  'agency-number-begin',
  `update agency_numbers set nri = $3 where ori = $1 and ari = $2 and nri is null returning ari`,
)

export const keepAgencyNumbers: Keep = async ({ agencyNumbers }, query) => {
  const fresh = agencyNumbers.filter(({ seen }) => seen === undefined)
  const outcome = await insertAll(
    query,
    keep,
    fresh.map(({ ori, ari, nri }) => ({ ori, ari, nri })),
  )
  if (outcome !== 'kept') return outcome
  for (const { ori, ari, nri, seen } of agencyNumbers) {
    if (seen === undefined) continue
    const touched = await (seen.nri === null ? query(begin, ori, ari, nri) : query(change, ori, ari, nri, seen.nri))
    if (touched.length === 0) return 'stale'
  }
  return 'kept'
}

type Numbered = Readonly<{ ari: string; nri: Nri | null }>

/**
 * Each number is looked up by itself, whatever the planner believes: of a table that it has not counted yet it reads all that the agency
 * has instead, for every chunk of a batch again.
 */
const read: Statement<Numbered> = statement(
  'agency-numbers-read',
  `select known.ari, known.nri from unnest($2::text[]) as asked(ari),
     lateral (select ari, nri from agency_numbers where ori = $1 and ari = asked.ari limit 1) as known`,
)

const page: Statement<Numbered> = statement(
  'agency-numbers-page',
  `select ari, nri from agency_numbers where ori = $1 and ari > $2 order by ari limit $3`,
)

export const findAgencyNumbers =
  (query: Query): Find['agencyNumbers'] =>
  async (ori: Ori, aris) =>
    new Map((await query(read, ori, aris)).map(({ ari, nri }) => [ari, nri]))

export const findAgencyNumbersAfter =
  (query: Query): Find['agencyNumbersAfter'] =>
  (ori, after, limit) =>
    query(page, ori, after, limit)
