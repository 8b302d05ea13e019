import { PostgresDialect } from 'kysely'
import { Pool, TypeOverrides, type ClientBase, type PoolClient } from 'pg'
import { parsers, type Driver } from './driver.ts'
import { statement, type Param, type Query, type Statement } from './statement.ts'
import { trouble } from './trouble.ts'

/** Two for each core of an eight-core database, and few enough for six of us on one with a hundred places. */
const mostConnections = 16
/** A licensee waits; after this we say that we cannot answer. */
const connectWithin = 5_000
/** Our longest statement is a page of entries, which takes milliseconds. */
const statementWithin = 10_000
/** A transaction of ours does nothing but statements; one that pauses for so long has lost its process. */
const pauseWithin = 10_000
/** When the network swallows an answer, neither the database's clock nor the socket tells us. */
const answerWithin = statementWithin + 5_000

/** The oldest major version whose fixes are still made; what older ones do, nobody here has seen. */
const oldest = 150_000

const serverVersion: Statement<{ version: string }> = statement(
  'server-version',
  `select current_setting('server_version_num') as version`,
)

/** PostgreSQL by its address. Throws one clear sentence when it cannot be reached or is too old. */
export async function openPostgres(url: string): Promise<Driver> {
  const pool = new Pool({
    connectionString: url,
    application_name: 'opennics',
    max: mostConnections,
    connectionTimeoutMillis: connectWithin,
    statement_timeout: statementWithin,
    query_timeout: answerWithin,
    idle_in_transaction_session_timeout: pauseWithin,
    options: '-c TimeZone=UTC -c log_parameter_max_length_on_error=0',
    types: overrides(),
    onConnect: quietly,
  })
  // An idle connection that breaks is replaced at the next use; without a listener it would end the process.
  pool.on('error', ignore)
  const query: Query = (asked, ...params) => run(pool, asked, params)
  const driver: Driver = {
    kind: 'postgresql',
    query,
    within: (act, keeps) => within(pool, act, keeps),
    dialect: new PostgresDialect({ pool }),
    close: () => pool.end(),
  }
  await requireVersion(driver)
  return driver
}

/**
 * 28 CFR 25.9(c): what is bound to a statement says which licensee asked when, and the database's own log outlives the ninetieth day. A
 * role that may keeps it out; where ours may not, `nics doctor` says so.
 */
const unlogged = `select set_config('log_parameter_max_length', '0', false)
  where has_parameter_privilege(current_user, 'log_parameter_max_length', 'SET')`

/** Comes before every statement of the connection. A server that is too old has neither, and is refused at its version. */
function quietly(client: ClientBase): void {
  client.query(unlogged).catch(ignore)
}

function overrides(): TypeOverrides {
  const all = new TypeOverrides()
  for (const [type, parser] of Object.entries(parsers)) all.setTypeParser(Number(type), parser)
  return all
}

const ignore = (): void => {}

async function requireVersion({ query, close }: Driver): Promise<void> {
  try {
    const [row] = await query(serverVersion)
    if (Number(row?.version) < oldest) throw new Error('PostgreSQL 15 or later is needed; this one is older')
  } catch (error) {
    await close()
    throw error
  }
}

async function run<Row extends object>(
  on: Pick<Pool | PoolClient, 'query'>,
  { name, text }: Statement<Row>,
  values: readonly Param[],
): Promise<readonly Row[]> {
  try {
    const { rows } = await on.query<Row>({ name, text, values: [...values] })
    return rows
  } catch (error) {
    throw trouble(name, error)
  }
}

async function within<Result>(
  pool: Pool,
  act: (query: Query) => Promise<Result>,
  keeps: (result: Result) => boolean,
): Promise<Result> {
  const client = await pool.connect().catch((error: unknown) => {
    throw trouble('connect', error)
  })
  client.on('error', ignore)
  try {
    await control(client, 'begin')
    const result = await act((asked, ...params) => run(client, asked, params))
    await control(client, keeps(result) ? 'commit' : 'rollback')
    release(client)
    return result
  } catch (error) {
    await rollBack(client)
    throw error
  }
}

async function control(client: PoolClient, word: 'begin' | 'commit' | 'rollback'): Promise<void> {
  try {
    await client.query(word)
  } catch (error) {
    throw trouble(word, error)
  }
}

/** A connection that cannot even roll back is thrown away with whatever it had begun. */
async function rollBack(client: PoolClient): Promise<void> {
  const broken = await control(client, 'rollback').then(
    () => false,
    () => true,
  )
  release(client, broken)
}

function release(client: PoolClient, broken = false): void {
  client.off('error', ignore)
  client.release(broken)
}
