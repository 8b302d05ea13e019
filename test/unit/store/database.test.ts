import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { openDatabase, type Database } from '#store/database.ts'
import { trouble } from '#store/trouble.ts'
import { inMemory } from '../../support/in-memory.ts'

const ask = (name: string, text: string) => ({ name, text })

describe('a database', () => {
  let database: Database
  before(async () => {
    database = await openDatabase(await inMemory())
    await database.query(
      ask('make', 'create table t (id integer primary key, at timestamptz, day date, big bigint, blob bytea)'),
    )
  })
  after(() => database.close())

  test('gives times and dates as texts, counts as numbers, bytes as bytes', async () => {
    const insert = ask('insert', 'insert into t values ($1, $2, $3, $4, $5)')
    await database.query(
      insert,
      1,
      '2026-09-10T14:00:00.123456Z',
      '2026-09-10',
      9_007_199_254_740_991,
      Uint8Array.of(0, 255),
    )
    assert.deepEqual(await database.query(ask('read', 'select at, day, big, blob, count(*) over () from t')), [
      {
        at: '2026-09-10 14:00:00.123456+00',
        day: '2026-09-10',
        big: 9_007_199_254_740_991,
        blob: Uint8Array.of(0, 255),
        count: 1,
      },
    ])
  })

  test('keeps a transaction only when it is told to', async () => {
    const insert = ask('insert-id', 'insert into t (id) values ($1)')
    const count = async () => (await database.query(ask('ids', 'select id from t where id > 1'))).length
    await database.within(
      query => query(insert, 2),
      () => false,
    )
    assert.equal(await count(), 0)
    await assert.rejects(
      database.within(async query => {
        await query(insert, 2)
        throw new Error('our own')
      }),
      { message: 'our own' },
    )
    assert.equal(await count(), 0)
    await database.within(query => query(insert, 2))
    assert.equal(await count(), 1)
  })

  test('a statement past the open transaction is a defect, where it would wait for ever', async () => {
    const read = ask('read-one', 'select 1')
    await assert.rejects(
      database.within(() => database.query(read)),
      { message: 'defect: read-one goes past the transaction it is called in' },
    )
    assert.equal((await database.query(read)).length, 1)
  })

  test('an act that met another is done again, three times at most', async () => {
    for (const code of ['40001', '40P01']) {
      let tried = 0
      const act = async () => {
        tried += 1
        throw trouble('meet', Object.assign(new Error('met'), { code }))
      }
      await assert.rejects(database.within(act), { code })
      assert.equal(tried, 4)
    }
  })

  test('any other failure is not repeated', async () => {
    let tried = 0
    const act = database.within(async query => {
      tried += 1
      await query(ask('twice', 'insert into t (id) values (1)'))
    })
    await assert.rejects(act, { code: '23505' })
    assert.equal(tried, 1)
  })

  test('a failure says which statement and why, and never a value', async () => {
    const secret = 'ZZ-SECRET'
    const failing = ask('cast', 'select $1::text::integer')
    const error: unknown = await database.query(failing, secret).catch((caught: unknown) => caught)
    assert.ok(error instanceof Error)
    assert.equal(error.message, 'database: cast failed (22P02)')
    assert.doesNotMatch(`${error.stack} ${JSON.stringify(error)} ${String(error.cause)}`, /SECRET/)
  })
})

describe('a database that cannot be opened', () => {
  test('says so in one sentence, without the password', async () => {
    const error: unknown = await openDatabase({ url: 'postgres://nics:hush@127.0.0.1:1/none' }).catch(
      (caught: unknown) => caught,
    )
    assert.ok(error instanceof Error)
    assert.equal(
      error.message,
      'database: server-version failed (ECONNREFUSED): nobody listens there; start PostgreSQL or correct DATABASE_URL',
    )
    assert.doesNotMatch(JSON.stringify(error), /hush/)
  })
})
