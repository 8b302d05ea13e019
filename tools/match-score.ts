import { readFileSync } from 'node:fs'
import { argv } from 'node:process'
import { parse } from 'csv-parse/sync'

/**
 * How well the hits of `nics match` fit what is known to be true:
 *
 *     node bin/run.mjs tools/match-score.ts HITS.csv truth.csv
 *
 * truth.csv holds `inquiry_id,record_id` of every pair that is one person. For several thresholds, and for the best, it prints the
 * pairs at or above it: how many, how many of them are true, precision, recall, and F1, their harmonic mean. Write the hits with a low
 * `--threshold`: what is not in the file counts as not found.
 */

const [, , hitsFrom, truthFrom] = argv
if (hitsFrom === undefined || truthFrom === undefined) throw new Error('give the paths of HITS.csv and truth.csv')

type Row = Readonly<{ inquiry_id: string; record_id: string; bits: string; answer: string }>
type Hit = Readonly<{ bits: number; answer: string; isTrue: boolean }>

const truth = new Set(rowsOf(truthFrom).map(keyOf))
const hits = rowsOf(hitsFrom)
  .map((hit): Hit => ({ bits: Number(hit.bits), answer: hit.answer, isTrue: truth.has(keyOf(hit)) }))
  .toSorted((one, other) => other.bits - one.bits)

const thresholds = [0, 5, 10, 12.5, 15, 17.5, 20, 22.5, 25, 27.5, 30, 35, 40] as const

console.log(`${hits.length} hits, ${truth.size} pairs that are true`)
console.log(line('bits', 'pairs', 'true', 'precision', 'recall', 'F1'))
for (const threshold of thresholds) print(String(threshold), above(threshold))
const answeredSame = hits.filter(({ answer }) => answer === 'same')
print('same', answeredSame)
print(`best: ${bestThreshold()}`, above(bestThreshold()))

function rowsOf(path: string): readonly Row[] {
  return parse<Row>(readFileSync(path, 'utf8'), { columns: true, bom: true, skip_empty_lines: true })
}

function keyOf({ inquiry_id, record_id }: Row): string {
  return JSON.stringify([inquiry_id, record_id])
}

function above(threshold: number): readonly Hit[] {
  return hits.filter(({ bits }) => bits >= threshold)
}

/** Where F1 is highest; hits of the same bits stand or fall together. */
function bestThreshold(): number {
  let best = { bits: Infinity, f1: 0 }
  let found = 0
  for (const [at, { bits, isTrue }] of hits.entries()) {
    if (isTrue) found += 1
    const f1 = f1Of(at + 1, found)
    if (hits[at + 1]?.bits !== bits && f1 > best.f1) best = { bits, f1 }
  }
  return best.bits
}

function print(name: string, some: readonly Hit[]): void {
  const found = some.filter(({ isTrue }) => isTrue).length
  const [precision, recall] = [found / some.length, found / truth.size]
  console.log(line(name, some.length, found, share(precision), share(recall), share(f1Of(some.length, found))))
}

function f1Of(pairs: number, found: number): number {
  return (2 * found) / (pairs + truth.size)
}

function share(value: number): string {
  return Number.isFinite(value) ? value.toFixed(4) : '-'
}

function line(name: string, ...cells: readonly (string | number)[]): string {
  return name.padEnd(14) + cells.map(cell => String(cell).padStart(10)).join('')
}
