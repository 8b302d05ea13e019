import { readFileSync, writeFileSync } from 'node:fs'
import { argv } from 'node:process'

/**
 * Derives the names and places of the synthetic nation:
 *
 *     node tools/derive-nation.ts census-1990-surnames.csv census-1990-firstnames.csv zipcodes.us.csv
 *
 * Names come from the 1990 census (public domain), places from GeoNames (CC BY 4.0). These tables are the generator's
 * own: what it believes about names must not be what `match/` believes, or the one could not put the other to the test.
 */

/** More than this adds little but size; the names left out are borne by few, and the rest are drawn as often as ever. */
const surnamesKept = 6000
const firstNamesKept = 400
const placesKept = 4

const [, , surnamesFrom, firstNamesFrom, placesFrom] = argv
if (surnamesFrom === undefined || firstNamesFrom === undefined || placesFrom === undefined) {
  throw new Error('give the paths of both census files and of zipcodes.us.csv')
}

const firstNames = rowsOf(firstNamesFrom)
write('surnames', weighed(rowsOf(surnamesFrom).slice(0, surnamesKept), 0, 1))
write('first-names', { F: firstNamesOf('female'), M: firstNamesOf('male') })
write('places', placesByState(rowsOf(placesFrom)))

function firstNamesOf(gender: string): string {
  return weighed(firstNames.filter(row => row[2] === gender).slice(0, firstNamesKept), 1, 4)
}

/** `SMITH 1006 JOHNSON 810 …`: each name and its bearers among 100,000 people. */
function weighed(rows: readonly string[][], name: number, percent: number): string {
  return rows.map(row => `${row[name]} ${Math.round(Number(row[percent]) * 1000)}`).join(' ')
}

/** The places with the most ZIP codes, each with its first one and its county by code and name: `Richmond|23173|760|City of Richmond`. */
function placesByState(rows: readonly string[][]): Record<string, string[]> {
  const inStates = rows.filter(row => /^[A-Z]{2}$/.test(row[4] ?? '') && row[4] !== 'MH' && !isStation(row[2] ?? ''))
  const byState = Map.groupBy(inStates, row => row[4] ?? '')
  const states = [...byState].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(states.map(([state, there]) => [state, largest(there)]))
}

function largest(rows: readonly string[][]): string[] {
  return [...Map.groupBy(rows, row => row[2] ?? '').values()]
    .toSorted((a, b) => b.length - a.length)
    .slice(0, placesKept)
    .map(place => {
      const [first = []] = place.toSorted((a, b) => Number(a[1]) - Number(b[1]))
      return `${first[2]}|${first[1]}|${first[6]}|${first[5]}`
    })
}

/** Military addresses are no place of business. */
function isStation(place: string): boolean {
  return /Naval|Navy|Jbphh|^[AF]PO /.test(place)
}

function rowsOf(path: string): string[][] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map(line => line.split(','))
}

function write(file: string, table: unknown): void {
  const to = new URL(`../src/simulated/nation/data/${file}.json`, import.meta.url)
  writeFileSync(to, `${JSON.stringify(table, null, 2)}\n`)
}
