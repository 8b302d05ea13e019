import type { FastifyReply, FastifyRequest } from 'fastify'
import { problem } from '#contract/problem.ts'
import { rejection } from './rejection.ts'
import type { Refusal } from '../refusal.ts'
import type { RefusalCode } from '../refusals.ts'
import { refusals } from '../refusals.ts'

/** How long to wait before it is worth asking again, in seconds. */
const againAfter: Readonly<Partial<Record<RefusalCode, number>>> = {
  unavailable: 5,
  'too-many-streams': 5,
  'not-in-operation': 60,
}

type Row = Readonly<{ status: number; title: string; means: string; todo: string; provision?: string }>

declare module 'fastify' {
  interface FastifyContextConfig {
    /** A text message was asked for, and one is answered. */
    wire?: boolean
  }
}

/** Answers with a refusal, RFC 9457. The words come from the one table; nothing comes from the request. */
export function decline(
  request: FastifyRequest,
  reply: FastifyReply,
  { refusal: code, pointers }: Refusal,
  retryAfter: number | undefined = againAfter[code],
): FastifyReply {
  const { status, title, means, todo, provision }: Row = refusals[code]
  const body = problem.parse({
    type: `urn:opennics:refusal:${code}`,
    title,
    status,
    detail: means,
    code,
    todo,
    provision,
    pointers,
  })
  if (status === 401) reply.header('www-authenticate', challenge(request))
  if (retryAfter !== undefined) reply.header('retry-after', retryAfter)
  reply.code(status).header('cache-control', 'no-store')
  if (request.routeOptions.config.wire === true) {
    return reply
      .type('text/plain; charset=utf-8')
      .send(rejection({ refusal: code, ...(pointers && { pointers }) }, beginningOf(request)))
  }
  return reply.type('application/problem+json; charset=utf-8').send(JSON.stringify(body))
}

/** A browser would open its own window for `Basic` over the page that asked; the page asks itself. */
const challenge = ({ headers }: FastifyRequest): string =>
  headers['sec-fetch-mode'] === undefined ? 'Basic realm="NICS", charset="UTF-8"' : 'Page realm="NICS"'

/** Of a message only its key is looked at, where it is one of ours. */
const beginningOf = ({ body }: FastifyRequest): string =>
  body instanceof Uint8Array ? Buffer.from(body.subarray(0, longestKey)).toString('latin1') : ''

/** With the point that follows it. */
const longestKey = 5
