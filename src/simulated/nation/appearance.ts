import type { Race } from '#law/words.ts'
import type { Random } from '../random.ts'
import type { NamedAs } from './naming.ts'
import { weightedBy } from './weighted.ts'

export type Appearance = Readonly<{ heightInches: number; weightPounds: number; eyes: string; hair: string }>

/** Means and spreads of adults, in inches and pounds, near those of the national health survey. */
const bodies = {
  M: { height: 69, spread: 3, weight: 198, weightSpread: 40 },
  F: { height: 64, spread: 2.7, weight: 170, weightSpread: 40 },
} as const
const lightest = 90

/** NCIC's codes. */
const lightEyes = weightedBy({ BRO: 38, BLU: 32, HAZ: 18, GRN: 10, GRY: 2 })
const darkEyes = weightedBy({ BRO: 92, BLK: 5, HAZ: 3 })
const lightHair = weightedBy({ BRO: 55, BLN: 17, BLK: 14, GRY: 9, RED: 3, BLD: 2 })
const darkHair = weightedBy({ BLK: 84, BRO: 9, GRY: 5, BLD: 2 })

export function appearance(as: NamedAs, race: Race, random: Random): Appearance {
  const { height, spread, weight, weightSpread } = bodies[as]
  const light = race === 'W' || race === 'U'
  return {
    heightInches: Math.round(height + spread * bell(random)),
    weightPounds: Math.max(lightest, Math.round(weight + weightSpread * bell(random))),
    eyes: light ? lightEyes(random) : darkEyes(random),
    hair: light ? lightHair(random) : darkHair(random),
  }
}

/** Three even draws make a bell: mean 0, spread 1, never beyond 3. */
const bell = (random: Random): number => (random.next() + random.next() + random.next() - 1.5) * 2
