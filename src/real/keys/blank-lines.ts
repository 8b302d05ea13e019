import { open } from 'node:fs/promises'
import { codeOf } from './fault.ts'

const lineEnd = 0x0a
/** What no line of ours consists of. */
const blank = '-'

/**
 * Overwrites whole lines where they lie, and brings that to the disk. Nothing is moved: another process may append meanwhile, or blank others,
 * and loses nothing, as it would if the file were written anew. A file that is not there has no such lines.
 */
export async function blankLines(path: string, isOut: (line: string) => boolean): Promise<void> {
  try {
    const file = await open(path, 'r+')
    try {
      for (const { from, line } of linesIn(await file.readFile())) {
        if (isOut(line.toString('utf8'))) await file.write(Buffer.alloc(line.length, blank), 0, line.length, from)
      }
      await file.sync()
    } finally {
      await file.close()
    }
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
  }
}

/** A line that another process is still writing has no end yet, and is none. */
function* linesIn(bytes: Buffer): Generator<Readonly<{ from: number; line: Buffer }>> {
  let from = 0
  for (let end = bytes.indexOf(lineEnd); end >= 0; end = bytes.indexOf(lineEnd, from)) {
    yield { from, line: bytes.subarray(from, end) }
    from = end + 1
  }
}
