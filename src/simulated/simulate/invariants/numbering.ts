import { readEntry } from '#ledger/log/entry.ts'
import type { MakeWatch } from '../evidence.ts'

/**
 * I34, 28 CFR 25.9(b): once the worker has caught up, every leaf that was ever kept has one entry in the log; each number is said
 * by one of them, with its date; and of a check that is gone no row tells which of the others were its.
 */
export const numbering: MakeWatch = evidence => {
  const waiting = new Set<string>()
  const named = new Set<string>()
  let read = 0

  function look(entry: string): void {
    const said = readEntry(entry)
    if (said === undefined || !waiting.delete(said.c)) return evidence.violated('I34', 'an entry is of no leaf')
    if (said.ntn === undefined) return undefined
    const date = evidence.sim.store.tables.numbers.of(said.ntn)[0]?.date
    if (named.has(said.ntn) || date !== said.date)
      evidence.violated('I34', `${said.ntn}: said twice, or on another day`)
    named.add(said.ntn)
  }

  return {
    kept({ leaves }) {
      for (const { commitment } of leaves) waiting.add(commitment)
    },
    caughtUp() {
      const { store } = evidence.sim
      const entries = store.logged()
      for (const entry of entries.slice(read)) look(entry)
      read = entries.length
      if (waiting.size > 0) evidence.violated('I34', `${waiting.size} leaves have no place`)
      for (const { ntn, recordDestroyed } of evidence.cases.values()) {
        if (!named.has(ntn)) evidence.violated('I34', `${ntn} is in no entry`)
        if (recordDestroyed && store.tables.leaves.of(ntn).length > 0)
          evidence.violated('I34', `${ntn} is gone, and rows say which leaves were its`)
      }
    },
  }
}
