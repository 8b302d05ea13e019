import type { Nri, Ntn } from '#law/words.ts'
import type { Description } from '#match/description.ts'
import { createIndex } from '#match/index.ts'
import type { EntryRow } from '#ledger/rows.ts'
import type { Standing } from '../world.ts'

/** More open checks than one record was ever found to touch; the rest is found when the examiner opens them. */
const mostTouched = 1_000

/**
 * Who the open checks are about and which entries they found, in this process's memory and nowhere else: so that a record that changes
 * is held against all of them at once, and nobody has to be opened for each. It begins empty, and forgets a check that is answered.
 */
export function createStanding(): Standing {
  const index = createIndex()
  const stamps = new Map<Ntn, string>()
  const entriesOf = new Map<Ntn, readonly Nri[]>()
  const checksOf = new Map<Nri, Set<Ntn>>()

  function forget(ntn: Ntn): void {
    index.remove(ntn)
    stamps.delete(ntn)
    for (const nri of entriesOf.get(ntn) ?? []) {
      const checks = checksOf.get(nri)
      checks?.delete(ntn)
      if (checks?.size === 0) checksOf.delete(nri)
    }
    entriesOf.delete(ntn)
  }

  return {
    knows: (ntn, stamp) => stamps.get(ntn) === stamp,
    put(ntn, stamp, { description, entries }) {
      forget(ntn)
      index.put(ntn, description)
      stamps.set(ntn, stamp)
      entriesOf.set(ntn, entries)
      for (const nri of entries) checksOf.set(nri, (checksOf.get(nri) ?? new Set()).add(ntn))
    },
    keepOnly(open) {
      for (const ntn of stamps.keys()) if (!open.has(ntn)) forget(ntn)
    },
    touchedBy: entry => new Set([...(checksOf.get(entry.nri) ?? []), ...alike(entry)]),
    size: () => stamps.size,
  }

  function alike({ inForce, record }: EntryRow): readonly Ntn[] {
    const about: Description | undefined = inForce ? record.description : undefined
    return about === undefined ? [] : index.search(about, { limit: mostTouched }).map(({ id }) => id as Ntn)
  }
}
