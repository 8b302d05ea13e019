import type { Rows } from '#ledger/rows.ts'
import type { Committed } from '../world.ts'
import type { Database } from './database.ts'
import { destroy } from './destroy.ts'
import { endDue, oweDue, settleDue } from './due.ts'
import { keepEntries } from './entries.ts'
import { keepEvents } from './events.ts'
import type { Keep } from './keep.ts'
import { keepLeaves } from './leaves.ts'
import { keepLives } from './lives.ts'
import { keepNumbers } from './numbers.ts'
import { keepRequest } from './requests.ts'
import { keepKeys, keepOpening, keepSealed } from './sealed.ts'
import { requireStorable } from './storable.ts'

/** In this order: what can refuse comes first, and the counter that everybody waits for comes last. */
const parts: readonly Keep[] = [
  keepRequest,
  settleDue,
  keepOpening,
  keepLives,
  keepEvents,
  keepKeys,
  keepSealed,
  endDue,
  oweDue,
  keepLeaves,
  keepNumbers,
  destroy,
  keepEntries,
]

/** Keeps all rows in one transaction of the database, or none of them. */
export function commit(database: Database, rows: Rows): Promise<Committed> {
  requireStorable(rows)
  return database.within(
    async query => {
      for (const part of parts) {
        const outcome = await part(rows, query)
        if (outcome !== 'kept') return outcome
      }
      return 'kept'
    },
    outcome => outcome === 'kept',
  )
}
