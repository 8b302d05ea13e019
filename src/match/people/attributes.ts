import type { Asked } from '../prepare.ts'
import { birthplace, eyes, hair, height, middle, race, sex, state, suffix, weight } from '../weights.ts'
import type { AllCodes } from './codes.ts'
import type { Token, Tokens } from './tokens.ts'
import { unitsAbove } from './units.ts'

/** What a row's attributes may be worth at the most, beside its names and its date, in units. */
export type AttributeBound = Readonly<{
  /** Of any row. */
  most: number
  /** `called` is the middle name of the name that is weighed; the rest is the person's own row. */
  of: (w0: number, w2: number, w3: number, called: Token) => number
}>

const sexes = { M: 1, F: 2 } as const
const races = { A: 1, B: 2, I: 3, W: 4 } as const

type Worth = Readonly<{ agrees: number; differs: number }>

export function attributeBound(asked: Asked, codes: AllCodes, tokens: Tokens): AttributeBound {
  const sexCode = asked.sex === undefined ? 0 : sexes[asked.sex]
  const raceCode = asked.race === undefined ? 0 : races[asked.race]
  const raceUnits = asked.race === undefined ? 0 : unitsAbove(race[asked.race])
  const codeOf = { state: wanted(asked.state, codes.state), birthplace: wanted(asked.birthplace, codes.birthplace) }
  const stateUnits = units(state)
  const birthplaceUnits = units(birthplace)
  const middles = middleUnits(asked, tokens)
  const appearance = unitsAbove(
    (asked.heightInches === undefined ? 0 : height.near) +
      (asked.weightPounds === undefined ? 0 : weight.near) +
      (asked.eyes === undefined ? 0 : eyes.agrees) +
      (asked.hair === undefined ? 0 : hair.agrees),
  )
  const generation = asked.names.some(name => name.generation !== undefined) ? unitsAbove(suffix.agrees) : 0

  function of(w0: number, w2: number, w3: number, called: Token): number {
    const itsSex = (w0 >>> 22) & 3
    const itsRace = (w0 >>> 24) & 7
    let sum = appearance + generation
    if (sexCode !== 0 && itsSex !== 0) sum += itsSex === sexCode ? sexUnits.agrees : sexUnits.differs
    if (raceCode !== 0 && itsRace !== 0) sum += itsRace === raceCode ? raceUnits : raceDiffers
    if (codeOf.state !== 0 && w2 >>> 22 !== 0)
      sum += w2 >>> 22 === codeOf.state ? stateUnits.agrees : stateUnits.differs
    const place = w3 & 0xffff
    if (codeOf.birthplace !== 0 && place !== 0) {
      sum += place === codeOf.birthplace ? birthplaceUnits.agrees : birthplaceUnits.differs
    }
    return sum + middles.of(called)
  }

  const most =
    appearance +
    generation +
    (sexCode === 0 ? 0 : sexUnits.agrees) +
    raceUnits +
    (codeOf.state === 0 ? 0 : stateUnits.agrees) +
    (codeOf.birthplace === 0 ? 0 : birthplaceUnits.agrees) +
    middles.most
  return { most, of }
}

const units = ({ agrees, differs }: Worth): Worth => ({ agrees: unitsAbove(agrees), differs: unitsAbove(differs) })
const sexUnits = units({ agrees: sex.agrees, differs: sex.differsAsNamed })
const raceDiffers = unitsAbove(race.differs)

/** The code that a row must have to agree; -1 where no row can; nought where nothing is asked. */
const wanted = (text: string | undefined, { codeOf }: AllCodes['state']): number =>
  text === undefined ? 0 : (codeOf(text) ?? -1)

type MiddleBound = Readonly<{ most: number; of: (middle: Token) => number }>

/** The same middle name, or one with the same initial, or another: how alike is left to the comparison. */
function middleUnits({ names }: Asked, { tokenOf, wordOf }: Tokens): MiddleBound {
  const middles = names.map(name => name.middle).filter(name => name !== '')
  if (middles.length === 0 || names.length > 1) {
    const most = middles.length === 0 ? 0 : unitsAbove(middle.mostExact)
    return { most, of: () => most }
  }
  const [asked = ''] = middles
  const same = tokenOf(asked)
  const initial = tokenOf(asked.slice(0, 1))
  const exact = unitsAbove(middle.mostExact)
  const opens = unitsAbove(middle.initial)
  const variant = unitsAbove(middle.variant)
  return {
    most: exact,
    of(token) {
      if (token === 0) return 0
      if (token === same) return exact
      if (token === initial) return opens
      return asked.length === 1 && wordOf(token).startsWith(asked) ? opens : variant
    },
  }
}
