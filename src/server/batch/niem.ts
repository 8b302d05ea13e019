import { fromNiem, niemContext, niemRecords } from '#contract/batch/niem.ts'
import { refuse, type Refusal } from '../../refusal.ts'
import { readJson } from '#contract/read-json.ts'
import { wholeRow, type Reading, type ReadRow } from './read.ts'
import { lineCounter, wholeDocument } from './whole-document.ts'

/**
 * Reads a batch in NIEM JSON, as strictly as any body: one value that can be read one way, no member twice, no deeper than twelve. The
 * context is ours to the letter, because a prefix that means something else makes another record of every record.
 */
export async function* readNiem(bytes: AsyncIterable<Uint8Array>): Reading {
  const text = await wholeDocument(bytes)
  yield typeof text === 'string' ? rowsIn(text) : text
}

function rowsIn(text: string): readonly ReadRow[] | Refusal<'batch-not-niem'> {
  const read = readJson(Buffer.from(text))
  if (read === undefined || !isBatch(read.value)) return refuse('batch-not-niem')
  const records = read.value[niemRecords]
  const places = startsOf(text)
  const lineOf = lineCounter(text)
  return records.map((record, at): ReadRow => {
    const line = lineOf(places[at] ?? 0)
    if (!hasPlainNumbers(record)) return wholeRow(line, 'wrong-form')
    const row = fromNiem(record)
    return row === 'unknown' ? wholeRow(line, 'unknown-member') : { line, ...row }
  })
}

type Document = Readonly<{ '@context': unknown; [niemRecords]: readonly unknown[] }>

function isBatch(value: unknown): value is Document {
  if (typeof value !== 'object' || value === null) return false
  const { '@context': context, [niemRecords]: records, ...others } = value as Readonly<Record<string, unknown>>
  return Object.keys(others).length === 0 && Array.isArray(records) && isOurs(context)
}

const isOurs = (context: unknown): boolean =>
  typeof context === 'object' &&
  context !== null &&
  Object.keys(context).length === Object.keys(niemContext).length &&
  Object.entries(niemContext).every(([prefix, uri]) => (context as Readonly<Record<string, unknown>>)[prefix] === uri)

/** 1e400 is read as infinity, which is no number that anybody sent. */
function hasPlainNumbers(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value)
  return typeof value !== 'object' || value === null || Object.values(value).every(hasPlainNumbers)
}

/** Where each record begins. The text is known to be JSON of an object with one list in it. */
function startsOf(text: string): readonly number[] {
  const starts: number[] = []
  let [depth, lists] = [0, 0]
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]]/gs)) {
    if (token === '[') lists += 1
    if (token === ']') lists -= 1
    if (token === '{') {
      depth += 1
      if (depth === 2 && lists === 1) starts.push(index)
    }
    if (token === '}') depth -= 1
  }
  return starts
}
