import type { IncomingMessage, RequestListener } from 'node:http'
import { z } from 'zod'
import { behaviourNames, type Behaviour } from './behaviour.ts'
import { loopback } from './door.ts'
import { readJson } from './read-json.ts'

export const controlPath = '/control'
const mostBytes = 256

const told = z.strictObject({ behaviour: z.enum(behaviourNames) })

export type Controlled = Readonly<{
  /** How it behaves, and nothing about anybody. */
  say: () => object
  tell: (behaviour: Behaviour) => Promise<void>
}>

/**
 * `GET /control` says how a peer behaves, `PUT /control` tells it. Only this machine reaches it; a page in a browser of this machine does
 * not, by its own address or by a name that leads here.
 */
export const controlOf =
  (controlled: Controlled): RequestListener =>
  (request, response) =>
    void answer(request, controlled)
      .then(([status, body]) =>
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body)),
      )
      .catch(() => response.destroy())

async function answer(request: IncomingMessage, { say, tell }: Controlled): Promise<readonly [number, object]> {
  const { method, url, headers } = request
  if (!isHere.test(headers.host ?? '') || headers.origin !== undefined) return [403, { error: 'not-allowed' }]
  if (url !== controlPath || (method !== 'GET' && method !== 'PUT')) return [404, { error: 'not-found' }]
  if (method === 'PUT') {
    const wish = told.safeParse(await readJson(request, mostBytes))
    if (!wish.success) return [400, { error: 'no-such-behaviour' }]
    await tell(wish.data.behaviour)
  }
  return [200, say()]
}

const isHere = new RegExp(`^${loopback.replaceAll('.', '\\.')}:\\d+$`)
