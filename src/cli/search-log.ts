import { searchLog, type FoundPart } from '#contract/log-search.ts'
import type { Given } from './command.ts'
import { csvLine } from './csv-line.ts'
import { keepLines } from './keep-lines.ts'
import { exits, type Outcome } from './output.ts'
import { allParts, isWhole } from './parts.ts'
import { findPerson, isPerson } from './person.ts'

const keys = ['day', 'month', 'state', 'agency', 'ffl'] as const
type Options = Readonly<Partial<Record<(typeof keys)[number], string>> & { use: string; out: string; url?: string }>
type Row = FoundPart['found'][number]

/** Half a million checks, which fit in memory: a week of the nation, or months of most states. */
const mostParts = 1_000

/** `nics search-log`: 28 CFR 25.9(b)(2), every check that a use opens, by what was selected, into one file. */
export async function searchLogCommand({ options }: Given): Promise<Outcome> {
  const { use, out, url, ...rest } = options as Options
  const person = findPerson(url)
  if (!isPerson(person)) return person
  const selection = Object.fromEntries(keys.flatMap(key => (rest[key] === undefined ? [] : [[key, rest[key]]])))
  const parts = await allParts(mostParts, after =>
    person.send<FoundPart>(searchLog.path, { use, selection, ...(after === undefined ? {} : { after }) }),
  )
  if (!isWhole(parts)) return parts
  const found = parts.flatMap(part => part.found)
  await keepLines(
    out,
    out.endsWith('.csv') ? csvOf(found) : [`${JSON.stringify({ use, selection, found }, undefined, 2)}\n`],
  )
  const counts = Object.groupBy(found, row => row.class)
  const byClass = Object.fromEntries(Object.entries(counts).map(([name, rows]) => [name, rows.length]))
  const page = `Wrote ${found.length} checks to ${out}. The search is logged, with its use.\n`
  return { status: exits.ok, document: { file: out, checks: found.length, byClass }, page }
}

function* csvOf(rows: readonly Row[]): Iterable<string> {
  yield csvLine(['ntn', 'date', 'class', 'state', 'ffl', 'agency', 'contact', 'told', 'lapsed'])
  for (const { ntn, date, class: kind, state, ffl = '', agency = '', contact, told, lapsed } of rows) {
    const said = told.map(({ word, at }) => `${word} ${at}`).join('; ')
    yield csvLine([ntn, date, kind, state, ffl, agency, contact, said, String(lapsed)])
  }
}
