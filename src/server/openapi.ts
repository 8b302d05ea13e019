import type { z } from 'zod'
import type { Endpoint, SignIn } from '#contract/endpoint.ts'
import { endpoints } from '#contract/endpoints.ts'
import { problem } from '#contract/problem.ts'
import { refusals } from '../refusals.ts'
import manifest from '../../package.json' with { type: 'json' }
import { createComponents, type Components, type JsonObject } from './openapi-components.ts'
import { refusalsOf } from './refusals-of.ts'

/** The description of the API, OpenAPI 3.1, made from the contract alone. The same contract gives the same text. */
export const openApi = (): Record<string, z.core.util.JSONType> =>
  JSON.parse(JSON.stringify(describe(endpoints))) as Record<string, z.core.util.JSONType>

function describe(all: readonly Endpoint[]): JsonObject {
  const components = createComponents()
  const paths: Record<string, Record<string, JsonObject>> = {}
  for (const each of all) {
    paths[each.path] = { ...paths[each.path], [each.method.toLowerCase()]: operation(each, components) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'OpenNICS',
      version: manifest.version,
      description: 'Background checks under 28 CFR Part 25. Not affiliated with any agency.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    paths,
    components: { schemas: components.schemas(), securitySchemes },
  }
}

const securitySchemes = {
  licensee: { type: 'http', scheme: 'basic', description: 'License number and code word' },
  agency: { type: 'http', scheme: 'basic', description: 'Client id and client key' },
  person: { type: 'apiKey', in: 'cookie', name: '__Host-nics-session' },
} as const

/** One of several is enough: a person of an agency has a session where its machine has a key. */
const ways: Readonly<Record<SignIn, readonly JsonObject[]>> = {
  licensee: [{ licensee: [] }],
  agency: [{ agency: [] }, { person: [] }],
  person: [{ person: [] }],
  none: [],
}

function operation(endpoint: Endpoint, components: Components): JsonObject {
  const { name, says, signIn, body, sends, wire } = endpoint
  const parameters = parametersOf(endpoint, components)
  return {
    operationId: name,
    summary: says,
    security: ways[signIn],
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(body === undefined
      ? {}
      : {
          requestBody: {
            required: true,
            content: { [wire === true ? 'text/plain' : 'application/json']: { schema: components.of(body, 'input') } },
          },
        }),
    ...(sends === undefined
      ? {}
      : {
          requestBody: {
            required: true,
            content: Object.fromEntries(sends.map(type => [type, { schema: { type: 'string', format: 'binary' } }])),
          },
        }),
    responses: { ...answersOf(endpoint, components), ...refusalsByStatus(endpoint, components) },
  }
}

function parametersOf(endpoint: Endpoint, components: Components): readonly JsonObject[] {
  const { params, query, keyed, versioned, media = [] } = endpoint
  return [
    ...components.parameters(params, 'path'),
    ...components.parameters(query, 'query'),
    ...(keyed === true
      ? [header('Idempotency-Key', 'New for each check, the same for each retry', true, '^[A-Za-z0-9_-]{8,64}$')]
      : []),
    ...(versioned === true ? [header('If-Match', 'The ETag that was read', true, '^"\\d{1,9}"$')] : []),
    ...(media.includes('text/event-stream')
      ? [header('Last-Event-ID', 'The last event that was heard', false, '^\\d+$')]
      : []),
  ]
}

const header = (name: string, description: string, required: boolean, pattern: string): JsonObject => ({
  name,
  in: 'header',
  required,
  description,
  schema: { type: 'string', pattern },
})

const isBinary = (type: string): boolean => type === 'application/octet-stream' || type === 'application/pdf'

function answersOf({ answers, media = ['application/json'] }: Endpoint, components: Components): JsonObject {
  return Object.fromEntries(
    Object.entries(answers).map(([status, schema]) => {
      // Bytes are no JSON, and have no schema of it.
      const shown = media.every(type => isBinary(type)) ? binary : components.of(schema, 'output')
      const content = Object.fromEntries(
        media.map(type => [
          type,
          { schema: type === 'text/html' ? { type: 'string' } : isBinary(type) ? binary : shown },
        ]),
      )
      return [status, { description: described[status] ?? 'Answered', ...(shown === undefined ? {} : { content }) }]
    }),
  )
}

/** `REJ`, docs/messages.md. */
const rejection = { 'text/plain': { schema: { type: 'string' } } } as const
const binary = { type: 'string', format: 'binary' } as const

const described: Readonly<Record<string, string>> = { 200: 'As asked', 201: 'Begun', 204: 'Nothing more' }

function refusalsByStatus(endpoint: Endpoint, components: Components): JsonObject {
  const codes = refusalsOf(endpoint)
  const statuses = [...new Set(codes.map(code => refusals[code].status))].toSorted((one, other) => one - other)
  const schema = components.of(problem, 'output') ?? {}
  return Object.fromEntries(
    statuses.map(status => [
      String(status),
      {
        description: codes.filter(code => refusals[code].status === status).join(', '),
        content: endpoint.wire === true ? rejection : { 'application/problem+json': { schema } },
      },
    ]),
  )
}
