import { Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Endpoint } from '#contract/endpoint.ts'
import { defect } from '#ledger/defect.ts'
import type { House } from './house.ts'
import { failureOf } from './log.ts'
import { sessionCookie } from './sign-in.ts'
import { eventStream, type News } from './stream.ts'

/** What an endpoint's code answers, before anybody has looked whether the contract allows it. */
export type Answer =
  | Readonly<{
      status: number
      body: unknown
      /** Becomes the ETag. */
      version?: number
      location?: string
      /** The secret of a session that begins, for the cookie; empty where one ends. */
      session?: string
    }>
  | Readonly<{ status: 200; news: AsyncIterable<News<unknown>> }>
  /** Lines of CSV as they come, to be kept as a file of this name. */
  | Readonly<{ status: 200; csv: AsyncIterable<string>; name: string }>
  /** A letter, whole. */
  | Readonly<{ status: 200; pdf: Uint8Array; name: string }>

export type Page = (body: never) => string

/**
 * Writes an answer that fits its schema to the letter; a member that is undefined is not written. Throws for any other: what the
 * contract does not name stays here.
 */
export function send(
  answer: Answer,
  { endpoint, page }: Readonly<{ endpoint: Endpoint; page?: Page | undefined }>,
  [request, reply]: readonly [FastifyRequest, FastifyReply],
  house: House,
): FastifyReply {
  const schema = endpoint.answers[answer.status] ?? defect('an answer has a status that the contract names')
  if ('news' in answer) {
    const stream = eventStream(answer.news, schema, error => noteFailure(error, endpoint, house))
    // A proxy that gathers what it passes on would hold news back; a line that is kept would hold up a server that closes.
    reply.header('x-accel-buffering', 'no').header('connection', 'close')
    return reply.type('text/event-stream; charset=utf-8').send(stream)
  }
  if ('csv' in answer) {
    reply.header('content-disposition', `attachment; filename="${answer.name}"`)
    return reply.type('text/csv; charset=utf-8').send(Readable.from(answer.csv))
  }
  if ('pdf' in answer) {
    reply.header('content-disposition', `attachment; filename="${answer.name}"`)
    return reply.type('application/pdf').send(answer.pdf)
  }
  const body: unknown = schema.parse(answer.body)
  reply.code(answer.status)
  if (house.listeners.isClosed()) reply.header('connection', 'close')
  if (answer.version !== undefined) reply.header('etag', `"${answer.version}"`)
  if (answer.location !== undefined) reply.header('location', answer.location)
  if (answer.session !== undefined) keepSession(answer.session, reply, house)
  if (body === undefined) return reply.send()
  if (body instanceof Uint8Array) return reply.type(endpoint.media?.[0] ?? 'application/octet-stream').send(body)
  if (typeof body === 'string') return reply.type('text/plain; charset=utf-8').send(body)
  if (page !== undefined && asksForPage(request)) {
    // The page is written for what this schema gives.
    return reply.type('text/html; charset=utf-8').send(page(body as never))
  }
  return reply.type('application/json; charset=utf-8').send(JSON.stringify(body))
}

function noteFailure(error: unknown, { name }: Endpoint, { metrics, log }: House): void {
  const failure = failureOf(error)
  metrics.failed(name, failure.code)
  log({ event: 'failed', endpoint: name, ...failure })
}

/** A person's browser names pages first; a program that takes anything gets JSON. */
const asksForPage = ({ headers }: FastifyRequest): boolean => /^\s*text\/html\b/i.test(headers.accept ?? '')

function keepSession(session: string, reply: FastifyReply, { settings }: House): void {
  const { secure } = settings
  const options = { path: '/', httpOnly: true, secure, sameSite: 'strict' } as const
  if (session === '') reply.clearCookie(sessionCookie(settings), options)
  else reply.setCookie(sessionCookie(settings), session, options)
}
