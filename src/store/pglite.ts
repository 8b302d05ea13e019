import { PGlite, type PGliteOptions, type Transaction } from '@electric-sql/pglite'
import { PGliteDialect } from 'kysely'
import { parsers, type Driver } from './driver.ts'
import type { Param, Query, Statement } from './statement.ts'
import { trouble } from './trouble.ts'

/**
 * PostgreSQL inside this process, over a directory or in memory. Not safe against a power cut, whatever it says of `fsync`;
 * for trying the system out and for tests, never for production.
 */
export async function openPglite(over: Pick<PGliteOptions, 'dataDir' | 'loadDataDir'>): Promise<Driver> {
  const pglite = await PGlite.create({ parsers: { ...parsers }, ...over })
  return {
    kind: 'pglite',
    query: (asked, ...params) => run(pglite, asked, params),
    within: (act, keeps) => within(pglite, act, keeps),
    dialect: new PGliteDialect({ pglite }),
    close: () => pglite.close(),
  }
}

async function run<Row extends object>(
  on: Pick<PGlite | Transaction, 'query'>,
  { name, text }: Statement<Row>,
  params: readonly Param[],
): Promise<readonly Row[]> {
  try {
    const { rows } = await on.query<Row>(text, [...params])
    return rows
  } catch (error) {
    throw trouble(name, error)
  }
}

const within = <Result>(
  pglite: PGlite,
  act: (query: Query) => Promise<Result>,
  keeps: (result: Result) => boolean,
): Promise<Result> =>
  pglite.transaction(async transaction => {
    const result = await act((asked, ...params) => run(transaction, asked, params))
    if (!keeps(result)) await transaction.rollback()
    return result
  })
