import { bytes, halves, wholes } from '#match/people/columns.ts'

type Column = Uint8Array | Uint16Array | Uint32Array

/** What a value is without its columns, and the columns in the order in which it names them. */
export type Split = Readonly<{ outline: unknown; columns: readonly Column[] }>

/** How a column is named in an outline. */
type Place = Readonly<{ column: keyof typeof kinds; length: number }>

const kinds = { bytes, halves, wholes } as const

const kindOf = (column: Column): Place['column'] =>
  column instanceof Uint8Array ? 'bytes' : column instanceof Uint16Array ? 'halves' : 'wholes'

/** Takes a plain record of columns and small values apart: the outline is JSON, and the columns are bytes. */
export function split(value: unknown): Split {
  const columns: Column[] = []
  function outlined(part: unknown): unknown {
    if (isColumn(part)) {
      columns.push(part)
      return { column: kindOf(part), length: part.length } satisfies Place
    }
    if (Array.isArray(part)) return part.map(outlined)
    if (typeof part !== 'object' || part === null) return part
    return Object.fromEntries(Object.entries(part).map(([name, of]) => [name, outlined(of)]))
  }
  return { outline: outlined(value), columns }
}

/** The value that an outline is of, with columns in shared memory that are still empty, and those columns in their order. */
export function rebuilt(outline: unknown): Readonly<{ value: unknown; columns: readonly Column[] }> {
  const columns: Column[] = []
  function built(part: unknown): unknown {
    if (isPlace(part)) {
      const column = kinds[part.column](part.length)
      columns.push(column)
      return column
    }
    if (Array.isArray(part)) return part.map(built)
    if (typeof part !== 'object' || part === null) return part
    return Object.fromEntries(Object.entries(part).map(([name, of]) => [name, built(of)]))
  }
  return { value: built(outline), columns }
}

export const bytesIn = (columns: readonly Column[]): number =>
  columns.reduce((sum, { byteLength }) => sum + byteLength, 0)

export const asBytes = ({ buffer, byteOffset, byteLength }: Column): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength)

const isColumn = (part: unknown): part is Column =>
  part instanceof Uint8Array || part instanceof Uint16Array || part instanceof Uint32Array

const isPlace = (part: unknown): part is Place =>
  typeof part === 'object' && part !== null && 'column' in part && 'length' in part
