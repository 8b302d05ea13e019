import { tell } from '../output.ts'
import type { Accounted } from './account.ts'
import type { Table } from './table.ts'

/** What is worth knowing of a file before its rows: on standard error, because the summary is the answer. */
export function tellHeader({ path, header, ignored }: Table): void {
  if (header.length === 0) tell(`${path} is empty: it has not even a header, and nobody is in it.`)
  if (ignored.length > 0) tell(`${path}: not read are the columns ${ignored.join(', ')}.`)
}

/** Names what was left out or not compared: the place and the reason, never what stands there. */
export function tellRows({ path }: Table, { leftOut, named, notices }: Accounted): void {
  for (const { line, column, why } of named) {
    tell(`${path}, line ${line}${column === null ? '' : `, column ${column}`}: ${why}. The row is left out.`)
  }
  if (leftOut > named.length) tell(`${path}: ${leftOut - named.length} more rows are left out.`)
  for (const { column, why, count } of notices) tell(`${path}, column ${column}: ${count} not compared: ${why}.`)
}
