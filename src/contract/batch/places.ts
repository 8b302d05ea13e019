import type { BatchFormat } from '#law/lives/batch.ts'
import { columnOf } from './columns.ts'
import { termOf } from './niem.ts'

/** Where somebody who wrote the file looks for what a pointer points at: a column, an element, or a term of NIEM. */
export function placeOf(format: BatchFormat, pointer: string): string {
  switch (format) {
    case 'csv':
      return columnOf(pointer)
    case 'xml':
      return elementOf(pointer)
    case 'niem':
      return termOf(pointer)
  }
}

/** Elements have the names of members; names and numbers of a person are elements that come again. */
const elementOf = (pointer: string): string =>
  pointer
    .slice(1)
    .replace(/\bnames\/(\d+)/, (_, nth: string) => `name[${Number(nth) + 1}]`)
    .replace(/\bnumbers\/(\d+)/, (_, nth: string) => `number[${Number(nth) + 1}]`)
