import { races, type Race, type State } from '#law/words.ts'
import type { Description } from '#match/description.ts'
import type { Chance } from './chance.ts'
import { neighboursSwapped, otherDigit } from './date-errors.ts'
import { number, stateOf } from './person.ts'
import { attempt, changed, type Spoil } from './spoil.ts'

export const otherErrors = {
  'sex-wrong': sexWrong,
  'sex-missing': ({ sex, ...rest }) => (sex === undefined ? undefined : rest),
  'race-white-for-black': raceMistaken,
  'race-other': raceOther,
  'race-unknown': raceUnknown,
  'number-one-digit-wrong': spoilNumber(otherDigit),
  'number-digits-swapped': spoilNumber(neighboursSwapped),
  'number-missing': ({ ssn, ...rest }) => (ssn === undefined ? undefined : rest),
  'number-different': spoilNumber((_, random) => number(random)),
  moved,
  'birthplace-different': birthplaceDifferent,
  'height-different': heightDifferent,
  'weight-different': weightDifferent,
} as const satisfies Readonly<Record<string, Spoil>>

function sexWrong(description: Description): Description | undefined {
  if (description.sex !== 'M' && description.sex !== 'F') return undefined
  return changed(description, { sex: description.sex === 'M' ? 'F' : 'M' })
}

function raceMistaken(description: Description): Description | undefined {
  const mistaken: Partial<Record<Race, Race>> = { W: 'B', B: 'W' }
  const race = description.race && mistaken[description.race]
  return race && changed(description, { race })
}

function raceOther(description: Description, random: Chance): Description | undefined {
  const { race } = description
  if (race === undefined || race === 'U') return undefined
  return changed(description, { race: random.pick(races.filter(other => other !== race && other !== 'U')) })
}

function raceUnknown(description: Description, random: Chance): Description | undefined {
  if (description.race === undefined || description.race === 'U') return undefined
  return changed(description, { race: random.chance(0.5) ? 'U' : undefined })
}

function spoilNumber(spoil: (digits: string, random: Chance) => string): Spoil {
  return (description, random) => {
    const { ssn } = description
    if (ssn === undefined) return undefined
    const other = attempt(() => {
      const made = spoil(ssn, random)
      return made === ssn ? undefined : made
    })
    return other === undefined ? undefined : changed(description, { ssn: other })
  }
}

function moved(description: Description, random: Chance): Description | undefined {
  if (description.state === undefined) return undefined
  const state = elsewhere(description.state, random)
  return state && changed(description, { state })
}

function birthplaceDifferent(description: Description, random: Chance): Description | undefined {
  if (description.birthplace === undefined) return undefined
  const birthplace = elsewhere(description.birthplace, random)
  return birthplace && changed(description, { birthplace })
}

const elsewhere = (here: string, random: Chance): State | undefined =>
  attempt(() => [stateOf(random)].find(state => state !== here))

/** More than two measurements of one adult differ by. */
function heightDifferent(description: Description, random: Chance): Description | undefined {
  const { heightInches } = description
  if (heightInches === undefined) return undefined
  const by = 4 + random.int(4)
  return changed(description, { heightInches: heightInches + (heightInches > 66 ? -by : by) })
}

/** Ten years later. */
function weightDifferent(description: Description, random: Chance): Description | undefined {
  const { weightPounds } = description
  if (weightPounds === undefined) return undefined
  const by = 45 + random.int(40)
  return changed(description, { weightPounds: weightPounds + (weightPounds > 200 ? -by : by) })
}
