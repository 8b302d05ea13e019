import type { Chance } from './chance.ts'
import tables from './data/slips.json' with { type: 'json' }
import { attempt, type Slip } from './spoil.ts'

/** What fingers, ears and scanners do to a word. Each gives another word than it was given, in capitals. */

export const substitute = slip((word, random) => at(word, random, () => letter(random)))

export const leaveOut = slip((word, random) => (word.length < 3 ? undefined : at(word, random, () => '')))

/** A letter too many; every other time the same letter twice. */
export const insert = slip((word, random) =>
  at(word, random, found => `${found}${random.chance(0.5) ? found : letter(random)}`),
)

export const transpose = slip((word, random) => {
  const place = random.int(word.length - 1)
  const [one, next] = [word.charAt(place), word.charAt(place + 1)]
  return letters.test(one + next) ? `${word.slice(0, place)}${next}${one}${word.slice(place + 2)}` : undefined
})

/** The key beside the right one. */
export const hitBeside = slip((word, random) =>
  at(word, random, found => random.pick([...(beside.get(found) ?? found)])),
)

/** Written as it sounds, to somebody. */
export const hear = slip((word, random) => replaced(word, sounds, random))

/** Read by a machine: RN for M, D for CL. */
export const scan = slip((word, random) => replaced(word, readings, random))

export const mistakeFirstLetter = slip((word, random) => `${letter(random)}${word.slice(1)}`)

/** One of the slips that a hurried hand makes, in the proportions in which they are found. */
export const mistype: Slip = (word, random) => {
  const kind = random.next()
  if (kind < 0.35) return (random.chance(0.6) ? hitBeside : substitute)(word, random)
  if (kind < 0.6) return leaveOut(word, random)
  return (kind < 0.8 ? insert : transpose)(word, random)
}

/** Cut where a form has no more boxes. */
export const cutAt =
  (length: number): Slip =>
  word =>
    word.length > length ? word.slice(0, length).trim() : undefined

const letters = /^[A-Z]+$/
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const beside = new Map(tables.keys.split('|').map(entry => [entry.charAt(0), entry.slice(2)]))

/** Some letters that may be taken for others, somewhere in a word. */
type Confusion = Readonly<{ where: string; from: RegExp; length: number; to: string }>

const sounds = tables.phonetic.split('|').map(entry => confusion(entry))
const readings = tables.scanned.split('|').map(entry => confusion(`ALL:${entry}`))

function confusion(entry: string): Confusion {
  const [where = '', rule = ''] = entry.split(':')
  const [from = '', to = ''] = rule.split('>')
  return { where, from: new RegExp(from, 'g'), length: from.length, to }
}

const letter = (random: Chance): string => alphabet.charAt(random.int(alphabet.length))

/** Tries until there is another word than was given, which says something still. */
function slip(make: Slip): Slip {
  return (written, random) => {
    const word = written.toUpperCase()
    return attempt(() => {
      const made = make(word, random)?.trim()
      return made === undefined || made === word || !/\p{L}/u.test(made) ? undefined : made
    })
  }
}

/** Changes one letter; spaces, hyphens and letters of other scripts stay as they are. */
function at(word: string, random: Chance, change: (found: string) => string): string | undefined {
  const place = random.int(word.length)
  const found = word.charAt(place)
  return letters.test(found) ? `${word.slice(0, place)}${change(found)}${word.slice(place + 1)}` : undefined
}

/** Of all confusions that the word allows, one. */
function replaced(word: string, confusions: readonly Confusion[], random: Chance): string | undefined {
  const possible = confusions.flatMap(({ where, from, length, to }) =>
    [...word.matchAll(from)]
      .filter(({ index }) => fits(where, index, index + length === word.length))
      .map(({ index }) => `${word.slice(0, index)}${to}${word.slice(index + length)}`),
  )
  return possible.length === 0 ? undefined : random.pick(possible)
}

function fits(where: string, place: number, last: boolean): boolean {
  if (where === 'START') return place === 0
  if (where === 'END') return last
  return where === 'ALL' || (place > 0 && !last)
}
