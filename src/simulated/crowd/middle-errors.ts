import type { Description } from '#match/description.ts'
import type { Chance } from './chance.ts'
import { anyGivenName, initial } from './given-errors.ts'
import * as slips from './slips.ts'
import { renamed, slipIn, type Spoil } from './spoil.ts'

export const middleErrors = {
  'middle-missing': middleMissing,
  'middle-initial': slipIn('middle', initial),
  'middle-typo': slipIn('middle', slips.mistype),
  'middle-different': middleDifferent,
  'suffix-missing': suffixMissing,
  'suffix-different': suffixDifferent,
  'suffix-in-surname': suffixInSurname,
  'name-field-full': fieldFull,
} as const satisfies Readonly<Record<string, Spoil>>

function middleMissing(description: Description): Description | undefined {
  return description.names[0].middle === undefined ? undefined : renamed(description, { middle: undefined })
}

function middleDifferent(description: Description, random: Chance): Description | undefined {
  const { middle } = description.names[0]
  const other = anyGivenName(description, random)
  return middle === undefined || other === middle ? undefined : renamed(description, { middle: other })
}

function suffixMissing(description: Description): Description | undefined {
  return description.names[0].suffix === undefined ? undefined : renamed(description, { suffix: undefined })
}

function suffixDifferent(description: Description, random: Chance): Description | undefined {
  const { suffix } = description.names[0]
  if (suffix === undefined) return undefined
  return renamed(description, { suffix: random.pick(suffixes.filter(other => other !== suffix)) })
}

const suffixes = ['JR', 'SR', 'II', 'III'] as const

/** The form has a box for it, and not everybody sees it. */
function suffixInSurname(description: Description): Description | undefined {
  const { last, suffix } = description.names[0]
  return suffix === undefined ? undefined : renamed(description, { last: `${last} ${suffix}`, suffix: undefined })
}

/** NCIC's field for a name has room for thirty characters: LAST, FIRST MIDDLE. */
function fieldFull(description: Description): Description | undefined {
  const { last, first, middle = '' } = description.names[0]
  const written = `${last}, ${first} ${middle}`.trim()
  if (written.length <= fieldLength) return undefined
  const rest = written.slice(0, fieldLength).slice(last.length + 2)
  const kept = rest.slice(0, first.length).trim()
  return kept === ''
    ? undefined
    : renamed(description, { first: kept, middle: rest.slice(first.length).trim() || undefined })
}

const fieldLength = 30
