import { readFileSync, writeFileSync } from 'node:fs'
import { argv } from 'node:process'

/**
 * Derives how common a name is, for `match/frequency.ts`, from the name files of the 1990 census (public domain):
 *
 *     node tools/derive-frequencies.ts census-1990-surnames.csv census-1990-firstnames.csv
 *
 * Each output file groups names by the number of bearers among ten million people of either sex: `{ "100600": "SMITH", … }`.
 * The census rounds to a thousandth of a percent, which is nothing for three names in four, so that the share of a rare
 * name is taken from the running total over the names about it.
 */
const counted = 10_000_000
/** The census counted men and women apart; a first name is counted among both. */
const halves = 2
/** From here down a printed share is mostly rounding. */
const rounded = 0.005
const about = 250

const [, , surnames, firstNames] = argv
if (surnames === undefined || firstNames === undefined) throw new Error('give the paths of both census files')

type Row = Readonly<{ name: string; percent: number; total: number }>

keep('surnames', bearersOf(rowsOf(surnames, 0, 1, 2), counted))
const byGender = Map.groupBy(readRows(firstNames).slice(1), row => row[2])
const both = [...byGender.values()].flatMap(rows => bearersOf(rows.map(asRow(1, 4, 5)), counted / halves))
keep(
  'first-names',
  [...Map.groupBy(both, ([name]) => name)].map(([name, of]) => [name, sum(of)] as const),
)

function bearersOf(rows: readonly Row[], among: number): (readonly [string, number])[] {
  return rows.map(({ name, percent }, at) => {
    const share = percent > rounded ? percent : smoothed(rows, at)
    return [name, Math.max(1, Math.round((share / 100) * among))] as const
  })
}

function smoothed(rows: readonly Row[], at: number): number {
  const from = Math.max(0, at - about)
  const to = Math.min(rows.length - 1, at + about)
  return ((rows[to]?.total ?? 0) - (rows[from]?.total ?? 0)) / (to - from)
}

function rowsOf(path: string, ...columns: readonly [number, number, number]): Row[] {
  return readRows(path).map(asRow(...columns))
}

function asRow(name: number, percent: number, total: number): (row: readonly string[]) => Row {
  return row => ({ name: row[name] ?? '', percent: Number(row[percent]), total: Number(row[total]) })
}

function readRows(path: string): string[][] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map(line => line.split(','))
}

function sum(of: readonly (readonly [string, number])[]): number {
  return of.reduce((all, [, bearers]) => all + bearers, 0)
}

function keep(file: string, rows: readonly (readonly [string, number])[]): void {
  const groups = Map.groupBy(rows, ([, count]) => count)
  const table = Object.fromEntries([...groups].map(([count, names]) => [count, names.map(([name]) => name).join(' ')]))
  writeFileSync(new URL(`../src/match/data/${file}.json`, import.meta.url), `${JSON.stringify(table, null, 2)}\n`)
}
