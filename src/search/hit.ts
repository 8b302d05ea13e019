import type { Score } from '#match/compare.ts'
import type { SourceRecord } from '#match/record.ts'

/** A record that a source returned and that may be the transferee's. Its number stays its own through later searches. */
export type Hit = Readonly<{
  number: number
  record: SourceRecord
  score: Score
  /** Facts that an examiner found out, which stand before the record's own. */
  added?: Readonly<Record<string, unknown>>
}>

/** What is sealed under `hits`. `last` is the highest number ever given, so that none is given twice. */
export type Hits = Readonly<{ last: number; hits: readonly Hit[] }>

export const noHits: Hits = { last: 0, hits: [] }
