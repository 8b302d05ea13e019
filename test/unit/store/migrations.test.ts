import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { openDatabase, type Database } from '#store/database.ts'
import { checksumOf, migrate, pending } from '#store/migrate.ts'
import { migrations } from '#store/migrations/all.ts'
import { inMemory } from '../../support/in-memory.ts'

const folder = join(import.meta.dirname, '../../../src/store/migrations')
const names = Object.keys(migrations)

describe('the list of migrations', () => {
  test('a migration that has landed is never edited: what is written here is what ran elsewhere', () => {
    const landed: unknown = JSON.parse(readFileSync(join(folder, 'checksums.json'), 'utf8'))
    const now = Object.fromEntries(Object.entries(migrations).map(([name, texts]) => [name, checksumOf(texts)]))
    assert.deepEqual(now, landed)
  })

  test('a control: one more blank in a statement is another checksum', () => {
    assert.notEqual(checksumOf(['create table a (b text)']), checksumOf(['create table a (b text )']))
  })

  test('they are numbered without gaps, one file each', () => {
    for (const [at, name] of names.entries()) assert.equal(name.slice(0, 5), `${String(at + 1).padStart(4, '0')}-`)
    const files = readdirSync(folder).filter(file => /^\d/.test(file))
    assert.deepEqual(files.map(file => file.replace('.ts', '')).toSorted(), names)
  })
})

describe('a database is brought forward', () => {
  let database: Database
  before(async () => {
    database = await openDatabase(await inMemory())
  })
  after(() => database.close())
  const run = (text: string) => database.query({ name: 'test', text })

  test('once; then nothing is pending, and migrating again does nothing', async () => {
    assert.deepEqual(await pending(database), names)
    assert.deepEqual(await migrate(database), names)
    assert.deepEqual(await pending(database), [])
    assert.deepEqual(await migrate(database), [])
  })

  test('and makes no statistics of what is sealed or tells of people: they would outlive it', async () => {
    const sampled = await database.query({
      name: 'sampled',
      text: `select relname || '.' || attname as name from pg_attribute, pg_class
        where attrelid = pg_class.oid and relkind = 'r' and relnamespace = 'public'::regnamespace
          and atttypid in ('jsonb'::regtype, 'bytea'::regtype) and attstattarget is distinct from 0`,
    })
    assert.deepEqual(sampled, [])
  })

  test('but not when what has landed there reads differently here', async () => {
    await run(`update migration_checksums set checksum = 'other' || checksum where name = '0001-ground'`)
    await assert.rejects(migrate(database), /migration 0001-ground was edited after it had landed/)
    await assert.rejects(pending(database), /migration 0001-ground was edited after it had landed/)
    await run(`update migration_checksums set checksum = substr(checksum, 6) where name = '0001-ground'`)
    assert.deepEqual(await migrate(database), [])
  })

  test('nor when it was already brought further than this version knows', async () => {
    await run(`insert into migration_checksums (name, checksum) values ('9999-future', 'x')`)
    await assert.rejects(migrate(database), /9999-future, which this version does not know/)
  })
})
