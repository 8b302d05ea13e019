import type { IncomingMessage } from 'node:http'
import { readJson as readJsonIn } from '#contract/read-json.ts'

/** The JSON that was sent, or undefined where it is none that can be read in one way only, or longer than it may be. */
export async function readJson(request: IncomingMessage, mostBytes: number): Promise<unknown> {
  if (!/^application\/json(?:;|$)/i.test(request.headers['content-type'] ?? '')) return undefined
  const parts: Buffer[] = []
  let length = 0
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.byteLength
    if (length > mostBytes) return undefined
    parts.push(part)
  }
  return readJsonIn(Buffer.concat(parts, length))?.value
}
