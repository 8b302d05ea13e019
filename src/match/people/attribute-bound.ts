import type { Asked } from '../prepare.ts'
import { eyes, hair, suffix } from '../weights.ts'
import type { AllCodes } from './codes.ts'
import { middleBound } from './middle-bound.ts'
import { placeBound } from './place-bound.ts'
import { sexAndRaceBound } from './sex-race-bound.ts'
import { sizeBound } from './size-bound.ts'
import type { Token, Tokens } from './tokens.ts'
import { unitsAbove } from './units.ts'

/** What a row's attributes may be worth at the most, beside its names and its date, in units. */
export type AttributeBound = Readonly<{
  /** Of any row. */
  most: number
  /** The middle name's part of it. */
  mostOfMiddle: number
  /** How much less than the most by sex and race, as `sexAndRaceIn` numbers them. */
  lessBySexAndRace: Int8Array
  /** How much less than the most by the middle name and the state, which one word of a row holds. */
  lessByMiddleAndState: (w2: number, called: Token) => number
  /** `called` is the middle name of the name that is weighed; the rest is the person's own row. */
  of: (w0: number, w1: number, w2: number, w3: number, called: Token) => number
}>

export function attributeBound(asked: Asked, codes: AllCodes, tokens: Tokens): AttributeBound {
  const kinds = sexAndRaceBound(asked)
  const sizes = sizeBound(asked)
  const places = placeBound(asked, codes)
  const middles = middleBound(asked, tokens)
  const colours = (asked.eyes === undefined ? 0 : eyes.agrees) + (asked.hair === undefined ? 0 : hair.agrees)
  const generation = asked.names.some(name => name.generation !== undefined) ? suffix.agrees : 0
  const unread = unitsAbove(colours) + unitsAbove(generation)
  return {
    most: unread + kinds.most + sizes.most + places.most + middles.most,
    mostOfMiddle: middles.most,
    lessBySexAndRace: kinds.less,
    lessByMiddleAndState: (w2, called) => middles.most - middles.of(called) + places.lessByState(w2),
    of: (w0, w1, w2, w3, called) => unread + kinds.of(w0) + sizes.of(w1, w3) + places.of(w2, w3) + middles.of(called),
  }
}
