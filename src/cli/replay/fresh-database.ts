import { randomBytes } from 'node:crypto'
import { Client } from 'pg'

/** An empty database of our own on a PostgreSQL that somebody named, so that nothing of theirs is touched. */
export type FreshDatabase = Readonly<{ url: string; drop: () => Promise<void> }>

/** Throws one clear sentence when the server is not there or its role may create no database. */
export async function freshDatabase(server: string): Promise<FreshDatabase> {
  const name = `nics_replay_${randomBytes(6).toString('hex')}`
  try {
    await run(server, `create database ${name} template template0`)
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : ''
    throw new Error(`The PostgreSQL of DATABASE_URL gave us no database of our own${why}; unset it to use PGlite.`, {
      cause: error,
    })
  }
  const url = new URL(server)
  url.pathname = `/${name}`
  return { url: url.href, drop: () => run(server, `drop database if exists ${name} with (force)`) }
}

async function run(server: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: server })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
