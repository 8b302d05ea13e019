import type { Problem as Declined } from '#contract/problem.ts'

/** Why there is no answer: the server declined and said why, or nothing came back. */
export type Problem = Declined | 'unreachable'

export type Pointer = NonNullable<Declined['pointers']>[number]

/** What the server answered. Nothing here throws, so that every screen has to say both. `version` is the ETag. */
export type Answered<Body> = Readonly<{ body: Body; version?: string }> | Readonly<{ problem: Problem }>

export type Asking = Readonly<{
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE'
  body?: unknown
  /** A file as it is, of a type of its own. */
  raw?: Readonly<{ type: string; file: Blob }>
  /** For a caller without a session. */
  authorization?: string
  headers?: Readonly<Record<string, string>>
  signal?: AbortSignal
}>

export const isProblem = <Body>(answered: Answered<Body>): answered is Readonly<{ problem: Problem }> =>
  'problem' in answered

/** Longer than the longest search; a server that has not answered by then is as good as gone. */
const patience = 60_000
const noContent = 204

export async function ask<Body>(path: string, asking: Asking = {}): Promise<Answered<Body>> {
  try {
    const response = await send(path, { signal: AbortSignal.timeout(patience), ...asking })
    if (!response.ok) return { problem: await problemOf(response) }
    const version = response.headers.get('etag') ?? undefined
    // The contract is the same on both sides, and the server holds itself to it before it sends.
    const body = (response.status === noContent ? undefined : await response.json()) as Body
    return version === undefined ? { body } : { body, version }
  } catch {
    return { problem: 'unreachable' }
  }
}

/** The same for a file. */
export async function askFile(path: string, asking: Asking = {}): Promise<Answered<Blob>> {
  try {
    const response = await send(path, { signal: AbortSignal.timeout(patience), ...asking })
    return response.ok ? { body: await response.blob() } : { problem: await problemOf(response) }
  } catch {
    return { problem: 'unreachable' }
  }
}

/** The response as it comes, for a stream. Rejects when nothing answers. */
export function send(
  path: string,
  { method = 'GET', body, raw, authorization, headers, signal }: Asking,
): Promise<Response> {
  return fetch(path, {
    method,
    cache: 'no-store',
    // Whoever sends a code word has no session; so the browser never opens a sign-in window of its own, nor keeps the word.
    credentials: authorization === undefined ? 'same-origin' : 'omit',
    headers: {
      ...(authorization === undefined ? {} : { authorization }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(raw === undefined ? {} : { 'content-type': raw.type }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(raw === undefined ? {} : { body: raw.file }),
    ...(signal === undefined ? {} : { signal }),
  })
}

async function problemOf(response: Response): Promise<Problem> {
  const said: unknown = await response.json().catch(() => undefined)
  return typeof said === 'object' && said !== null && 'code' in said ? (said as Declined) : 'unreachable'
}
