import { z } from 'zod'
import type { Endpoint } from '#contract/endpoint.ts'
import type { Statement } from '#store/statement.ts'

type Json = Readonly<Record<string, unknown>>
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null

/** Parameters of the address and the query of each endpoint that a table says nothing of. */
export const unmapped = (
  endpoints: readonly Endpoint[],
  table: Readonly<Record<string, Readonly<Record<string, string>>>>,
): readonly string[] =>
  endpoints.flatMap(({ name, params, query }) =>
    [params, query]
      .flatMap(schema => (schema === undefined ? [] : membersOf(schema)))
      .filter(parameter => !Object.hasOwn(table[name] ?? {}, parameter))
      .map(parameter => `${name} ${parameter}`),
  )

const membersOf = (schema: z.ZodType): readonly string[] => {
  const { properties } = z.toJSONSchema(schema, { io: 'input' }) as Json
  return isObject(properties) ? Object.keys(properties) : []
}

/** Every member of a body that holds a value, by its path. */
export function namesOf(schema: z.ZodType): readonly string[] {
  const whole = z.toJSONSchema(schema, { io: 'input', reused: 'inline' }) as Json
  return pathsIn(whole, whole, '')
}

function pathsIn(part: unknown, whole: Json, path: string): readonly string[] {
  const { properties } = resolved(part, whole)
  if (!isObject(properties)) return [path]
  return Object.entries(properties).flatMap(([name, inside]) =>
    pathsIn(inside, whole, path === '' ? name : `${path}.${name}`),
  )
}

function resolved(part: unknown, whole: Json): Json {
  if (!isObject(part)) return {}
  const { $ref } = part
  if (typeof $ref !== 'string') return part
  const defined = whole['$defs']
  const found = isObject(defined) ? defined[$ref.replace('#/$defs/', '')] : undefined
  return isObject(found) ? found : {}
}

/** Every name of a member, however deep, of what an endpoint answers in lists of checks. */
export function listsOf({ answers, media = [] }: Pick<Endpoint, 'answers' | 'media'>): readonly string[] {
  // Hashes; and a letter to one person about themselves.
  if (media.includes('application/octet-stream') || media.includes('application/pdf')) return []
  const found = Object.values(answers).flatMap(schema => {
    if (schema instanceof z.ZodUndefined) return []
    const whole = z.toJSONSchema(schema) as Json
    return arraysIn(whole, whole, []).flatMap(items => {
      const names = memberNames(items, whole, [])
      return names.includes('ntn') ? names : []
    })
  })
  return [...new Set(found)]
}

function arraysIn(part: unknown, whole: Json, within: readonly unknown[]): readonly unknown[] {
  const schema = resolved(part, whole)
  if (within.includes(schema)) return []
  const inside = parts(schema).flatMap(each => arraysIn(each, whole, [...within, schema]))
  return schema['items'] === undefined ? inside : [schema['items'], ...inside]
}

function memberNames(part: unknown, whole: Json, within: readonly unknown[]): readonly string[] {
  const schema = resolved(part, whole)
  if (within.includes(schema)) return []
  const { properties } = schema
  const own = isObject(properties) ? Object.keys(properties) : []
  return [...own, ...parts(schema).flatMap(each => memberNames(each, whole, [...within, schema]))]
}

/** Everything that a schema is made of: members, items, and what it may be instead. */
const parts = ({ properties, items, anyOf, oneOf, allOf }: Json): readonly unknown[] => [
  ...(isObject(properties) ? Object.values(properties) : []),
  ...(items === undefined ? [] : [items]),
  ...[anyOf, oneOf, allOf].flatMap(some => (Array.isArray(some) ? (some as readonly unknown[]) : [])),
]

const keywords =
  'where and or not null is in select from order by desc asc limit for update share group having between like any'

/** The columns by which a statement finds its rows, each with its table. What it orders or locks by is no way to select. */
export function columnsSelectedBy({ text }: Pick<Statement, 'name' | 'text'>): readonly string[] {
  const table = /\b(?:from|update|into) (\w+)/.exec(text)?.[1] ?? ''
  const where = /\bwhere\b(.*)$/s
    .exec(text)?.[1]
    ?.split(/\border by\b|\bgroup by\b|\blimit\b|\breturning\b|\bfor (?:update|share)\b/)[0]
  if (where === undefined) return []
  const words = where.replaceAll(/'[^']*'/g, '').match(/\b[a-z_]+\b/g) ?? []
  const named = words.filter(word => !keywords.split(' ').includes(word) && word !== table && word !== 'excluded')
  return [...new Set(named)].toSorted().map(column => `${table}.${column}`)
}
