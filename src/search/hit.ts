import { canonical } from '#ledger/seal.ts'
import type { Score } from '#match/compare.ts'
import type { SourceRecord } from '#match/record.ts'

/** A record that a source returned and that may be the transferee's. Its number stays its own through later searches. */
export type Hit = Readonly<{
  number: number
  record: SourceRecord
  score: Score
  /** Facts that an examiner found out, which stand before the record's own. */
  added?: Readonly<Record<string, unknown>>
  /** An examiner's deep search found it. No usual search returns it, and none takes it away. */
  deep?: true
  /** 28 CFR 25.10(g): the very same record was found before not to be this person's, as the voluntary appeal file knows. */
  cleared?: true
}>

/** What a source sent that may be the transferee's. */
export type Found = Omit<Hit, 'number'>

/** What is sealed under `hits`. `last` is the highest number ever given, so that none is given twice. */
export type Hits = Readonly<{ last: number; hits: readonly Hit[] }>

export const noHits: Hits = { last: 0, hits: [] }

/** Adds what was not seen before, each under a number of its own, the most alike first. Takes nothing away. */
export function addHits(known: Hits, found: readonly Found[]): Hits {
  const seen = new Set(known.hits.map(({ record }) => canonical(record)))
  const added = found
    .filter(({ record }) => !seen.has(canonical(record)))
    .toSorted((a, b) => b.score.bits - a.score.bits)
    .map((one, at): Hit => ({ number: known.last + at + 1, ...one }))
  return { last: known.last + added.length, hits: [...known.hits, ...added] }
}
