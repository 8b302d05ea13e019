import type { Race, Sex, State } from '#law/words.ts'
import { knownDate, near, type Nearness } from './birth-date.ts'
import type { BirthDay } from './civil.ts'
import type { Description, Name } from './description.ts'
import { words } from './letters.ts'
import { firstWords, lastWords, middleWords, suffixField, type Split } from './normalise.ts'
import { remembering } from './remembering.ts'
import { isPlaceholderSsn } from './ssn.ts'
import type { Generation } from './suffix.ts'

/** A surname: all of it as one word, all but its articles, and the words that could stand for it alone. */
export type Part = Readonly<{ whole: string; core: string; words: readonly string[] }>

/** A name in words of capital letters. Of several given names the first is the first name, the next the middle name. */
export type PreparedName = Readonly<{ last: Part; first: string; middle: string; generation?: Generation }>

/** A description in the form in which it is compared: normalised, tokenised, placeholders taken out. */
export type Prepared = Readonly<{
  names: readonly PreparedName[]
  sex: Exclude<Sex, 'U'> | undefined
  race: Exclude<Race, 'U'> | undefined
  born: BirthDay | undefined
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
export type Asked = Prepared & Readonly<{ near: ReadonlyMap<BirthDay, Nearness> }>

export function prepareAsked(description: Description): Asked {
  const prepared = prepare(description)
  return { ...prepared, near: near(prepared.born) }
}

/** A record may list every name its person ever used; beyond this many, the later ones are not compared. */
const mostNames = 50
/** An identifying number shorter than this is a serial or a check digit, and half the file shares it. */
const shortestNumber = 5

export const prepare = (description: Description): Prepared => prepareWith(plainly, description)

/** The same for many, of whom one is called as another is: faster, for as long as somebody holds on to it. */
export function preparer(): (description: Description) => Prepared {
  const reading: Reading = {
    last: remembering(mostRemembered, plainly.last),
    first: remembering(mostRemembered, plainly.first),
    middle: remembering(mostRemembered, plainly.middle),
  }
  return description => prepareWith(reading, description)
}

const mostRemembered = 100_000

function prepareWith(reading: Reading, description: Description): Prepared {
  const { sex, race, born, state, ssn, upin, birthplace, heightInches, weightPounds, eyes, hair } = description
  return {
    names: description.names.slice(0, mostNames).map(name => prepareName(reading, name)),
    sex: sex === 'U' ? undefined : sex,
    race: race === 'U' ? undefined : race,
    born: knownDate(born),
    state,
    ssn: ssn === undefined || isPlaceholderSsn(ssn) ? undefined : ssn,
    numbers: (description.numbers ?? []).map(alphanumeric).filter(({ length }) => length >= shortestNumber),
    upin: upin === undefined ? undefined : alphanumeric(upin) || undefined,
    birthplace: birthplace === undefined ? undefined : words(birthplace).join(' ') || undefined,
    heightInches: measured(heightInches, heightRange),
    weightPounds: measured(weightPounds, weightRange),
    eyes,
    hair,
  }
}

/** Inches and pounds, compared in these steps. What nobody measures or weighs is not known. */
export const heightRange = { least: 36, most: 98, step: 1 } as const
export const weightRange = { least: 2, most: 510, step: 2 } as const

function measured(
  size: number | undefined,
  { least, most, step }: typeof heightRange | typeof weightRange,
): number | undefined {
  const rounded = size === undefined ? undefined : step * Math.round(size / step)
  return rounded === undefined || rounded < least || rounded > most ? undefined : rounded
}

/** Articles and prepositions that stand before a surname and are as often left out: de la Cruz, van der Berg. */
const particles: ReadonlySet<string> = new Set(
  'DE DEL LA LAS LOS DA DAS DO DOS DI DU LE EL AL Y E VAN VON DER DEN TER TEN BIN IBN ABU BEN'.split(' '),
)

/** What stands where no name is known: no first name, no last name, no middle name or initial, unknown. It is nobody's name. */
const placeholders: ReadonlySet<string> = new Set(['FNU', 'LNU', 'NFN', 'NLN', 'NMN', 'NMI', 'UNK', 'UNKNOWN'])

/** How the fields of a name are read. */
type Reading = Readonly<{
  last: (text: string) => Readonly<{ part: Part; generation: Generation | undefined }>
  first: (text: string) => Split
  middle: (text: string) => Split
}>

const plainly: Reading = {
  last(text) {
    const { rest, generation } = knownIn(lastWords(text))
    return { part: surname(rest), generation }
  },
  first: text => knownIn(firstWords(text)),
  middle: text => knownIn(middleWords(text)),
}

const knownIn = ({ rest, generation }: Split): Split => ({
  rest: placeholders.has(rest.join(' ')) ? [] : rest,
  ...(generation !== undefined && { generation }),
})

function prepareName(reading: Reading, { last, first, middle, suffix }: Name): PreparedName {
  const called = reading.last(last)
  const given = reading.first(first)
  const other = middle === undefined ? undefined : reading.middle(middle)
  const [one = '', two = other?.rest[0] ?? ''] = given.rest
  const generation =
    (suffix === undefined ? undefined : suffixField(suffix)) ??
    called.generation ??
    given.generation ??
    other?.generation
  return { last: called.part, first: one, middle: two, ...(generation !== undefined && { generation }) }
}

function surname(all: readonly string[]): Part {
  const counting = all.filter(word => !particles.has(word))
  // Le, Do and Van are also whole surnames.
  const core = counting.length > 0 ? counting : all
  return { whole: all.join(''), core: core.join(''), words: core }
}

const alphanumeric = (text: string): string => text.toUpperCase().replaceAll(/[^0-9A-Z]/g, '')
