import { percentile } from '../replay/document.ts'
import type { Accounted, LeftOut, Notice } from './account.ts'
import type { Table } from './table.ts'

/** What became of one file. `people` are fewer than the rows taken where several rows have one id. */
export type FileDocument = Readonly<{ file: string; rows: number; taken: number; leftOut: number; people: number }>

/** What `nics match --json` prints. */
export type MatchDocument = Readonly<{
  out: string
  records: FileDocument
  inquiries: FileDocument
  /** Bits; the engine's own where none were given. */
  threshold: number
  /** Pairs that were written; and how many of the people asked about are in one. */
  hits: Readonly<{ pairs: number; same: number; possibly: number; inquiries: number }>
  /** How many inquiries an earlier run had asked about before it was stopped. Times are those of this run alone. */
  before: number
  /** How many searched at once, at most. */
  threads: number
  /** Microseconds that the search for one inquiry took; null when nobody was asked about. */
  p50us: number | null
  p99us: number | null
  indexBytes: number
  seconds: Readonly<{ build: number; search: number }>
  /** The first rows of each file that were left out, and how many more there were. */
  leftOut: readonly LeftOut[]
  leftOutMore: number
  notices: readonly Notice[]
  ignoredColumns: readonly Readonly<{ file: string; column: string }>[]
}>

/** One file, when it has been gone through. */
export type Read = Readonly<{ table: Table; accounted: Accounted; people: number }>

export type Found = Readonly<{
  hits: MatchDocument['hits']
  /** Microseconds, one an inquiry. */
  times: readonly number[]
  seconds: MatchDocument['seconds']
  before: number
  threads: number
  indexBytes: number
}>

export function documentOf(
  { out, threshold }: Readonly<{ out: string; threshold: number }>,
  { records, inquiries }: Readonly<{ records: Read; inquiries: Read }>,
  { hits, before, times, seconds, threads, indexBytes }: Found,
): MatchDocument {
  const both = [records, inquiries]
  const leftOut = both.flatMap(({ accounted }) => accounted.named)
  return {
    out,
    records: fileDocument(records),
    inquiries: fileDocument(inquiries),
    threshold,
    hits,
    before,
    threads,
    p50us: percentile(times, 50),
    p99us: percentile(times, 99),
    indexBytes,
    seconds,
    leftOut,
    leftOutMore: both.reduce((sum, read) => sum + read.accounted.leftOut, 0) - leftOut.length,
    notices: both.flatMap(({ accounted }) => accounted.notices),
    ignoredColumns: both.flatMap(({ table }) => table.ignored.map(column => ({ file: table.path, column }))),
  }
}

const fileDocument = ({ table, accounted: { rows, taken, leftOut }, people }: Read): FileDocument => ({
  file: table.path,
  rows,
  taken,
  leftOut,
  people,
})
