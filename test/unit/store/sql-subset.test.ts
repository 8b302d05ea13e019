import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { sealClearEntries } from '#store/clear-entries.ts'
import { migrations } from '#store/migrations/all.ts'
import { statements, type Statement } from '#store/statement.ts'
import { createStore } from '#store/store.ts'
import { tables } from '#store/tables.ts'
import { objections, objectionsToMigration } from './sql-subset.ts'

describe('every statement of the store can be sent to one shard', () => {
  // What is imported for the store is what it is made of.
  for (const made of [createStore, sealClearEntries]) assert.equal(typeof made, 'function')
  const ofTables = statements.filter(({ name }) => name !== 'server-version')

  for (const statement of ofTables) {
    test(statement.name, () => assert.deepEqual(objections(statement), []))
  }

  test('there are some, and each has a name of its own that PostgreSQL does not cut off', () => {
    assert.ok(ofTables.length > 30)
    const names = statements.map(({ name }) => name)
    assert.equal(new Set(names).size, names.length)
    for (const name of names) assert.ok(name.length < 64)
  })

  test('none looks for a check by firearm or by who the transferee is: 34 U.S.C. 40901(i) forbids a list of owners', () => {
    const selecting = /\b(?:firearm|purpose|name|names|last|first|born|ssn|sex|race|address|zip)\b|->/
    const ofChecks = ofTables.filter(({ text }) => /\b(?:lives|events|sealed|requests|leaves|numbers)\b/.test(text))
    assert.ok(ofChecks.length > 20)
    const wrong = ofChecks.filter(({ text }) => selecting.test(/\bwhere\b.*/s.exec(text)?.[0] ?? ''))
    assert.deepEqual(
      wrong.map(({ name }) => name),
      [],
    )
    // A control.
    assert.match(`where state->'assigned'->>'firearm' = $1`, selecting)
  })

  test('of those that read all over, one changes anything: a destruction', () => {
    const changing = ofTables.filter(({ across, text }) => across !== undefined && !text.startsWith('select'))
    assert.deepEqual(
      changing.map(({ name }) => name),
      ['requests-destroy'],
    )
  })
})

describe('every table is keyed first by its subject', () => {
  const all = Object.values(migrations).flat()

  test('no statement of a migration is objected to', () => {
    for (const text of all) assert.deepEqual(objectionsToMigration(text), [], text)
  })

  test('each table of the list is made, and none beside', () => {
    const made = all.flatMap(text => /^create table (\w+)/.exec(text)?.[1] ?? [])
    assert.deepEqual(made.toSorted(), [...Object.keys(tables), 'migration_checksums'].toSorted())
  })
})

describe('a control: what cannot be spread is objected to', () => {
  const wrong: Readonly<Record<string, Omit<Statement, 'name'>>> = {
    'no subject': { text: 'select state from lives where ffl = $1' },
    'a change all over': { text: 'update due set at = $1 where kind = $2', across: 'because' },
    'locks all over': { text: 'select seq from lives where status = $1 for update', across: 'because' },
    'skips what is locked': { text: 'select kind from due where subject = $1 for update skip locked' },
    'a needless excuse': { text: 'select state from lives where subject = $1', across: 'because' },
    'two tables': { text: 'delete from lives where subject = $1 and seq in (select seq from events)' },
    'an unknown table': { text: 'select name from people where subject = $1' },
    'the subject not first': { text: 'insert into lives (life, subject) values ($1, $2)' },
    'a conflict on another key': {
      text: 'insert into lives (subject, life) values ($1, $2) on conflict (life) do nothing',
    },
    "the database's clock": { text: 'update due set at = now() where subject = $1' },
    'two statements': { text: 'delete from due where subject = $1; delete from lives where subject = $1' },
    'no statement of rows': { text: 'truncate lives' },
  }
  for (const [name, statement] of Object.entries(wrong)) {
    test(name, () => assert.notDeepEqual(objections({ name, ...statement }), []))
  }

  const wrongMigrations: readonly string[] = [
    'create table lives (subject text not null, life text not null, primary key (life, subject))',
    'create table lives (id bigserial primary key, subject text not null)',
    'create table lives (subject text primary key, ffl text unique)',
    'create unique index one on lives (ffl)',
    'create extension pg_trgm',
    'create trigger t before insert on lives for each row execute function f()',
    'create table sealed (ntn text primary key references numbers (ntn))',
    'create sequence s',
  ]
  for (const text of wrongMigrations) test(text, () => assert.notDeepEqual(objectionsToMigration(text), []))
})
