import type { Asked } from '../prepare.ts'
import { birthplace, eyes, hair, height, middle, race, sex, state, suffix, weight } from '../weights.ts'
import type { AllCodes } from './codes.ts'
import { birthplaceIn, raceCode, raceCodeIn, sexCode, sexCodeIn, stateIn } from './row.ts'
import type { Token, Tokens } from './tokens.ts'
import { unitsAbove } from './units.ts'

/** What a row's attributes may be worth at the most, beside its names and its date, in units. */
export type AttributeBound = Readonly<{
  /** Of any row. */
  most: number
  /** `called` is the middle name of the name that is weighed; the rest is the person's own row. */
  of: (w0: number, w2: number, w3: number, called: Token) => number
}>

type Worth = Readonly<{ agrees: number; differs: number }>

export function attributeBound(asked: Asked, codes: AllCodes, tokens: Tokens): AttributeBound {
  const askedSex = sexCode(asked.sex)
  const askedRace = raceCode(asked.race)
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
    const [itsSex, itsRace, itsState, place] = [sexCodeIn(w0), raceCodeIn(w0), stateIn(w2), birthplaceIn(w3)]
    let sum = appearance + generation
    if (askedSex !== 0 && itsSex !== 0) sum += itsSex === askedSex ? sexUnits.agrees : sexUnits.differs
    if (askedRace !== 0 && itsRace !== 0) sum += itsRace === askedRace ? raceUnits : raceDiffers
    if (codeOf.state !== 0 && itsState !== 0) {
      sum += itsState === codeOf.state ? stateUnits.agrees : stateUnits.differs
    }
    if (codeOf.birthplace !== 0 && place !== 0) {
      sum += place === codeOf.birthplace ? birthplaceUnits.agrees : birthplaceUnits.differs
    }
    return sum + middles.of(called)
  }

  const most =
    appearance +
    generation +
    (askedSex === 0 ? 0 : sexUnits.agrees) +
    raceUnits +
    (codeOf.state === 0 ? 0 : stateUnits.agrees) +
    (codeOf.birthplace === 0 ? 0 : birthplaceUnits.agrees) +
    middles.most
  return { most, of }
}

const units = ({ agrees, differs }: Worth): Worth => ({ agrees: unitsAbove(agrees), differs: unitsAbove(differs) })
/** Of the two ways to weigh a sex, whichever is worth more: a bound never says less. */
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
