import { execFile } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { Client } from 'pg'
import { findPostgres } from '../../support/postgres-binaries.ts'
import { makeCluster, startCluster, type Running } from '../../support/postgres-server.ts'

/**
 * As an operator would have it who looks for a mistake: every statement is logged, with everything that was bound to it, and the longest
 * ones in full. The role that the system has may not switch that off, so that what it binds is what is found.
 */
const everythingLogged = [
  ...['log_min_messages=warning', 'log_statement=all', 'log_min_duration_statement=0'],
  ...['log_parameter_max_length=-1', 'log_parameter_max_length_on_error=-1', 'log_error_verbosity=verbose'],
  // The log stands on the same disk, and an operator's disk is safe; here only time is lost.
  ...['synchronous_commit=off', 'max_wal_size=256MB', 'shared_buffers=32MB'],
]

export type Database = Readonly<{
  pid: () => number
  /** Of the role that the system has, which owns the database and nothing else. */
  urlOf: (name: string) => string
  create: (name: string) => Promise<void>
  /** As the owner of everything. */
  query: <Row extends object>(name: string, text: string, values?: readonly unknown[]) => Promise<readonly Row[]>
  /** What `pg_dump` says, into a file. */
  dump: (name: string, file: string) => Promise<void>
  restart: () => Promise<void>
  rest: () => Promise<void>
}>

const role = 'house'
const password = 'a-password-of-the-proof'

export async function makeDatabase(folder: string): Promise<Database> {
  const programs = await findPostgres()
  mkdirSync(folder)
  const cluster = makeCluster(programs, folder)
  let running: Running = await startCluster(cluster, everythingLogged)
  const adminOf = (name: string): string => at(running.url, name)
  const query: Database['query'] = async (name, text, values = []) => asked(adminOf(name), text, values)
  await query('postgres', `create role ${role} login password '${password}'`)
  return {
    pid: () => running.pid,
    urlOf: name => {
      const url = new URL(adminOf(name))
      return Object.assign(url, { username: role, password }).href
    },
    async create(name) {
      await query('postgres', `create database ${name} owner ${role} template template0`)
    },
    query,
    async dump(name, file) {
      await promisify(execFile)(join(programs, 'pg_dump'), ['--file', file, '--dbname', adminOf(name)])
    },
    async restart() {
      await running.rest()
      running = await startCluster(cluster, everythingLogged)
    },
    rest: () => running.rest(),
  }
}

const at = (url: string, name: string): string => Object.assign(new URL(url), { pathname: `/${name}` }).href

async function asked<Row extends object>(
  url: string,
  text: string,
  values: readonly unknown[],
): Promise<readonly Row[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Row>(text, [...values])).rows
  } finally {
    await client.end()
  }
}
