import type { Race, Sex, State } from '#law/words.ts'
import { knownDate, near, type Nearness } from './birth-date.ts'
import type { Description, Name } from './description.ts'
import { words } from './letters.ts'
import { normalise } from './normalise.ts'
import { isPlaceholderSsn } from './ssn.ts'
import { sound } from './sound.ts'
import { generationOf, type Generation } from './suffix.ts'

/** One word of a name beside how it sounds, which is worked out once and not at every comparison. */
export type Word = Readonly<{ letters: string; sound: string }>

/** A surname or first name: all of it as one word, and the words that could stand for it alone. */
export type Part = Readonly<{ whole: Word; core: Word; words: readonly Word[] }>

export type PreparedName = Readonly<{ last: Part; first: Part; middle: Part; generation?: Generation }>

/** A description in the form in which it is compared: normalised, tokenised, placeholders taken out. */
export type Prepared = Readonly<{
  names: readonly PreparedName[]
  sex: Exclude<Sex, 'U'> | undefined
  race: Exclude<Race, 'U'> | undefined
  born: string | undefined
  state: State | undefined
  ssn: string | undefined
  numbers: readonly string[]
  upin: string | undefined
  birthplace: string | undefined
  heightInches: number | undefined
  weightPounds: number | undefined
  eyes: string | undefined
  hair: string | undefined
}>

/** Whoever asks brings the dates that could be meant by theirs, worked out once for the whole file. */
export type Asked = Prepared & Readonly<{ near: ReadonlyMap<string, Nearness> }>

export function prepareAsked(description: Description): Asked {
  const prepared = prepare(description)
  return { ...prepared, near: near(prepared.born) }
}

/** A record may list every name its person ever used; beyond this many, the later ones are not compared. */
const mostNames = 50
/** An identifying number shorter than this is a serial or a check digit, and half the file shares it. */
const shortestNumber = 5

export function prepare(description: Description): Prepared {
  const { sex, race, born, state, ssn, upin, birthplace, heightInches, weightPounds, eyes, hair } = description
  return {
    names: description.names.slice(0, mostNames).map(prepareName),
    sex: sex === 'U' ? undefined : sex,
    race: race === 'U' ? undefined : race,
    born: knownDate(born),
    state,
    ssn: ssn === undefined || isPlaceholderSsn(ssn) ? undefined : ssn,
    numbers: (description.numbers ?? []).map(alphanumeric).filter(({ length }) => length >= shortestNumber),
    upin: upin === undefined ? undefined : alphanumeric(upin) || undefined,
    birthplace: birthplace === undefined ? undefined : words(birthplace).join(' ') || undefined,
    heightInches,
    weightPounds,
    eyes,
    hair,
  }
}

/** Articles and prepositions that stand before a surname and are as often left out: de la Cruz, van der Berg. */
const particles: ReadonlySet<string> = new Set(
  'DE DEL LA LAS LOS DA DAS DO DOS DI DU LE EL AL Y E VAN VON DER DEN TER TEN BIN IBN ABU BEN'.split(' '),
)

function prepareName(name: Name): PreparedName {
  const { last, first, middle = '', suffix = '' } = normalise(name)
  const generation = generationOf(suffix)
  return {
    last: part(last, word => !particles.has(word)),
    first: part(first, () => true),
    middle: part(middle, () => true),
    ...(generation !== undefined && { generation }),
  }
}

function part(text: string, counts: (word: string) => boolean): Part {
  const all = text.split(' ').filter(word => word !== '')
  const counting = all.filter(counts)
  // Le, Do and Van are also whole surnames.
  const core = counting.length > 0 ? counting : all
  return { whole: word(all.join('')), core: word(core.join('')), words: core.map(word) }
}

const word = (letters: string): Word => ({ letters, sound: sound(letters) })

const alphanumeric = (text: string): string => text.toUpperCase().replaceAll(/[^0-9A-Z]/g, '')
