import type { FastifyReply, FastifyRequest } from 'fastify'
import { problem } from '#contract/problem.ts'
import { faultText, keyOf, writeEntryAnswer } from '#contract/wire/entry-messages.ts'
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
      .send(rejection({ refusal: code, ...(pointers && { pointers }) }, request))
  }
  return reply.type('application/problem+json; charset=utf-8').send(JSON.stringify(body))
}

/** A browser would open its own window for `Basic` over the page that asked; the page asks itself. */
const challenge = ({ headers }: FastifyRequest): string =>
  headers['sec-fetch-mode'] === undefined ? 'Basic realm="NICS", charset="UTF-8"' : 'Page realm="NICS"'

/** The same in the manner of the message: of it only the key is repeated, where it is one of ours. */
function rejection({ refusal, pointers = [] }: Refusal, { body }: FastifyRequest): string {
  const key =
    body instanceof Uint8Array ? keyOf(Buffer.from(body.subarray(0, longestKey)).toString('latin1')) : undefined
  const wrong = pointers.map(faultText)
  return writeEntryAnswer({
    key: 'REJ',
    body: { ...(key === undefined ? {} : { key }), refusal, ...(wrong.length === 0 ? {} : { wrong }) },
  })
}

/** With the point that follows it. */
const longestKey = 5
