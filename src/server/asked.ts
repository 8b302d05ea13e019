import type { FastifyRequest } from 'fastify'
import type { z } from 'zod'
import type { Endpoint } from '#contract/endpoint.ts'
import { refuse, type Pointer, type Refusal } from '../refusal.ts'
import { pointersInto, type ToPointers } from './pointers.ts'
import { readJson } from '#contract/read-json.ts'

type OutputOf<Schema> = Schema extends z.ZodType ? z.output<Schema> : undefined

/** What the caller sent, once it is known to be as the contract describes it. */
export type Asked<Written extends Endpoint> = Readonly<{
  params: OutputOf<Written['params']>
  query: OutputOf<Written['query']>
  body: OutputOf<Written['body']>
  /** Of an endpoint that is keyed; else empty. */
  key: string
  /** Of an endpoint that is versioned; else 0, which no version is. */
  version: number
}>

/** The same, before its types are known. */
export type Read = Readonly<{ params: unknown; query: unknown; body: unknown; key: string; version: number }>

export type AskedRefusal = 'not-json' | 'message-unreadable' | 'not-as-described' | 'key-missing' | 'version-missing'

/** Makes the reader of one endpoint's requests: parameters, query, body, key and version, and nothing that is not named. */
export function readerOf(endpoint: Endpoint): (request: FastifyRequest) => Read | Refusal<AskedRefusal> {
  const params = partOf(endpoint.params, 'path:')
  const query = partOf(endpoint.query, 'query:')
  const body = partOf(endpoint.body, '')
  return request => {
    const sent = endpoint.sends === undefined ? bodyOf(request, endpoint) : { value: undefined }
    if (sent === undefined) return endpoint.wire === true ? refuse('message-unreadable', noText) : refuse('not-json')
    const parts = [params(paramsOf(request, endpoint)), query(request.query), body(sent.value)] as const
    const pointers = parts.flatMap(part => part.wrong)
    if (pointers.length > 0) return refuse('not-as-described', pointers)
    const key = endpoint.keyed === true ? keyOf(request) : ''
    if (key === undefined) return refuse('key-missing')
    const version = endpoint.versioned === true ? versionOf(request) : 0
    if (version === undefined) return refuse('version-missing')
    const [{ value: ofPath }, { value: ofQuery }, { value: ofBody }] = parts
    return { params: ofPath, query: ofQuery, body: ofBody, key, version }
  }
}

/** The rest of a path goes by the name that the contract gives it. */
function paramsOf({ params }: FastifyRequest, { path, deep }: Endpoint): unknown {
  if (deep !== true) return params
  const { '*': rest, ...others } = params as Readonly<Record<string, string>>
  const [, name = ''] = /\{(\w+)\}$/.exec(path) ?? []
  return { ...others, [name]: rest }
}

type Part = Readonly<{ value: unknown; wrong: readonly Pointer[] }>

function partOf(schema: z.ZodType | undefined, begin: 'path:' | 'query:' | ''): (sent: unknown) => Part {
  if (schema === undefined) return sent => ({ value: undefined, wrong: isNothing(sent) ? [] : [unasked(begin)] })
  const pointers: ToPointers = pointersInto(schema, begin)
  return sent => {
    const read = schema.safeParse(sent)
    return read.success
      ? { value: read.data, wrong: [] }
      : { value: undefined, wrong: pointers(read.error.issues, sent) }
  }
}

/** No body, no parameters; and an empty object, which many clients send for want of a body. */
const isNothing = (sent: unknown): boolean =>
  sent === undefined || (typeof sent === 'object' && sent !== null && Object.keys(sent).length === 0)

const unasked = (pointer: string): Pointer => ({ pointer, code: 'unknown-member' })

function bodyOf({ body }: FastifyRequest, { wire }: Endpoint): Readonly<{ value: unknown }> | undefined {
  if (!(body instanceof Uint8Array) || body.length === 0) return { value: wire === true ? '' : undefined }
  return wire === true ? readText(body) : readJson(body)
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const noText: readonly Pointer[] = [{ pointer: '', code: 'characters' }]

function readText(body: Uint8Array): Readonly<{ value: string }> | undefined {
  try {
    return { value: utf8.decode(body) }
  } catch {
    return undefined
  }
}

function keyOf({ headers }: FastifyRequest): string | undefined {
  const key = headers['idempotency-key']
  return typeof key === 'string' && /^[A-Za-z0-9_-]{8,64}$/.test(key) ? key : undefined
}

/** A strong entity tag as we gave it: a number in quotation marks. */
function versionOf({ headers }: FastifyRequest): number | undefined {
  const tag = /^"(\d{1,9})"$/.exec(headers['if-match'] ?? '')?.[1]
  return tag === undefined ? undefined : Number(tag)
}
