import { refuse, type Refusal } from '../../refusal.ts'

/** A document is held whole while it is read, and nobody else is answered meanwhile: some ten thousand records, a fifth of a second. */
export const largestDocument = 4 * 1024 * 1024

/** A document that has to be read whole, as text; a byte order mark is no part of it. */
export async function wholeDocument(
  bytes: AsyncIterable<Uint8Array>,
): Promise<string | Refusal<'batch-too-large' | 'batch-not-utf-8'>> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of bytes) {
    size += chunk.length
    if (size > largestDocument) return refuse('batch-too-large')
    chunks.push(chunk)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))
  } catch {
    return refuse('batch-not-utf-8')
  }
}

/** Counts lines up to places in a text that come one after another. No part of the text is looked through twice. */
export function lineCounter(text: string): (place: number) => number {
  let line = 1
  let next = text.indexOf('\n')
  return place => {
    for (; next !== -1 && next < place; next = text.indexOf('\n', next + 1)) line += 1
    return line
  }
}
