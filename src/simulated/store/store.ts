import type { Rows } from '#ledger/rows.ts'
import { parts, type Part } from '#store/parts.ts'
import { requireStorable } from '#store/storable.ts'
import type { Store } from '#store/store.ts'
import type { Committed } from '../../world.ts'
import { destroyBlinds, keepBlinds } from './blind.ts'
import { destroyStaged, keepFiles, keepStaged } from './batches.ts'
import { destroy } from './destroy.ts'
import { claim, endDue, oweDue, settleDue } from './due.ts'
import { findIn } from './find.ts'
import { createMemoryLog } from './log.ts'
import {
  keepArchives,
  keepAgencyNumbers,
  keepEntries,
  keepTallies,
  keepEvents,
  keepKeys,
  keepLeaves,
  keepLives,
  keepNumbers,
  keepOpening,
  keepRequest,
  keepRewraps,
  keepSealed,
  type Keep,
} from './keep.ts'
import { keepOutreach, withdrawOutreach } from './outreach.ts'
import type { Journal } from './table.ts'
import { createTables, type Tables } from './tables.ts'

/**
 * When a commit stops us: before anything of it is kept, or after all of it is, which looks the same to who called. The
 * first is asked of every commit, the second of every one that was kept.
 */
export type Crashes = Readonly<{
  crashBefore?: (rows: Rows) => boolean
  crashAfter?: (rows: Rows) => boolean
}>

/** The store in memory, and all of its rows and of its log's entries, to be looked at by who checks that they agree. */
export type MemoryStore = Store & Readonly<{ tables: Tables; logged: () => readonly string[] }>

export function createMemoryStore({ crashBefore = never, crashAfter = never }: Crashes = {}): MemoryStore {
  const journal: Journal = []
  const tables = createTables(journal)
  return {
    tables,
    find: findIn(tables),
    ...createMemoryLog(tables, journal),
    async commit(rows) {
      requireStorable(rows)
      if (crashBefore(rows)) throw new Error('stopped before the commit')
      const outcome = keepWhole(rows, tables, journal)
      if (outcome === 'kept' && crashAfter(rows)) throw new Error('stopped after the commit')
      return outcome
    },
    claim: async (kinds, now, limit) => {
      const leased = claim(tables, kinds, now, limit)
      journal.length = 0
      return leased
    },
  }
}

const never = (): boolean => false

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

/** Nothing else runs meanwhile, so what a refused commit has changed is taken back before anybody could read it. */
function keepWhole(rows: Rows, tables: Tables, journal: Journal): Committed {
  journal.length = 0
  let whole = false
  try {
    for (const part of parts) {
      const outcome = keeps[part](rows, tables)
      if (outcome !== 'kept') return outcome
    }
    whole = true
    return 'kept'
  } finally {
    if (!whole) for (const takeBack of journal.toReversed()) takeBack()
  }
}
