import type { Random } from '../random.ts'

/** How one word of a name goes wrong between a mouth, a hand and a file. Each keeps the word's first capital. */
export type Slip = (word: string, random: Random) => string

const alphabet = 'abcdefghijklmnopqrstuvwxyz'
const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']

/** One key beside the right one, one too many, one too few, or two in the wrong order. */
export const mistype: Slip = (word, random) => {
  if (word.length < 3) return word
  const at = random.int(word.length)
  const slip = random.pick([beside, doubled, dropped, swapped])
  return capitalised(slip(word, at, random))
}

type At = (word: string, at: number, random: Random) => string

const beside: At = (word, at, random) => word.slice(0, at) + neighbour(word.charAt(at), random) + word.slice(at + 1)
const doubled: At = (word, at, random) =>
  word.slice(0, at) + (random.chance(0.5) ? word.charAt(at) : alphabet.charAt(random.int(26))) + word.slice(at)
const dropped: At = (word, at) => word.slice(0, at) + word.slice(at + 1)
const swapped: At = (word, at) => {
  const from = Math.min(at, word.length - 2)
  return word.slice(0, from) + word.charAt(from + 1) + word.charAt(from) + word.slice(from + 2)
}

function neighbour(letter: string, random: Random): string {
  const row = rows.find(keys => keys.includes(letter.toLowerCase()))
  if (row === undefined) return alphabet.charAt(random.int(26))
  const at = row.indexOf(letter.toLowerCase())
  return row.charAt(at === 0 || (random.chance(0.5) && at < row.length - 1) ? at + 1 : at - 1)
}

type Pairs = readonly (readonly [right: string, wrong: string])[]

/** Spellings that sound alike to an English ear. */
const soundsLike: Pairs = [
  ['ph', 'f'],
  ['ck', 'k'],
  ['ie', 'ei'],
  ['ei', 'ie'],
  ['ee', 'ea'],
  ['ea', 'ee'],
  ['ll', 'l'],
  ['tt', 't'],
  ['nn', 'n'],
  ['ss', 's'],
  ['th', 't'],
  ['sch', 'sh'],
  ['son', 'sen'],
  ['sen', 'son'],
  ['er', 'ar'],
  ['man', 'mann'],
  ['ey', 'y'],
  ['z', 's'],
  ['c', 'k'],
  ['y', 'i'],
  ['i', 'y'],
  ['v', 'f'],
]

export const mishear: Slip = (word, random) => respelled(word, soundsLike, random)

/** What a scanner takes for what. */
const looksLike: Pairs = [
  ['rn', 'm'],
  ['m', 'rn'],
  ['cl', 'd'],
  ['w', 'vv'],
  ['u', 'v'],
  ['l', 'i'],
  ['o', '0'],
  ['e', 'c'],
  ['h', 'b'],
  ['g', 'q'],
]

export const misread: Slip = (word, random) => respelled(word, looksLike, random)

function respelled(word: string, pairs: Pairs, random: Random): string {
  const lower = word.toLowerCase()
  const possible = pairs.filter(([right]) => lower.includes(right))
  if (possible.length === 0) return mistype(word, random)
  const [right, wrong] = random.pick(possible)
  return capitalised(lower.replace(right, wrong))
}

const capitalised = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1)
