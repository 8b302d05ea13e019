import { ground } from './0001-ground.ts'
import { editions } from './0002-editions.ts'

/** In the order in which they are run. A migration that has landed is never edited: what it left out is another's work. */
export const migrations: Readonly<Record<string, readonly string[]>> = {
  '0001-ground': ground,
  '0002-editions': editions,
}
