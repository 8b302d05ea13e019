import { evidence, type Evidence, type Field, type Finding } from './evidence.ts'
import type { Names } from './names.ts'
import type { Prepared } from './prepare.ts'
import { birthplace, eyes, hair, height, number, race, sex, state, upin, weight } from './weights.ts'

/** What two descriptions say beside names, date of birth and social security number. Missing says nothing. */
export function compareAttributes(asked: Prepared, recorded: Prepared, named: Names['first']): readonly Evidence[] {
  return [
    compareNumbers(asked.numbers, recorded.numbers),
    agreement('upin', asked.upin, recorded.upin, upin, ['the UPIN is the same', 'the UPINs differ']),
    agreement('sex', asked.sex, recorded.sex, sexAs(named), ['the sex is the same', 'the sex differs']),
    compareRaces(asked.race, recorded.race),
    agreement('state', asked.state, recorded.state, state, ['the state is the same', 'the states differ']),
    agreement('birthplace', asked.birthplace, recorded.birthplace, birthplace, [
      'the place of birth is the same',
      'the places of birth differ',
    ]),
    compareHeights(asked.heightInches, recorded.heightInches),
    compareWeights(asked.weightPounds, recorded.weightPounds),
    agreement('eyes', asked.eyes, recorded.eyes, eyes, ['the colour of the eyes is the same', 'the eyes differ']),
    agreement('hair', asked.hair, recorded.hair, hair, ['the colour of the hair is the same', 'the hair differs']),
  ].filter(found => found !== undefined && found.bits !== 0) as readonly Evidence[]
}

/** Where the first names agree they have told the sex already. */
const tellsSex: ReadonlySet<Names['first']> = new Set(['exact', 'joined', 'nickname', 'cutOff', 'reversed'])

const sexAs = (named: Names['first']): Worth =>
  tellsSex.has(named) ? { agrees: sex.agreesAsNamed, differs: sex.differsAsNamed } : sex

type Worth = Readonly<{ agrees: number; differs: number }>

function agreement<Value>(
  field: Field,
  asked: Value | undefined,
  recorded: Value | undefined,
  worth: Worth,
  [same, different]: readonly [string, string],
): Finding {
  if (asked === undefined || recorded === undefined) return undefined
  return asked === recorded ? evidence(field, worth.agrees, same) : evidence(field, worth.differs, different)
}

/** A person has many numbers of many kinds, so that none in common says nothing. */
const compareNumbers = (asked: readonly string[], recorded: readonly string[]): Finding =>
  asked.some(one => recorded.includes(one))
    ? evidence('number', number.agrees, 'an identifying number is the same')
    : undefined

function compareRaces(asked: Prepared['race'], recorded: Prepared['race']): Finding {
  if (asked === undefined || recorded === undefined) return undefined
  if (asked === recorded) return evidence('race', race[asked], 'the race code is the same')
  return evidence('race', race.differs, 'the race codes differ')
}

/** Inches: what two people who measure or guess the same height may differ by, and what nobody does. */
const inches = { near: 1, close: 2, apart: 4 } as const

function compareHeights(asked: number | undefined, recorded: number | undefined): Finding {
  if (asked === undefined || recorded === undefined) return undefined
  const level = heightLevel(asked, recorded)
  return evidence('height', height[level], heightReasons[level])
}

export function heightLevel(asked: number, recorded: number): keyof typeof height {
  const apart = Math.abs(asked - recorded)
  if (apart <= inches.near) return 'near'
  if (apart <= inches.close) return 'close'
  return apart <= inches.apart ? 'apart' : 'far'
}

const heightReasons = {
  near: 'the heights agree',
  close: 'the heights nearly agree',
  apart: 'the heights differ',
  far: 'the heights differ by more than four inches',
} as const satisfies Record<keyof typeof height, string>

/** Pounds: weight changes with the years, so only much counts. */
const pounds = { near: 15, far: 60 } as const

function compareWeights(asked: number | undefined, recorded: number | undefined): Finding {
  if (asked === undefined || recorded === undefined) return undefined
  const level = weightLevel(asked, recorded)
  return level === undefined ? undefined : evidence('weight', weight[level], weightReasons[level])
}

/** Undefined between the two: that says nothing. */
export function weightLevel(asked: number, recorded: number): keyof typeof weight | undefined {
  const apart = Math.abs(asked - recorded)
  if (apart <= pounds.near) return 'near'
  return apart > pounds.far ? 'far' : undefined
}

const weightReasons = {
  near: 'the weights agree',
  far: 'the weights differ by more than sixty pounds',
} as const satisfies Record<keyof typeof weight, string>
