import type { Nri, Ntn } from '#law/words.ts'
import type { Denials } from '../world.ts'

/**
 * Which entries the denials rest on, in this process's memory and nowhere else in the clear. It begins empty, and forgets a denial that
 * was overturned or went to the archive.
 */
export function createDenials(): Denials {
  const entriesOf = new Map<Ntn, readonly Nri[]>()
  const restingOn = new Map<Nri, Set<Ntn>>()
  let asOf: Temporal.Instant | undefined

  function forget(ntn: Ntn): void {
    for (const nri of entriesOf.get(ntn) ?? []) restingOn.get(nri)?.delete(ntn)
    entriesOf.delete(ntn)
  }

  return {
    isAsOf: moment => asOf !== undefined && Temporal.Instant.compare(asOf, moment) >= 0,
    caughtUp(moment) {
      asOf = moment
    },
    knows: ntn => entriesOf.has(ntn),
    put(ntn, entries) {
      forget(ntn)
      entriesOf.set(ntn, entries)
      for (const nri of entries) restingOn.set(nri, (restingOn.get(nri) ?? new Set()).add(ntn))
    },
    keepOnly(denied) {
      for (const ntn of entriesOf.keys()) if (!denied.has(ntn)) forget(ntn)
    },
    restingOn: nri => [...(restingOn.get(nri) ?? [])],
  }
}
