import { variants } from './nicknames.ts'
import type { Asked, Part, Prepared, PreparedName, Word } from './prepare.ts'
import { sound } from './sound.ts'
import { ssnSlips } from './ssn.ts'

/**
 * The keys under which a record is kept and the keys under which it is looked for. Four channels, and a search always
 * goes through all that its description allows: giving a number never turns the search by name off, as it does in files
 * that search by the number alone.
 */
export const channels = ['born', 'name', 'ssn', 'number'] as const
export type Channel = (typeof channels)[number]
export type Keys = Readonly<Record<Channel, ReadonlySet<string>>>

export const keysOfRecord = (record: Prepared): Keys => ({
  born: new Set(record.born === undefined ? [] : [record.born]),
  name: new Set(record.names.flatMap(name => pairs(soundsOf(name.last), initialsOf(name)))),
  ssn: new Set(record.ssn === undefined ? [] : [record.ssn]),
  number: new Set(numbersOf(record)),
})

export const keysOfSearch = (asked: Asked): Keys => ({
  born: new Set(asked.near.keys()),
  name: new Set(asked.names.flatMap(nameKeys)),
  ssn: new Set(asked.ssn === undefined ? [] : [asked.ssn, ...ssnSlips(asked.ssn)]),
  number: new Set(numbersOf(asked)),
})

/** In either order, and with the initials of everything that the bearer of the first name may also be called. */
function nameKeys(name: PreparedName): readonly string[] {
  const nicknames = firstWords(name).flatMap(word => [...variants(word.letters)].map(sound))
  return [
    ...pairs(soundsOf(name.last), [noFirstName, ...initialsOf(name), ...nicknames.map(initial)]),
    ...pairs(soundsOf(name.first), [initial(name.last.whole.sound)]),
  ]
}

const noFirstName = ''

/** The whole surname and each of its words, by sound: a double surname is found by either half. */
const soundsOf = ({ whole, core, words }: Part): readonly string[] =>
  [whole, core, ...words].map(({ sound: heard }) => heard).filter(heard => heard !== '')

/** Of first and middle name alike, because people go by either. */
const initialsOf = (name: PreparedName): readonly string[] => firstWords(name).map(word => initial(word.sound))

const firstWords = ({ first, middle }: PreparedName): readonly Word[] => [first.whole, ...first.words, ...middle.words]

/** Of the sound, not the spelling: Catherine is looked for where Katherine is kept. */
const initial = (heard: string): string => heard.slice(0, 1)

const pairs = (surnames: readonly string[], initials: readonly string[]): readonly string[] =>
  surnames.flatMap(surname => initials.map(letter => `${surname} ${letter}`))

const numbersOf = ({ numbers, upin }: Prepared): readonly string[] => [
  ...numbers,
  ...(upin === undefined ? [] : [`UPIN ${upin}`]),
]
