import { Readable } from 'node:stream'
import type { Problem } from '#contract/problem.ts'
import { readConfig } from '#real/config.ts'
import { serverOf } from '#store/lock.ts'
import { declined, exits, type Exit, type Outcome } from './output.ts'

export type Sent = Readonly<{
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE'
  body?: unknown
  /** One text message, which is no JSON. */
  text?: string
  /** A body as it comes, of a type of its own. */
  raw?: Readonly<{ type: string; bytes: AsyncIterable<Uint8Array> }>
  /** In milliseconds, where an answer takes longer than others do. */
  patience?: number
  headers?: Readonly<Record<string, string>>
}>

/** What the server answered: a body, as the contract describes it, or why it declined. */
export type Heard<Body> =
  | Readonly<{ body: Body; version: string | undefined; cookies: readonly string[] }>
  /** `text` is a refusal in the manner of a text message. */
  | Readonly<{ problem: Problem; text?: string }>

/** Speaks HTTP to one server. Throws one clear sentence when nothing answers, or something else does. */
export type Client = <Body>(path: string, sent?: Sent) => Promise<Heard<Body>>

export const isProblem = <Body>(heard: Heard<Body>): heard is Readonly<{ problem: Problem; text?: string }> =>
  'problem' in heard

/** Longer than the server lets a licensee wait for news. */
const usualPatience = 45_000

/** The server named by `--url` or NICS_URL, else the one that runs over the data directory. */
export function findClient(named: string | undefined): Client | Outcome {
  const url = named ?? process.env['NICS_URL']
  if (url !== undefined)
    return URL.canParse(url) ? clientOf(url) : declined('usage', 'That is not the address of a server.')
  const running = serverOf(readConfig(process.env).dataDir)
  return running === undefined
    ? declined('unavailable', 'No server runs here. Start one with `npm start`, or name one with --url.')
    : clientOf(running.url)
}

export const isClient = (found: Client | Outcome): found is Client => typeof found === 'function'

export const clientOf =
  (url: string): Client =>
  async <Body>(
    path: string,
    { method = 'GET', body, text, raw, headers = {}, patience = usualPatience }: Sent = {},
  ): Promise<Heard<Body>> => {
    const init: RequestInit & Readonly<{ duplex?: 'half' }> = {
      method,
      signal: AbortSignal.timeout(patience),
      headers: {
        accept: 'application/json',
        ...(text === undefined ? {} : { 'content-type': 'text/plain; charset=utf-8' }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(raw === undefined ? {} : { 'content-type': raw.type }),
        ...headers,
      },
      ...(text === undefined ? {} : { body: text }),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(raw === undefined
        ? {}
        : { body: Readable.toWeb(Readable.from(raw.bytes)) as ReadableStream<Uint8Array>, duplex: 'half' }),
    }
    const response = await reach(new URL(path, url), init)
    const read = await bodyOf(response)
    const { status } = response
    if (!response.ok && typeof read === 'string') return { problem: { ...unknownProblem, status }, text: read }
    if (!response.ok) return { problem: { ...unknownProblem, ...(read as Problem), status } }
    const version = response.headers.get('etag') ?? undefined
    return { body: read as Body, version, cookies: response.headers.getSetCookie() }
  }

async function reach(url: URL, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init)
  } catch (error) {
    const kept = init.method === 'GET' ? '' : ' It is not known whether the request was kept.'
    throw new Error(`${url.origin} does not answer.${kept}`, { cause: error })
  }
}

/** JSON; of the audit log also bytes, and lines as they stand; and letters. */
async function bodyOf(response: Response): Promise<unknown> {
  const type = response.headers.get('content-type') ?? ''
  if (type.startsWith('application/octet-stream') || type.startsWith('application/pdf'))
    return new Uint8Array(await response.arrayBuffer())
  if (type.startsWith('text/plain') || type.startsWith('text/csv')) return response.text()
  const text = await response.text()
  try {
    return text === '' ? undefined : JSON.parse(text)
  } catch (error) {
    throw new Error(`What answers at ${new URL(response.url).origin} is not OpenNICS.`, { cause: error })
  }
}

const unknownProblem: Problem = {
  type: 'about:blank',
  title: 'The server declined',
  status: 0,
  detail: 'It did not say why.',
  code: 'unknown',
  todo: 'Try again.',
}

/** A problem as a person reads it, and the exit code that a script reads. */
export function outcomeOf(problem: Problem): Outcome {
  const { title, detail, todo, provision, pointers = [] } = problem
  const lines = [
    `${title}.`,
    detail,
    ...pointers.map(({ pointer, code }) => `  ${pointer || '(all of it)'}: ${code}`),
    todo,
    ...(provision === undefined ? [] : [provision]),
  ]
  return { status: exitOf(problem.status), document: problem, page: `${lines.join('\n')}\n` }
}

/** 401 and 403 are not allowed; 409, 412 and 428 a conflict; what is ours is unavailable; the rest is bad input. */
function exitOf(status: number): Exit {
  if (status >= 500) return exits.unavailable
  if (status === 401 || status === 403) return exits['not-allowed']
  return [409, 412, 428].includes(status) ? exits.conflict : exits.invalid
}

/** RFC 7617: a license number and its code word, or a client and its key. */
export const basic = (name: string, secret: string): Readonly<Record<string, string>> => ({
  authorization: `Basic ${Buffer.from(`${name}:${secret}`).toString('base64')}`,
})
