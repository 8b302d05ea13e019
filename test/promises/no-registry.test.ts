import assert from 'node:assert/strict'
import { after, before, describe, suite, test } from 'node:test'
import { z } from 'zod'
import type { Endpoint } from '#contract/endpoint.ts'
import { endpoints } from '#contract/endpoints.ts'
import { searchLog } from '#contract/log-search.ts'
import { maySelectBy } from '#law/retention/no-registry.ts'
import { openDatabase, type Database } from '#store/database.ts'
import { findIn } from '#store/find.ts'
import { migrate } from '#store/migrate.ts'
import { statements } from '#store/statement.ts'
import { createStore } from '#store/store.ts'
import { inMemory } from '../support/in-memory.ts'
import { asked, bodies, lists } from '../support/registry/asked.ts'
import { columns, selectedBy } from '../support/registry/columns.ts'
import { readers } from '../support/registry/readers.ts'
import { columnsSelectedBy, listsOf, namesOf, unmapped } from '../support/registry/look.ts'

/** Anything by which a person or a firearm could be found, or told of in a list. */
const forbidden = ['firearm', 'transferee', 'name', 'names', 'ssn', 'born', 'address', 'owner']

suite('nothing selects by firearm or by transferee, so nothing can be made a registry of owners (RET-13)', () => {
  test('every parameter of every endpoint is mapped, and what selects records is a key of the rule', () => {
    assert.deepEqual(unmapped(endpoints, asked), [])
    const keys = Object.values(asked).flatMap(parameters => Object.values(parameters))
    assert.deepEqual(
      [...new Set(keys)].filter(key => key !== 'nothing' && !maySelectBy(key)),
      [],
    )
  })

  test('every body either tells of one check, record, calendar or session, or selects by keys of the rule', () => {
    const sent = endpoints.flatMap(({ name, body }) => (body === undefined ? [] : [[name, body] as const]))
    assert.deepEqual(sent.map(([name]) => name).toSorted(), Object.keys(bodies).toSorted())
    for (const [name, body] of sent) {
      const selects = bodies[name]
      if (selects === undefined || selects === 'tells') continue
      assert.deepEqual(namesOf(body).toSorted(), Object.keys(selects).toSorted(), name)
      for (const key of Object.values(selects)) assert.ok(key === 'nothing' || maySelectBy(key), `${name}: ${key}`)
    }
  })

  test('every list of checks that is answered is known, and says of no transferee and no firearm but where it may', () => {
    const found = Object.fromEntries(
      endpoints.flatMap(endpoint => {
        const names = listsOf(endpoint)
        return names.length === 0 ? [] : [[endpoint.name, forbidden.filter(word => names.includes(word))] as const]
      }),
    )
    assert.deepEqual(found, lists)
  })

  test('every reader of the store is known by what it selects', async () => {
    const database = await openDatabase(await inMemory())
    assert.deepEqual(Object.keys(findIn(database.query)).toSorted(), Object.keys(readers).toSorted())
    await database.close()
    for (const key of Object.values(readers).flat()) assert.ok(maySelectBy(key), key)
  })
})

describe('the database holds no column by which a person or a firearm could be selected (RET-13)', () => {
  let database: Database
  before(async () => {
    database = await openDatabase(await inMemory())
    await migrate(database)
  })
  after(() => database.close())

  const there = async () => {
    const text = `select table_name || '.' || column_name as name from information_schema.columns
      where table_schema = 'public' and table_name not like 'migration%' order by 1`
    return (await database.query<{ name: string }>({ name: 'columns', text })).map(({ name }) => name)
  }

  test('every column is known, and those that tell of people are sealed, or of prohibited persons', async () => {
    assert.deepEqual((await there()).toSorted(), Object.keys(columns).toSorted())
    assert.deepEqual(
      Object.keys(columns).filter(name => forbidden.some(word => name.endsWith(`.${word}`))),
      [],
    )
  })

  test('no statement selects by what is sealed or folded, and each column that one selects by is a key of the rule', () => {
    assert.equal(typeof createStore, 'function')
    const used = [...new Set(statements.flatMap(columnsSelectedBy))].toSorted()
    assert.deepEqual(used, Object.keys(selectedBy).toSorted())
    for (const [column, key] of Object.entries(selectedBy))
      assert.ok(key === 'nothing' || maySelectBy(key), `${column}: ${key}`)
  })

  test('a control: a column more is found', async () => {
    await database.query({ name: 'more', text: 'alter table lives add column firearm text' })
    assert.deepEqual(
      (await there()).filter(name => !Object.hasOwn(columns, name)),
      ['lives.firearm'],
    )
  })
})

suite('controls: what would make a registry is found', () => {
  const more = (query: z.ZodType): Endpoint => ({ ...searchLog, query })

  test('an endpoint that asks by firearm is not mapped, and no mapping makes it lawful', () => {
    const wrong = more(z.strictObject({ firearm: z.string() }))
    assert.deepEqual(unmapped([wrong], asked), ['searchLog firearm'])
    for (const key of ['firearm', 'transferee', 'address', 'owner']) assert.equal(maySelectBy(key), false)
    assert.equal(maySelectBy('month'), true)
  })

  test('a search with a firearm among what it selects by is found in its body', () => {
    const body = z.strictObject({
      use: z.string(),
      selection: z.strictObject({ month: z.string(), firearm: z.string() }),
    })
    const selects = Object.keys(bodies['searchLog'] ?? {})
    assert.deepEqual(
      namesOf(body).filter(name => !selects.includes(name)),
      ['selection.firearm'],
    )
  })

  test('a list that names who the transferee is is found', () => {
    const answers = { 200: z.strictObject({ all: z.array(z.strictObject({ ntn: z.string(), name: z.string() })) }) }
    assert.ok(listsOf({ ...searchLog, answers }).includes('name'))
  })

  test('a statement that looks into what is folded, or for a firearm, is found', () => {
    const text = `select state from lives where life = 'transaction' and firearm = $1 and state->>'name' = $2`
    assert.deepEqual(columnsSelectedBy({ name: 'wrong', text }), ['lives.firearm', 'lives.life', 'lives.state'])
    for (const column of ['lives.firearm', 'lives.state']) assert.ok(!Object.hasOwn(selectedBy, column))
  })
})
