import type { IncomingMessage } from 'node:http'

/** The JSON that was sent, or undefined where it is none, or longer than it may be. */
export async function readJson(request: IncomingMessage, mostBytes: number): Promise<unknown> {
  if (!/^application\/json(?:;|$)/i.test(request.headers['content-type'] ?? '')) return undefined
  const parts: Buffer[] = []
  let length = 0
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.byteLength
    if (length > mostBytes) return undefined
    parts.push(part)
  }
  try {
    return JSON.parse(Buffer.concat(parts, length).toString('utf8'))
  } catch {
    return undefined
  }
}
