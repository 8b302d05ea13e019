import { none, type Token } from './tokens.ts'
import { noUnits } from './units.ts'
import { unitsOfWorth, worth, type Worth } from './worth.ts'

export const surnameUnits = (entry: number): number => entry >> 8
export const firstNameUnits = (entry: number): number => (entry << 24) >> 24
const entry = (surname: number, firstName: number): number => (surname << 8) | (firstName & 0xff)
/** What the table says of a word that is like neither name. */
export const unlike = entry(noUnits, noUnits)

export const isAlike = (alike: Uint32Array, token: Token): boolean =>
  (((alike[token >>> 5] ?? 0) >>> (token & 31)) & 1) === 1

/** What the words of a dictionary may be worth for one question after another. Filling it anew would take longer than a search. */
export type ScoreTable = Readonly<{
  units: Int16Array
  /** A bit for each word that is to be looked at: those of which the table says more than of the others, and those marked. */
  alike: Uint32Array
  others: number
  /** Of any word. */
  most: { surname: number; firstName: number }
  raise: (token: Token, surname: number, firstName: number) => void
  mark: (token: Token) => void
  /** Those of which the table says more, the most worth first. */
  mostFirst: (unitsOf: (entry: number, token: Token) => number) => readonly Worth[]
  clear: () => void
}>

/** Half as much room again, for words that come later. */
const roomFor = (tokens: number): number => Math.ceil(tokens * 1.5) + 64

/** A maker of tables that uses one over and over. A name that is not asked for may be any. */
export function scoreTableMaker(): (tokens: number, unknown: { surname: boolean; firstName: boolean }) => ScoreTable {
  let units = new Int16Array(0)
  let alike = new Uint32Array(0)
  return (tokens, unknown) => {
    if (units.length < tokens) {
      units = new Int16Array(roomFor(tokens)).fill(unlike)
      alike = new Uint32Array(Math.ceil(units.length / 32))
    }
    return tableIn(units, alike, entry(unknown.surname ? 0 : noUnits, unknown.firstName ? 0 : noUnits))
  }
}

function tableIn(units: Int16Array, alike: Uint32Array, others: number): ScoreTable {
  const words: Token[] = []
  const most = { surname: surnameUnits(others), firstName: firstNameUnits(others) }
  if (others !== unlike) units.fill(others)

  function mark(token: Token): void {
    if (isAlike(alike, token)) return
    words.push(token)
    alike[token >>> 5] = (alike[token >>> 5] ?? 0) | (1 << (token & 31))
  }

  function raise(token: Token, surname: number, firstName: number): void {
    const before = units[token] ?? others
    const now = entry(Math.max(surname, surnameUnits(before)), Math.max(firstName, firstNameUnits(before)))
    if (now === before) return
    mark(token)
    units[token] = now
    most.surname = Math.max(most.surname, surname)
    most.firstName = Math.max(most.firstName, firstName)
  }

  // Who has no name on record may have any.
  raise(none, 0, 0)
  return {
    units,
    alike,
    others,
    most,
    raise,
    mark,
    mostFirst: unitsOf =>
      words
        .map(token => worth(token, unitsOf(units[token] ?? 0, token)))
        .filter(one => unitsOfWorth(one) > noUnits)
        .toSorted((one, other) => unitsOfWorth(other) - unitsOfWorth(one)),
    clear() {
      if (others !== unlike) units.fill(unlike)
      for (const token of words) {
        units[token] = unlike
        alike[token >>> 5] = 0
      }
    },
  }
}
