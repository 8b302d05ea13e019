import { nothingPerhaps, type Perhaps } from './perhaps.ts'
import { reversedUnits, surnameIn } from './question.ts'
import { firstNameUnits, surnameUnits } from './score-table.ts'
import type { Scores } from './scores.ts'
import type { Token } from './tokens.ts'
import { unitsOfWorth, worth, type Worth } from './worth.ts'

/**
 * What is looked for where a surname stands and where a first name does, the most worth first; what the table says of the latter;
 * and which of them are exactly what was asked for: beside a date that is not near a slip leaves less.
 */
export type Pairing = Readonly<{
  lasts: readonly Worth[]
  firsts: readonly Worth[]
  unitsOf: (first: Token) => number
  loss: number
  /** What a surname is worth in a person's own row, where it is no part of another. */
  ownUnits: (last: Token) => number
  /** What else may stand where a first name does. */
  perhaps: Perhaps
  exactLasts: ReadonlySet<Token>
  exactFirsts: readonly Worth[]
}>

/** Names as they were asked for and whatever is like them, straight and in each other's place. */
export function pairingsOf(scores: Scores): readonly Pairing[] {
  const [lasts, firsts] = [scores.surnames(), scores.firstNames()]
  const straight: Pairing = { ...exactly(scores), lasts, firsts, perhaps: scores.elsewhere.firstName }
  const turned: Pairing = {
    lasts: firsts,
    firsts: lasts,
    unitsOf: first => surnameIn(scores.table[first] ?? 0, first, scores.inParts),
    loss: reversedUnits,
    ownUnits: last => firstNameUnits(scores.table[last] ?? 0),
    perhaps: nothingPerhaps,
    exactLasts: new Set(),
    exactFirsts: [],
  }
  return [straight, turned]
}

/** The names that were asked for, and nothing else: what most questions come to. */
export function exactly({ table, exact, inParts }: Scores): Pairing {
  const ownUnits = (last: Token): number => surnameUnits(table[last] ?? 0)
  const exactFirsts = [...exact.firstNames]
    .map(first => worth(first, firstNameUnits(table[first] ?? 0)))
    .toSorted((one, other) => unitsOfWorth(other) - unitsOfWorth(one))
  return {
    lasts: [...exact.surnames].map(last => worth(last, surnameIn(table[last] ?? 0, last, inParts))),
    firsts: exactFirsts,
    unitsOf: first => firstNameUnits(table[first] ?? 0),
    loss: 0,
    ownUnits,
    perhaps: nothingPerhaps,
    exactLasts: exact.surnames,
    exactFirsts,
  }
}
