import type { Rows } from '#ledger/rows.ts'
import type { Committed } from '../world.ts'
import { keepAgencyNumbers } from './agency-numbers.ts'
import { keepArchives } from './archive.ts'
import { destroyBlinds, keepBlinds } from './blind.ts'
import type { Database } from './database.ts'
import { destroy } from './destroy.ts'
import { endDue, oweDue, settleDue } from './due.ts'
import { keepEntries } from './entries.ts'
import { keepEvents } from './events.ts'
import type { Keep } from './keep.ts'
import { keepLeaves } from './leaves.ts'
import { keepLives } from './lives.ts'
import { keepNumbers } from './numbers.ts'
import { keepOutreach, withdrawOutreach } from './outreach.ts'
import { parts, type Part } from './parts.ts'
import { keepRequest } from './requests.ts'
import { keepKeys, keepRewraps } from './keys.ts'
import { keepOpening, keepSealed } from './sealed.ts'
import { destroyStaged, keepFiles, keepStaged } from './staged.ts'
import { requireStorable } from './storable.ts'
import { keepTallies } from './tallies.ts'

const keeps: Readonly<Record<Part, Keep>> = {
  request: keepRequest,
  settled: settleDue,
  opens: keepOpening,
  lives: keepLives,
  events: keepEvents,
  keys: keepKeys,
  rewraps: keepRewraps,
  sealed: keepSealed,
  blinds: keepBlinds,
  ended: endDue,
  owed: oweDue,
  leaves: keepLeaves,
  archives: keepArchives,
  numbers: keepNumbers,
  outreach: keepOutreach,
  outreachGone: withdrawOutreach,
  destroys: destroy,
  agencyNumbers: keepAgencyNumbers,
  tallies: keepTallies,
  blindsGone: destroyBlinds,
  files: keepFiles,
  staged: keepStaged,
  unstaged: destroyStaged,
  entries: keepEntries,
}

/** Keeps all rows in one transaction of the database, or none of them. */
export function commit(database: Database, rows: Rows): Promise<Committed> {
  requireStorable(rows)
  return database.within(
    async query => {
      for (const part of parts) {
        const outcome = await keeps[part](rows, query)
        if (outcome !== 'kept') return outcome
      }
      return 'kept'
    },
    outcome => outcome === 'kept',
  )
}
