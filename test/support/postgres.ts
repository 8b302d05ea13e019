import { createHash, randomBytes } from 'node:crypto'
import { Client } from 'pg'
import { startPostgres } from './postgres-server.ts'

/**
 * Databases on a real PostgreSQL for tests. `npm test` starts one server and names it in the environment; a test file
 * that runs alone starts its own. DATABASE_URL_TEST names a server to use instead, as a role that may create databases.
 */
export type Database = Readonly<{ url: string; drop: () => Promise<void> }>

/** How a new database is filled once per server, so that every suite gets a copy in a fraction of the time. */
export type Template = Readonly<{ name: string; prepare: (url: string) => Promise<void> }>

/** Set by `npm test`: the server's URL, and the run, which sets its databases apart on a server that outlives it. */
export const serverVariable = 'NICS_TEST_POSTGRES'
export const runVariable = 'NICS_TEST_RUN'

/**
 * A fresh database for one suite: `const { url, drop } = await createDatabase('retention')`. Close every connection to it
 * before `drop()`; those that are left are cut.
 */
export async function createDatabase(name: string, template?: Template): Promise<Database> {
  const admin = await adminUrl()
  const database = named(name, randomBytes(4).toString('hex'))
  const source = template === undefined ? 'template0' : await prepared(template, admin)
  await run(admin, `create database ${database} template ${source}`)
  return { url: at(admin, database), drop: () => run(admin, `drop database if exists ${database} with (force)`) }
}

/** Removes what a run left on a server that is not ours. */
export async function dropDatabases(admin: string): Promise<void> {
  const client = await connect(admin)
  const { rows } = await client.query<{ datname: string }>('select datname from pg_database where datname like $1', [
    `nics_test_${runName()}_%`,
  ])
  for (const { datname } of rows) await client.query(`drop database if exists ${datname} with (force)`)
  await client.end()
}

/** One that is never connected to, or PostgreSQL would refuse to copy it. Two processes may want it at once. */
async function prepared({ name, prepare }: Template, admin: string): Promise<string> {
  const database = named(name, 'template')
  const client = await connect(admin)
  try {
    await client.query('select pg_advisory_lock($1)', [lockOf(database)])
    const { rowCount } = await client.query('select from pg_database where datname = $1', [database])
    if (rowCount === 0) {
      const draft = named(name, 'draft')
      await client.query(`drop database if exists ${draft} with (force)`)
      await client.query(`create database ${draft} template template0`)
      await prepare(at(admin, draft))
      await client.query(`alter database ${draft} rename to ${database}`)
    }
    return database
  } finally {
    await client.end()
  }
}

let own: Promise<string> | undefined

const adminUrl = (): Promise<string> => {
  const given = process.env[serverVariable] ?? process.env['DATABASE_URL_TEST']
  if (given !== undefined) return Promise.resolve(given)
  own ??= startPostgres().then(server => server.url)
  return own
}

const runName = () => process.env[runVariable] ?? `p${process.pid}`

const named = (name: string, end: string): string =>
  `nics_test_${runName()}_${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '_')}_${end}`.slice(0, 63)

const at = (admin: string, database: string): string => {
  const url = new URL(admin)
  url.pathname = `/${database}`
  return url.href
}

const lockOf = (database: string): number => createHash('sha256').update(database).digest().readInt32BE()

async function connect(url: string): Promise<Client> {
  const client = new Client({ connectionString: url })
  await client.connect()
  return client
}

async function run(url: string, statement: string) {
  const client = await connect(url)
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
