/** What came on a line: one message without its end, as text; or why nothing more of it will be read. */
export type Came = Readonly<{ text: string }> | Readonly<{ wrong: 'characters' | 'too-long' }>

const [lineFeed, carriageReturn] = [0x0a, 0x0d]
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/**
 * Cuts what comes into lines, as it comes. `partial` hears when a line has begun and when nothing of one waits any more. Bytes that
 * belong to no whole line are kept up to the longest line and never beyond.
 */
export async function* framesOf(
  chunks: AsyncIterable<Uint8Array>,
  { longest, partial }: Readonly<{ longest: number; partial: (waits: boolean) => void }>,
): AsyncGenerator<Came> {
  let kept: Buffer = Buffer.alloc(0)
  for await (const chunk of chunks) {
    let rest: Buffer = kept.length === 0 ? Buffer.from(chunk) : Buffer.concat([kept, chunk])
    for (let end = rest.indexOf(lineFeed); end >= 0; end = rest.indexOf(lineFeed)) {
      partial(false)
      if (end > longest) return void (yield { wrong: 'too-long' })
      yield textOf(rest.subarray(0, end))
      rest = rest.subarray(end + 1)
    }
    if (rest.length > longest) return void (yield { wrong: 'too-long' })
    kept = rest
    partial(kept.length > 0)
  }
}

function textOf(line: Buffer): Came {
  try {
    return { text: utf8.decode(line.at(-1) === carriageReturn ? line.subarray(0, -1) : line) }
  } catch {
    return { wrong: 'characters' }
  }
}
