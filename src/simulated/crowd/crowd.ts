import type { Description } from '#match/description.ts'
import { createRestartable } from './chance.ts'
import { drawn, type Origin } from './origins.ts'
import { weightedBy } from './weighted.ts'

/**
 * Any number of adults of the United States, none of whom exists. Person number `index` is the same however often and in
 * whatever order one asks, so that a crowd of millions needs no memory. Each has one name; strangers agree as often as
 * strangers do (`test/unit/crowd/rates.test.ts` measures it).
 *
 * This is the proof that the matcher cannot flatter itself with: it shares no table with `src/match` and no assumption.
 */
export function createCrowd(seed: number): (index: number) => Description {
  const random = createRestartable(seed, 0)
  return index => {
    random.restart(seed, index)
    const origin = originOf(random)
    return drawn(origin, ownGiven[origin], random)
  }
}

/** Shares of the population; the Hispanic one is that of the surnames. */
const originOf = weightedBy<Origin>({ anglo: 73.5, hispanic: 17, asian: 5.5, slavic: 2.8, arabic: 1.2 })

/** The second generation is called what its classmates are. */
const ownGiven: Readonly<Record<Origin, number>> = { anglo: 0, hispanic: 0.55, asian: 0.55, slavic: 0.3, arabic: 0.8 }
