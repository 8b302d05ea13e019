import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { openInbox, type Judged } from './inbox.ts'
import type { Mode } from './modes.ts'
import { misbehave } from './misbehave.ts'

/** No call is longer than a few hundred bytes. */
const mostBytes = 16 * 1024
/** Whoever has not sent a call by then sends none. */
const sentWithin = 10_000

export type Serving = Readonly<{
  port: number
  mode: Mode
  secrets: readonly string[]
  now: () => Temporal.Instant
  log: (line: Readonly<{ at: string }> & (Judged | Readonly<{ mode: Mode }>)) => void
}>

/** A receiver on this machine, over HTTP: how one behaves, to be read and to be tried against. */
export async function serveReceiver({
  port,
  mode,
  secrets,
  now,
  log,
}: Serving): Promise<Readonly<{ url: string; stop: () => Promise<void> }>> {
  const inbox = openInbox(secrets, now)
  const at = (): string => now().toString({ smallestUnit: 'second' })

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request)
    if (body === undefined || request.method !== 'POST')
      return void response.writeHead(body === undefined ? 413 : 405).end()
    if (mode !== 'ok' && mode !== 'duplicate') {
      log({ at: at(), mode })
      return misbehave(mode, response)
    }
    // One that forgets what it had opens everything again.
    const judged = (mode === 'ok' ? inbox : openInbox(secrets, now))({ headers: request.headers, body })
    log({ at: at(), ...judged })
    const said = judged.status === 200 ? { did: judged.did } : { because: judged.because }
    response.writeHead(judged.status, { 'content-type': 'application/json' }).end(`${JSON.stringify(said)}\n`)
  }

  const server = createServer({ requestTimeout: sentWithin }, (request, response) => {
    answer(request, response).catch(() => response.destroy())
  })
  const { promise: listening, resolve, reject } = Promise.withResolvers<void>()
  server.once('error', reject).listen(port, '127.0.0.1', resolve)
  await listening
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('defect: a server that listens has a port')
  return {
    url: `http://127.0.0.1:${address.port}`,
    async stop() {
      server.closeAllConnections()
      await new Promise(done => server.close(done))
    },
  }
}

async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.byteLength
    if (size > mostBytes) return undefined
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}
