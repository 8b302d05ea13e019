import type { Endpoint } from '#contract/endpoint.ts'
import type { Serving, SignIn } from './server.ts'
import { signIn } from '#contract/session.ts'

export type As = Readonly<Record<string, string>>
export type Said = Readonly<{ status: number; body: Readonly<Record<string, unknown>>; version: string }>

export type Asking = Readonly<{
  as?: As
  params?: Readonly<Record<string, string>>
  query?: string
  body?: unknown
  key?: string
  version?: string
  headers?: Readonly<Record<string, string>>
}>

type Role = 'licensee' | 'poc' | 'agency' | 'police' | 'examiner' | 'operator' | 'auditor' | 'representative'

/** The public API, and nothing behind it. */
export type Client = Readonly<{
  ask: (endpoint: Endpoint, asking?: Asking) => Promise<Said>
  /** The same, where any other answer than one of 200 is a mistake of the proof. */
  must: (endpoint: Endpoint, asking?: Asking) => Promise<Said>
  as: Readonly<Record<Role, As>>
  licensee: Readonly<{ ffl: string; codeWord: string }>
  /** Of the licensee and of the agency. */
  state: string
}>

/** Signs everybody in. `answered` hears which endpoint answered with what was asked for. */
export async function clientOf(serving: Serving, answered: (endpoint: string) => void): Promise<Client> {
  const ask: Client['ask'] = (endpoint, asking = {}) => send(serving.url, endpoint, asking, answered)
  const must: Client['must'] = async (endpoint, asking) => {
    const said = await ask(endpoint, asking)
    if (said.status < 300) return said
    throw new Error(`${endpoint.name} said ${said.status} ${JSON.stringify(said.body)}`)
  }
  const find = (role: string): SignIn => {
    const found = serving.signIns.find(each => each.role === role)
    if (found === undefined) throw new Error(`The start printed no sign-in for ${role}.`)
    return found
  }
  const machine = (role: string): As => basic(find(role))
  const person = async (role: string): Promise<As> => session(serving.url, find(role).link ?? '', answered)
  const [licensee, agency] = [find('licensee'), find('agency')]
  return {
    ...{ ask, must },
    licensee: { ffl: licensee.id ?? '', codeWord: licensee.secret ?? '' },
    state: (agency.id ?? '').slice(-2).toUpperCase(),
    as: {
      ...{ licensee: basic(licensee), poc: machine('poc'), agency: basic(agency) },
      ...{ examiner: await person('examiner'), operator: await person('operator') },
      ...{ auditor: await person('auditor'), police: await person('police') },
      representative: await person('representative'),
    },
  }
}

export const basic = ({ id = '', secret = '' }: Readonly<{ id?: string; secret?: string }>): As => ({
  authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`,
})

export async function session(url: string, link: string, answered: (endpoint: string) => void): Promise<As> {
  const response = await fetch(new URL(signIn.path, url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ link }),
  })
  if (response.status !== 200) throw new Error(`Nobody could sign in: ${response.status}`)
  answered(signIn.name)
  return { cookie: /^[^;]+/.exec(response.headers.get('set-cookie') ?? '')?.[0] ?? '' }
}

export async function send(
  url: string,
  { name, method, path, media, wire }: Endpoint,
  { as = {}, params = {}, query = '', body, key, version, headers = {} }: Asking,
  answered: (endpoint: string) => void,
): Promise<Said> {
  const place = path.replaceAll(/\{(\w+)\}/g, (_, part: string) => encodeURIComponent(params[part] ?? ''))
  const over = new AbortController()
  const response = await fetch(new URL(`${place}${query}`, url), {
    method,
    signal: over.signal,
    headers: {
      ...(body === undefined ? {} : { 'content-type': wire === true ? 'text/plain' : 'application/json' }),
      ...(key === undefined ? {} : { 'idempotency-key': key }),
      ...(version === undefined ? {} : { 'if-match': version }),
      ...as,
      ...headers,
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  if (response.status < 300) answered(name)
  const isStream = media?.includes('text/event-stream') === true && response.status === 200
  const text = isStream ? await firstPart(response) : await response.text()
  if (isStream) over.abort()
  return { status: response.status, body: read(text), version: response.headers.get('etag') ?? '' }
}

async function firstPart({ body }: Response): Promise<string> {
  const reader = body?.getReader()
  const { value } = (await reader?.read()) ?? {}
  return Buffer.from(value ?? []).toString('utf8')
}

function read(text: string): Said['body'] {
  try {
    return JSON.parse(text) as Said['body']
  } catch {
    return {}
  }
}
