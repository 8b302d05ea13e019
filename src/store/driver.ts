import type { Dialect } from 'kysely'
import type { Query } from './statement.ts'

/** What PGlite and PostgreSQL must do for us; `database.ts` adds what both need. */
export type Driver = Readonly<{
  kind: 'pglite' | 'postgresql'
  query: Query
  /** One transaction. Kept when `keeps` says so of what `act` came to; rolled back otherwise, and when `act` throws. */
  within: <Result>(act: (query: Query) => Promise<Result>, keeps: (result: Result) => boolean) => Promise<Result>
  /** For the migrator. */
  dialect: Dialect
  close: () => Promise<void>
}>

/** PostgreSQL's numbers for the types that its two JavaScript drivers read differently. */
const types = { bytea: 17, int8: 20, date: 1082, timestamptz: 1184 } as const

const asItStands = (text: string): string => text
/** PostgreSQL writes bytes as `\x` and hexadecimal digits. */
const bytes = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text.slice(2), 'hex'))

/** Read alike by both. Whole numbers of eight bytes are positions and counts, far below 2 ** 53. */
export const parsers: Readonly<Record<number, (text: string) => unknown>> = {
  [types.bytea]: bytes,
  [types.int8]: Number,
  [types.date]: asItStands,
  [types.timestamptz]: asItStands,
}
