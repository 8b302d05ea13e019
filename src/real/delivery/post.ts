import { once } from 'node:events'
import { request as requestHttp, type IncomingMessage, type RequestOptions } from 'node:http'
import { request as requestHttps } from 'node:https'
import type { Socket } from 'node:net'
import { addAbortSignal } from 'node:stream'
import { connect } from 'node:tls'
import type { Target } from './guard.ts'
import { tunnelTo } from './tunnel.ts'

export type Posted = Readonly<{ url: URL; headers: Readonly<Record<string, string>>; body: string }>
/** Whom we believe that a receiver is who it says, beside the authorities of Node; and by which proxy we go out. */
export type Way = Readonly<{ ca?: readonly string[]; proxy?: URL }>
export type Answered = Readonly<{ status: number; retryAfter?: string }>

const longestHeaders = 8 * 1024
/** The status says it all. What else is said is heard for so long, so that an honest receiver is not cut off amid its sentence. */
const [mostBytes, longestBody] = [64 * 1024, 1_000]

/**
 * Posts once to one address, and follows nobody elsewhere. Nothing is read that is not needed, and `signal` ends everything. Throws where there
 * was no answer.
 */
export async function post(
  target: Target,
  { url, headers, body }: Posted,
  way: Way,
  signal: AbortSignal,
): Promise<Answered> {
  const bytes = Buffer.from(body)
  const options: RequestOptions = {
    ...{ method: 'POST', path: `${url.pathname}${url.search}`, signal, maxHeaderSize: longestHeaders },
    headers: { ...headers, host: url.host, 'content-length': bytes.byteLength, connection: 'close' },
  }
  const asking = await requestTo(target, options, way, signal)
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>()
  asking.once('response', resolve)
  asking.once('upgrade', (_answer, socket) => {
    socket.destroy()
    reject(new Error('the receiver speaks of something else'))
  })
  asking.on('error', reject)
  asking.end(bytes)
  const answer = await promise
  await hear(answer, signal)
  asking.destroy()
  const { statusCode = 0, headers: said } = answer
  return { status: statusCode, ...(said['retry-after'] === undefined ? {} : { retryAfter: said['retry-after'] }) }
}

async function requestTo(target: Target, options: RequestOptions, { ca, proxy }: Way, signal: AbortSignal) {
  const { address, port, secure, name } = target
  const to = { host: address, port }
  const tls = {
    minVersion: 'TLSv1.2',
    ...(name === undefined ? {} : { servername: name }),
    ...(ca && { ca: [...ca] }),
  } as const
  if (proxy === undefined)
    return secure
      ? requestHttps({ ...options, ...to, ...tls, agent: false })
      : requestHttp({ ...options, ...to, agent: false })
  const socket = await tunnelTo(target, proxy, signal)
  const through = secure ? connect({ socket, host: address, ...tls }) : socket
  // Who does not show who they are is told nothing.
  if (secure) await shown(through, signal)
  return requestHttp({ ...options, ...to, createConnection: () => through })
}

async function shown(line: Socket, signal: AbortSignal): Promise<void> {
  try {
    await once(line, 'secureConnect', { signal })
  } catch (error) {
    line.destroy()
    throw error
  }
}

async function hear(answer: IncomingMessage, signal: AbortSignal): Promise<void> {
  const enough = AbortSignal.any([signal, AbortSignal.timeout(longestBody)])
  let size = 0
  try {
    for await (const part of addAbortSignal(enough, answer) as AsyncIterable<Buffer>) {
      size += part.byteLength
      if (size > mostBytes) break
    }
  } catch {
    // The status was heard.
  }
  answer.destroy()
}
