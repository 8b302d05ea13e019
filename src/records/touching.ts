import type { Touched } from '#law/lives/bulk-withdrawal.ts'
import type { Ntn } from '#law/words.ts'
import type { World } from '../world.ts'
import type { Part } from './select-many.ts'

/** Whether every open check, and every denial, is in this process's memory. */
export type Known = Readonly<{ checks?: boolean; denials?: boolean }>

/**
 * What stands on many entries: the open checks that found one of them, and the denials that rest on one. A count that named a single
 * record would say whether somebody is asked about just now (28 CFR 25.11(b)); so each is told to the ten below, and
 * of fewer than ten records nothing is.
 */
export function touching({ checks, denials }: Known, { standing, denials: denied }: World) {
  const [open, resting] = [new Set<Ntn>(), new Set<Ntn>()]
  return {
    add(entries: Part['entries']): void {
      for (const { state } of entries) {
        const gone = { nri: state.nri, inForce: false, record: null, position: 0 } as const
        if (checks === true) for (const ntn of standing.touchedBy(gone)) open.add(ntn)
        if (denials === true) for (const ntn of denied.restingOn(state.nri)) resting.add(ntn)
      }
    },
    counts: (records: number): Touched => ({
      ...(records >= ten && checks === true ? { openChecks: toTheTen(open.size) } : {}),
      ...(records >= ten && denials === true ? { denials: toTheTen(resting.size) } : {}),
    }),
  }
}

const ten = 10
const toTheTen = (count: number): number => Math.floor(count / ten) * ten
