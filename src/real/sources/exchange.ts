import { Agent as HttpAgent, request as requestHttp, type IncomingMessage } from 'node:http'
import { Agent as HttpsAgent, request as requestHttps } from 'node:https'
import { readJson } from '#contract/read-json.ts'
import type { Place } from './place.ts'

/** One request and its answer, without any trust in who answers. */
export type Exchange = (asked: Asked, signal: AbortSignal) => Promise<unknown>
export type Asked = Readonly<{ method: 'GET' | 'POST'; path: string; body?: unknown; mostBytes: number }>

/** Nobody answered at all, so that asking again asks nobody twice. */
export const unanswered = Symbol('unanswered')

/** As many questions go to one keeper at once; the others wait for a line within their deadline. */
const mostLines = 64
/** A line that is not used is given up before most keepers give it up, so that few questions are lost on a dead one. */
const idleFor = 4_000
const longestHeaders = 8 * 1024

/**
 * Speaks JSON over HTTP with one place. Resolves to what the body says; to `unanswered` where the line broke before anything came;
 * throws for every other answer: another status, another type, too long, cut short, not JSON that
 * can be read in one way only.
 */
export function exchangeWith({ url, credentials }: Place): Exchange {
  const secure = url.protocol === 'https:'
  const lines = { keepAlive: true, maxSockets: mostLines, timeout: idleFor, scheduling: 'lifo' } as const
  const agent = secure ? new HttpsAgent({ ...lines, ...credentials, minVersion: 'TLSv1.2' }) : new HttpAgent(lines)
  const request = secure ? requestHttps : requestHttp

  return async ({ method, path, body, mostBytes }, signal) => {
    const sent = body === undefined ? undefined : Buffer.from(JSON.stringify(body))
    const headers = {
      accept: 'application/json',
      'accept-encoding': 'identity',
      ...(sent === undefined ? {} : { 'content-type': 'application/json', 'content-length': sent.byteLength }),
    }
    const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage | typeof unanswered>()
    const asking = request(new URL(path, url), { method, headers, agent, signal, maxHeaderSize: longestHeaders })
    asking.once('response', resolve)
    // An error may hold an address; nothing of it is passed on.
    asking.on('error', () => (signal.aborted ? reject(new Error('nobody waits for it')) : resolve(unanswered)))
    asking.end(sent)
    const answer = await promise
    if (answer === unanswered) return unanswered
    const said = readJson(await bytesOf(answer, mostBytes))
    if (said === undefined) throw new Error('not to be read in one way only')
    return said.value
  }
}

const isJson = (type: string | undefined): boolean => /^application\/json(?:;\s*charset="?utf-8"?)?$/i.test(type ?? '')

async function bytesOf(answer: IncomingMessage, mostBytes: number): Promise<Uint8Array> {
  const { statusCode, headers } = answer
  const isOurs = statusCode === 200 && isJson(headers['content-type']) && headers['content-encoding'] === undefined
  if (!isOurs || Number(headers['content-length'] ?? 0) > mostBytes) {
    answer.destroy()
    throw new Error('not an answer of the contract')
  }
  const parts: Buffer[] = []
  let length = 0
  // Throws where it ends before what was announced has come; leaving it closes the line.
  for await (const part of answer as AsyncIterable<Buffer>) {
    length += part.byteLength
    if (length > mostBytes) throw new Error('longer than any answer')
    parts.push(part)
  }
  return Buffer.concat(parts, length)
}
