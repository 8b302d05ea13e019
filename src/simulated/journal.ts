import { isEpoch, lengthOf } from '#law/retention/epochs.ts'
import { replayOf } from '#ledger/replay.ts'
import type { KeyRow } from '#ledger/rows.ts'
import type { Root } from '#ledger/tree/verify.ts'
import type { Journal, Tombstone } from '../world.ts'

/** What stands in the journal, to be looked at by who checks that it tells nothing too long. */
export type SimulatedJournal = Journal & Readonly<{ wraps: () => readonly KeyRow[]; gone: () => readonly Tombstone[] }>

/** The journal in memory. It survives a restart of the process, as files do. */
export function simulatedJournal(): SimulatedJournal {
  let wraps: readonly KeyRow[] = []
  let gone: readonly Tombstone[] = []
  const signed = new Map<string, Root>()
  return {
    wraps: () => wraps,
    gone: () => gone,
    async wrapped(rewraps) {
      const back = new Set(
        rewraps.filter(({ from, to }) => !isEpoch(from.epoch) && isEpoch(to.epoch)).map(({ to }) => to.ntn),
      )
      wraps = [
        ...wraps.filter(({ ntn, epoch }) => isEpoch(epoch) || !back.has(ntn)),
        ...rewraps.map(({ to }) => ({ ...to, wrapped: to.wrapped.slice() })),
      ]
    },
    async destroyed(tombstones) {
      gone = [...gone, ...tombstones]
    },
    async countOf(epoch) {
      const some = gone.filter(each => each.epoch === epoch)
      return {
        transactions: new Set(some.map(({ ntn }) => ntn)).size,
        greatestLag: Math.max(0, ...some.map(({ late }) => late)),
      }
    },
    async forget(epoch, standing) {
      wraps = wraps.filter(each => each.epoch !== epoch)
      const first = standing.find(each => lengthOf(each) === 'hours')
      gone =
        lengthOf(epoch) === 'day'
          ? gone.map(each => (each.epoch === epoch ? { ...each, late: 0 } : each))
          : gone.filter(each => lengthOf(each.epoch) === 'day' || each.epoch > epoch || (first ?? '~') <= each.epoch)
    },
    replay: async standing =>
      replayOf({
        wraps,
        gone: gone.filter(({ epoch }) => !isEpoch(epoch) || lengthOf(epoch) === 'hours' || standing.includes(epoch)),
      }),
    signed: async log => signed.get(log),
    async signing(log, checkpoint) {
      if ((signed.get(log)?.size ?? -1) < checkpoint.size) signed.set(log, checkpoint)
    },
    numbersOf: async epoch => new Set(gone.filter(each => each.epoch === epoch).map(({ ntn }) => ntn)),
  }
}
