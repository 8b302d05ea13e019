import { z } from 'zod'
import { defect } from '#ledger/defect.ts'

/** An object of JSON, as far as anybody here looks into it. */
export type JsonObject = Readonly<Record<string, unknown>>

/** Turns schemas of the contract into JSON Schema; what has a name of its own is gathered, and referred to. */
export type Components = Readonly<{
  /** Undefined for an answer without a body. */
  of: (schema: z.ZodType, io: 'input' | 'output') => JsonObject | undefined
  parameters: (schema: z.ZodType | undefined, place: 'path' | 'query') => readonly JsonObject[]
  schemas: () => JsonObject
}>

export function createComponents(): Components {
  const gathered = new Map<string, unknown>()

  function of(schema: z.ZodType, io: 'input' | 'output'): JsonObject | undefined {
    if (schema instanceof z.ZodUndefined) return undefined
    // Standing inside another, a schema with a name becomes a reference like any other.
    const { properties, $defs = {} } = z.toJSONSchema(z.strictObject({ it: schema }), { io })
    for (const [name, found] of Object.entries($defs)) gather(name, referring(found))
    return referring(properties?.['it']) as JsonObject
  }

  function gather(name: string, found: unknown): void {
    const before = gathered.get(name)
    if (before !== undefined && JSON.stringify(before) !== JSON.stringify(found)) {
      defect(`two schemas of the contract are named ${name}`)
    }
    gathered.set(name, found)
  }

  return {
    of,
    parameters(schema, place) {
      if (schema === undefined) return []
      const { properties = {}, required = [] } = (of(schema, 'input') ?? {}) as Partial<ObjectSchema>
      return Object.entries(properties).map(([name, found]) => ({
        name,
        in: place,
        required: required.includes(name),
        schema: found,
      }))
    },
    schemas: () => Object.fromEntries([...gathered].toSorted(([one], [other]) => (one < other ? -1 : 1))),
  }
}

type ObjectSchema = Readonly<{ properties: JsonObject; required: readonly string[] }>

/** The same schema, with its references to where OpenAPI keeps what is shared. */
function referring(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(referring)
  if (typeof schema !== 'object' || schema === null) return schema
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([name, value]) => value !== undefined && name !== 'id' && name !== '$schema')
      .map(([name, value]: [string, unknown]) => [
        name,
        name === '$ref' && typeof value === 'string'
          ? value.replace('#/$defs/', '#/components/schemas/')
          : referring(value),
      ]),
  )
}
