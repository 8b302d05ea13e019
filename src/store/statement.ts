/** What goes into a statement. Times are texts; `null` is what a database calls nothing. */
export type Param = string | number | boolean | Uint8Array | readonly (string | null)[] | null

/**
 * One statement of ours, named because PostgreSQL prepares it once a connection under that name. `row` is only a type: what
 * each row that comes back looks like.
 */
export type Statement<Row extends object = object> = Readonly<{
  name: string
  text: string
  /** Every statement finds its rows by their subject. One that cannot says here why it reads all over. */
  across?: string
  row?: Row
}>

/** Rows come back alike from both drivers: times and dates as texts, counts as numbers, bytes as `Uint8Array`. */
export type Query = <Row extends object>(
  statement: Statement<Row>,
  ...params: readonly Param[]
) => Promise<readonly Row[]>

/** Every statement there is, so that one test can hold all of them against the subset of SQL that can be spread. */
export const statements: Statement[] = []

/** A statement that gives no rows; whoever reads says of which type they are. */
export function statement(name: string, text: string, across?: string): Statement<never> {
  const oneLine = text.replaceAll(/\s+/g, ' ').trim()
  const made: Statement<never> = { name, text: oneLine, ...(across === undefined ? {} : { across }) }
  statements.push(made)
  return made
}
