import { after, before, beforeEach, describe } from 'node:test'
import { createMemoryStore } from '#simulated/store/store.ts'
import { openDatabase, type Database, type Where } from '#store/database.ts'
import { migrate } from '#store/migrate.ts'
import { createStore, type Store } from '#store/store.ts'
import { tables } from '#store/tables.ts'
import { inMemory } from '../../support/in-memory.ts'
import { createDatabase } from '../../support/postgres.ts'

/** What no reader of `Find` shows: the bodies of a subject's events and leaves, in the order of their kind. */
export type Look = (table: 'events' | 'leaves', subject: string) => Promise<readonly unknown[]>

/** Registers tests of a store that is empty before each. `use` gives the store while a test runs. */
export type Tests = (use: () => Store & Readonly<{ look: Look }>) => void

/** The same tests over every store there is: what one of them does otherwise than the others is a defect. */
export function overEveryStore(name: string, tests: Tests): void {
  for (const [kind, open] of Object.entries(openers)) describe(`${name}, ${kind}`, () => over(open, tests))
}

type Looked = Store & Readonly<{ look: Look }>
type Opened = Readonly<{ empty: () => Promise<Looked>; close: () => Promise<void> }>

const openers: Readonly<Record<string, () => Promise<Opened>>> = {
  'in memory': async () => ({ empty: async () => memoryStore(), close: async () => undefined }),
  'on PGlite': async () => sql(await inMemory(), async () => undefined),
  'on PostgreSQL': async () => {
    const { url, drop } = await createDatabase('conformance')
    return sql({ url }, drop)
  },
}

function over(open: () => Promise<Opened>, tests: Tests): void {
  let opened: Opened | undefined
  let store: Looked | undefined
  before(async () => {
    opened = await open()
  })
  beforeEach(async () => {
    store = await opened?.empty()
  })
  after(() => opened?.close())
  tests(() => {
    if (store === undefined) throw new Error('no store is open')
    return store
  })
}

function memoryStore(): Looked {
  const store = createMemoryStore()
  return { ...store, look: async (table, subject) => store.tables[table].of(subject).map(({ body }) => body) }
}

async function sql(where: Where, drop: () => Promise<void>): Promise<Opened> {
  const database = await openDatabase(where)
  await migrate(database)
  return {
    async empty() {
      await emptyAll(database)
      return { ...createStore(database), look: (table, subject) => look(database, table, subject) }
    },
    async close() {
      await database.close()
      await drop()
    },
  }
}

export async function emptyAll({ query }: Database): Promise<void> {
  for (const table of Object.keys(tables)) {
    await query({ name: `empty-${table}`, text: beginnings[table] ?? `delete from ${table}` })
  }
}

/** Where there is always a row. */
const beginnings: Readonly<Record<string, string>> = {
  position: 'update position set last = 0',
  heads: "update heads set size = 0, edge = '', signed = null, note = null, signed_at = null",
}

async function look({ query }: Database, table: 'events' | 'leaves', subject: string): Promise<readonly unknown[]> {
  const text = `select body from ${table} where subject = $1 order by ${table === 'events' ? 'seq' : 'id'}`
  const rows = await query<{ body: unknown }>({ name: `look-${table}`, text }, subject)
  return rows.map(({ body }) => body ?? undefined)
}
