import { readFileSync, writeFileSync } from 'node:fs'
import { argv } from 'node:process'

/**
 * Derives how common a name is, for `match/frequency.ts`, from the name files of the 1990 census (public domain):
 *
 *     node tools/derive-frequencies.ts census-1990-surnames.csv census-1990-firstnames.csv
 *
 * Each output file groups names by the number of bearers among 100,000 people: `{ "1006": "SMITH", … }`. A first name
 * that both sexes bear counts with the sex that bears it more, because sex is weighed as evidence of its own.
 */

/** Rarer names are left out: the engine treats an unlisted name as just below these, which claims less than is so. */
const rarestSurname = 2
const rarestFirstName = 4

const [, , surnames, firstNames] = argv
if (surnames === undefined || firstNames === undefined) throw new Error('give the paths of both census files')

const perHundredThousand = (percent: string | undefined): number => Math.round(Number(percent) * 1000)

keep(
  'surnames',
  rarestSurname,
  rowsOf(surnames).map(([name, percent]) => [name, perHundredThousand(percent)]),
)
keep(
  'first-names',
  rarestFirstName,
  rowsOf(firstNames)
    .slice(1)
    .map(([, name, , , percent]) => [name, perHundredThousand(percent)]),
)

function rowsOf(path: string): string[][] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map(line => line.split(','))
}

function keep(file: string, rarest: number, rows: (readonly [string | undefined, number])[]): void {
  const bearers = new Map<string, number>()
  for (const [name, count] of rows) {
    if (name !== undefined && count >= rarest) bearers.set(name, Math.max(count, bearers.get(name) ?? 0))
  }
  const groups = Map.groupBy(bearers, ([, count]) => count)
  const table = Object.fromEntries([...groups].map(([count, names]) => [count, names.map(([name]) => name).join(' ')]))
  writeFileSync(new URL(`../src/match/data/${file}.json`, import.meta.url), `${JSON.stringify(table, null, 2)}\n`)
}
