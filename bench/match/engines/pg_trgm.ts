import { Client } from 'pg'
import { startPostgres } from '../../../test/support/postgres-server.ts'
import { mostReturned, type Engine, type Recorded } from '../engine.ts'
import { lastFirst } from '../rules/latin.ts'

/** How alike two names must be: pg_trgm's own default. */
const threshold = 0.3
/** What an equal date of birth adds to a likeness that goes from 0 to 1. */
const bornBonus = 0.5
/** Rows in one statement: enough that the round trip does not count, and few enough to hold. */
const batch = 10_000

/**
 * A real PostgreSQL with a trigram index over the names, as an agency would build a name search without us. The server is
 * the one that our tests use, on this machine, with its settings as they come; each alias is a row.
 */
export async function createPgTrgm(): Promise<Engine> {
  const server = await startPostgres()
  const client = new Client({ connectionString: server.url })
  await client.connect()
  await client.query('create extension pg_trgm')
  await client.query('create table people (id text not null, name text not null, born text)')
  // Parallel workers and compilation cost more than they bring on queries of this size.
  await client.query('set jit = off')
  await client.query('set max_parallel_workers_per_gather = 0')
  await client.query(`set pg_trgm.similarity_threshold = ${threshold}`)
  return {
    name: 'pg_trgm',
    async build(records) {
      for (const rows of batches(records)) await client.query(insert, columnsOf(rows))
      await client.query('create index on people using gin (name gin_trgm_ops)')
      await client.query('vacuum analyze people')
    },
    async search({ names, born }) {
      const found: Found[] = []
      for (const name of names) {
        const values = [lastFirst(name), born ?? null]
        found.push(...(await client.query<Found>({ name: 'search', text: search, values })).rows)
      }
      return best(found)
    },
    async bytes() {
      const { rows } = await client.query<{ bytes: string }>(`select pg_total_relation_size('people') as bytes`)
      return Number(rows[0]?.bytes)
    },
    async close() {
      await client.end()
      await server.stop()
    },
  }
}

type Found = Readonly<{ id: string; likeness: number }>

/** An inquiry that names aliases is asked once for each; whoever is found by two counts by the better. */
function best(found: readonly Found[]): readonly string[] {
  const ids = found.toSorted((one, other) => other.likeness - one.likeness).map(({ id }) => id)
  return [...new Set(ids)].slice(0, mostReturned)
}

const insert = 'insert into people select * from unnest($1::text[], $2::text[], $3::text[])'

const search = `
  select id, max(similarity(name, $1) + case when born = $2 then ${bornBonus} else 0 end) as likeness
  from people where name % $1 group by id order by likeness desc, id limit ${mostReturned}`

function* batches(records: Iterable<Recorded>): Generator<readonly Recorded[]> {
  let rows: Recorded[] = []
  for (const record of records) {
    rows.push(record)
    if (rows.length < batch) continue
    yield rows
    rows = []
  }
  yield rows
}

function columnsOf(records: readonly Recorded[]): (readonly (string | undefined)[])[] {
  const rows = records.flatMap(({ id, description: { names, born } }) => names.map(name => ({ id, name, born })))
  return [rows.map(({ id }) => id), rows.map(({ name }) => lastFirst(name)), rows.map(({ born }) => born)]
}
