import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { argv } from 'node:process'
import { parse } from 'csv-parse/sync'
import { bornIn } from '../src/cli/match/values.ts'
import { writtenRow } from '../src/cli/match/written-row.ts'

/**
 * Brings a pair of Febrl's files (made-up people of Australia) into the form that `nics match` reads:
 *
 *     node bin/run.mjs tools/febrl.ts dataset4a.csv dataset4b.csv OUTDIR
 *
 * Writes records.csv from the first, inquiries.csv from the second, and truth.csv, the pairs that are one person by their ids:
 * rec-7-org and rec-7-dup-0.
 */

const [, , originals, duplicates, outDir] = argv
if (originals === undefined || duplicates === undefined || outDir === undefined) {
  throw new Error('give the paths of both files and of a folder to write to')
}

type Person = Readonly<Record<string, string>>

const [records, inquiries] = [peopleIn(originals), peopleIn(duplicates)]
mkdirSync(outDir, { recursive: true })
write('records.csv', ['id', 'last', 'first', 'born', 'ssn', 'state'], records.map(written))
write('inquiries.csv', ['id', 'last', 'first', 'born', 'ssn', 'state'], inquiries.map(written))

const recordOf = new Map(records.map(person => [numberOf(person), idOf(person)]))
const pairs = inquiries.flatMap(person => {
  const record = recordOf.get(numberOf(person))
  return record === undefined ? [] : [[idOf(person), record]]
})
write('truth.csv', ['inquiry_id', 'record_id'], pairs)
console.log(`${records.length} records, ${inquiries.length} inquiries, ${pairs.length} pairs of one person`)
for (const [path, people] of [
  [originals, records],
  [duplicates, inquiries],
] as const) {
  const dateless = people.filter(({ date_of_birth: born = '' }) => born !== '' && bornIn(born) === undefined)
  console.log(`${path}: ${dateless.length} dates of birth that do not exist are left empty`)
}

function peopleIn(path: string): readonly Person[] {
  return parse<Person>(readFileSync(path, 'utf8'), { columns: true, trim: true, skip_empty_lines: true })
}

/** A date that does not exist would cost the whole row, which says enough without it. */
function written(person: Person): readonly string[] {
  const { surname = '', given_name: first = '', date_of_birth: born = '', soc_sec_id: ssn = '', state = '' } = person
  return [idOf(person), surname, first, bornIn(born) ?? '', ssn, state]
}

function idOf(person: Person): string {
  return person['rec_id'] ?? ''
}

function numberOf(person: Person): string | undefined {
  return /^rec-(\d+)-/.exec(idOf(person))?.[1]
}

function write(file: string, header: readonly string[], rows: readonly (readonly string[])[]): void {
  writeFileSync(join(outDir ?? '', file), [header, ...rows].map(writtenRow).join(''))
}
