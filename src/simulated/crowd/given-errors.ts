import type { Description } from '#match/description.ts'
import type { Chance } from './chance.ts'
import tables from './data/slips.json' with { type: 'json' }
import { givenName } from './given.ts'
import * as slips from './slips.ts'
import { renamed, slipIn, type Spoil } from './spoil.ts'

/** The longest first name that an old terminal showed. */
const shownOfFirst = 10

export const givenErrors = {
  'given-nickname': slipIn('first', nickname),
  'given-typo': slipIn('first', slips.mistype),
  'given-heard': slipIn('first', slips.hear),
  'given-scanned': slipIn('first', slips.scan),
  'given-initial': slipIn('first', initial),
  'given-cut': slipIn('first', slips.cutAt(shownOfFirst)),
  'given-divided-otherwise': slipIn('first', dividedOtherwise),
  'given-changed': changedAltogether,
  'middle-used-as-first': middleAsFirst,
  'first-and-middle-joined': firstAndMiddleJoined,
  'first-and-last-reversed': reversed,
} as const satisfies Readonly<Record<string, Spoil>>

const callsOf = new Map(
  tables.nicknames.split('|').map(entry => {
    const [name = '', called = ''] = entry.split(':')
    return [name, called.split(',')] as const
  }),
)
/** Who is written down as BOB may be a ROBERT on the record. */
const namesOfCalls = new Map<string, string[]>()
for (const [name, calls] of callsOf)
  for (const call of calls) namesOfCalls.set(call, [...(namesOfCalls.get(call) ?? []), name])

function nickname(word: string, random: Chance): string | undefined {
  const name = word.toUpperCase()
  const others = callsOf.get(name) ?? namesOfCalls.get(name) ?? []
  return others.length === 0 ? undefined : random.pick(others)
}

export function initial(word: string): string | undefined {
  return /^\p{L}./u.test(word) ? word.slice(0, 1) : undefined
}

/** NGOC ANH, NGOCANH; MARY-ANN, MARY ANN. */
function dividedOtherwise(word: string, random: Chance): string | undefined {
  const [mark] = /[ -]/.exec(word) ?? []
  return mark === undefined ? undefined : word.replace(mark, random.pick(mark === ' ' ? ['', '-'] : ['', ' ']))
}

function changedAltogether(description: Description, random: Chance): Description | undefined {
  const first = anyGivenName(description, random)
  return first === description.names[0].first ? undefined : renamed(description, { first })
}

export function anyGivenName({ sex, born }: Description, random: Chance): string {
  return givenName(sex === 'F' ? 'F' : 'M', Number(born?.slice(0, 4) ?? 1975), random)
}

/** Called by the second name; the first is left out, or stands where the second should. */
function middleAsFirst(description: Description, random: Chance): Description | undefined {
  const { first, middle } = description.names[0]
  if (middle === undefined || middle.length < 2 || middle === first) return undefined
  return renamed(description, { first: middle, middle: random.chance(0.5) ? undefined : first })
}

/** MARY ANN, or MARYANN, in the place of the first name. */
function firstAndMiddleJoined(description: Description, random: Chance): Description | undefined {
  const { first, middle } = description.names[0]
  if (middle === undefined || middle.length < 2) return undefined
  return renamed(description, { first: `${first}${random.pick([' ', '', '-'])}${middle}`, middle: undefined })
}

function reversed(description: Description): Description | undefined {
  const { first, last } = description.names[0]
  return first === last ? undefined : renamed(description, { first: last, last: first })
}
