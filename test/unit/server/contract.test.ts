import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { suite, test } from 'node:test'
import { z } from 'zod'
import { acts } from '#access/may.ts'
import { endpoints } from '#contract/endpoints.ts'
import { openApi } from '#server/openapi.ts'
import { refusalsOf } from '#server/refusals-of.ts'
import { refusals } from '../../../src/refusals.ts'

/** Every object that a schema describes, with where it stands. */
function objects(schema: unknown, place: string): readonly (readonly [string, Readonly<Record<string, unknown>>])[] {
  if (typeof schema !== 'object' || schema === null) return []
  const inside = Object.entries(schema).flatMap(([name, part]: [string, unknown]) => objects(part, `${place}/${name}`))
  const self = schema as Readonly<Record<string, unknown>>
  return self['type'] === 'object' ? [[place, self], ...inside] : inside
}

/** What a source or a court states about a record: named by its rule, and so open. */
const isOpen = (place: string): boolean => /\/(?:Facts|Json|facts|added)(?:\/|$)|readOpenApi/.test(place)
/** Members by a closed set of names. */
const isByName = (schema: Readonly<Record<string, unknown>>): boolean =>
  typeof schema['propertyNames'] === 'object' && JSON.stringify(schema['propertyNames']).includes('"enum"')

suite('the contract', () => {
  test('every object, asked or answered, names all of its members', () => {
    const all = endpoints.flatMap(({ name, params, query, body, answers, media = [] }) => [
      ...[params, query, body].map(schema => [name, schema, 'input'] as const),
      // Bytes have no members.
      ...(media.includes('application/octet-stream') ? [] : Object.values(answers)).map(
        schema => [name, schema, 'output'] as const,
      ),
    ])
    const found = all.flatMap(([name, schema, io]) =>
      schema === undefined || schema instanceof z.ZodUndefined
        ? []
        : objects(z.toJSONSchema(schema, { io, unrepresentable: 'any' }), name),
    )
    const lax = found.filter(
      ([place, schema]) => schema['additionalProperties'] !== false && !isOpen(place) && !isByName(schema),
    )
    assert.deepEqual(
      lax.map(([place]) => place),
      [],
    )
    assert.ok(found.length > 100)
  })

  test('no two endpoints have one name, or one address and method', () => {
    const count = (values: readonly string[]) => new Set(values).size
    assert.equal(count(endpoints.map(({ name }) => name)), endpoints.length)
    assert.equal(count(endpoints.map(({ method, path }) => `${method} ${path}`)), endpoints.length)
  })

  test('whoever must sign in does an act that can be granted, or asks about the own session', () => {
    const named = endpoints.filter(({ act }) => act !== undefined)
    for (const { act } of named) assert.ok(acts.some(known => known === act))
    const free = endpoints.filter(({ act, signIn }) => act === undefined && signIn !== 'none')
    assert.deepEqual(
      free.map(({ name }) => name),
      ['readSession', 'signOut'],
    )
  })

  test('every refusal that an endpoint names stands in the one table, and each of the table can happen somewhere', () => {
    const happening = new Set<string>(endpoints.flatMap(endpoint => refusalsOf(endpoint)))
    for (const code of happening) assert.ok(code in refusals)
    const never = Object.keys(refusals).filter(code => !happening.has(code))
    // What no endpoint is asked for is declined before there is one.
    assert.deepEqual(never, ['unknown-address'])
  })

  test('the description names every endpoint, and every reference in it leads somewhere', () => {
    const { paths, components } = openApi() as unknown as Readonly<{
      paths: Readonly<Record<string, Readonly<Record<string, Readonly<{ operationId: string }>>>>>
      components: Readonly<{ schemas: object }>
    }>
    const operations = Object.values(paths).flatMap(path => Object.values(path).map(({ operationId }) => operationId))
    assert.deepEqual(operations.toSorted(), endpoints.map(({ name }) => name).toSorted())
    const referred = JSON.stringify(paths).matchAll(/#\/components\/schemas\/([\w]+)/g)
    for (const [, name = ''] of referred) assert.ok(name in components.schemas, name)
  })

  for (const tool of ['openapi.ts', 'refusals-page.ts']) {
    test(`what tools/${tool} made says what the source says`, () => {
      const file = join(import.meta.dirname, '..', '..', '..', 'tools', tool)
      const { status, stderr } = spawnSync(process.execPath, [file, '--check'], { encoding: 'utf8' })
      assert.equal(status, 0, stderr)
    })
  }
})
