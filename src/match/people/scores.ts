import { usesMiddleBits } from '../first-name.ts'
import type { PreparedName } from '../prepare.ts'
import type { AlikeWords } from './alike.ts'
import { eachFirstName, eachSurname, eachSurnameInParts, surnamesOf } from './name-words.ts'
import { begunBy, either, nothingPerhaps, type Perhaps } from './perhaps.ts'
import { firstNameUnits, scoreTableMaker, surnameUnits } from './score-table.ts'
import { none, type Token, type Tokens } from './tokens.ts'
import { noUnits, unitsAbove } from './units.ts'
import type { Worth } from './worth.ts'

/**
 * For one question, what every word of the dictionary may be worth at the most, in units: as a surname in the high byte, as a
 * first name in the low one. A row is then weighed by two look-ups, whatever its names are and however they are written.
 */
export type Scores = Readonly<{
  table: Int16Array
  /** A bit for each word, set where the table says more than of any other: small enough to lie near at hand for every row. */
  alike: Uint32Array
  /** Those that are worth most first. */
  surnames: () => readonly Worth[]
  firstNames: () => readonly Worth[]
  /** What the names of any person's own row are worth at the most, and those of any further row. */
  most: Readonly<{ own: MostUnits; further: MostUnits }>
  /** Words that the table knows nothing of, which count beside another that it does know: where the date is near, and where not. */
  near: PerhapsNames
  elsewhere: PerhapsNames
  /** What words are worth in a further row, which holds a part of a surname, where that may be more than in any other. */
  inParts: ReadonlyMap<Token, number>
  /** Those that were asked for themselves, and that there is none on record. */
  exact: Readonly<{ surnames: ReadonlySet<Token>; firstNames: ReadonlySet<Token> }>
  /** What it is worth that a middle name on record is the first name asked for. */
  viaMiddle: number
  /** What stands in the table for a word that is like nothing asked for. */
  others: number
  /** Forgets the question. */
  clear: () => void
}>
/** One of the names by itself, and both. */
export type MostUnits = Readonly<{ half: number; both: number }>
export type PerhapsNames = Readonly<{ surname: Perhaps; firstName: Perhaps }>

export type ScoreTables = (names: readonly PreparedName[], alike: AlikeWords, tokens: Tokens) => Scores

export function scoreTables(): ScoreTables {
  const tableFor = scoreTableMaker()
  return (names, alike, tokens) => {
    const inParts = new Map<Token, number>()
    const table = tableFor(tokens.count, {
      surname: names.some(({ last }) => last.core === ''),
      firstName: names.some(({ first }) => first === ''),
    })
    for (const name of names) {
      eachSurname(name, alike, tokens, (token, units) => {
        if (token !== none) table.raise(token, units, noUnits)
      })
      eachSurnameInParts(name, tokens, (token, units) => {
        if (token === none) return
        inParts.set(token, Math.max(units, inParts.get(token) ?? noUnits))
        table.mark(token)
      })
      eachFirstName(name, alike, tokens, (token, units) => {
        if (token !== none) table.raise(token, noUnits, units)
      })
    }
    const { near, elsewhere } = perhapsIn(names, alike, tokens)
    const viaMiddle = Math.max(...names.map(middleAsFirst))
    const { surname, firstName } = table.most
    const inPart = Math.max(surname, ...inParts.values())
    const farthestFirst = Math.max(firstName, near.firstName.most, viaMiddle)
    const both = (last: number): number => Math.max(last, near.surname.most) + farthestFirst
    return {
      table: table.units,
      alike: table.alike,
      others: table.others,
      clear: table.clear,
      surnames: () => table.mostFirst((units, token) => Math.max(surnameUnits(units), inParts.get(token) ?? noUnits)),
      firstNames: () => table.mostFirst(firstNameUnits),
      most: {
        own: { half: Math.max(surname, firstName), both: both(surname) },
        further: { half: Math.max(inPart, firstName), both: both(inPart) },
      },
      near,
      elsewhere,
      viaMiddle,
      inParts,
      exact: {
        surnames: new Set([none, ...names.flatMap(({ last }) => surnamesOf(last)).map(tokens.tokenOf)]),
        firstNames: new Set([none, ...names.map(({ first }) => tokens.tokenOf(first))]),
      },
    }
  }
}

const middleAsFirst = ({ first }: PreparedName): number =>
  first.length > 1 ? unitsAbove(usesMiddleBits(first)) : noUnits

function perhapsIn(
  names: readonly PreparedName[],
  alike: AlikeWords,
  tokens: Tokens,
): Pick<Scores, 'near' | 'elsewhere'> {
  const firsts = names.map(({ first }) => first)
  const initial = begunBy(
    firsts.filter(({ length }) => length === 1),
    tokens,
  )
  return {
    near: {
      surname: alike.fartherSurnames([...new Set(names.flatMap(({ last }) => surnamesOf(last)))]),
      firstName: either(alike.fartherFirstNames(firsts), initial),
    },
    elsewhere: { surname: nothingPerhaps, firstName: initial },
  }
}
