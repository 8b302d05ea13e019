import { parseCategory } from '../categories.ts'
import { parseDate, parseOri } from '../numbers.ts'
import type { Json } from '../ruling.ts'
import { races, sexes, states } from '../words.ts'
import type { DayFault } from './impossible-days.ts'
import { saysMedical } from './medical-words.ts'
import { namesThePerson } from './personal-numbers.ts'
import type { NamePart, NameSent } from './placeholder-names.ts'
import { isJudgedAgain } from './re-evaluation.ts'
import type { GroundFault } from './unfounded.ts'

/** An entry as it was sent, before anything of it is believed. */
export type Sent = Readonly<{
  ori: string
  ari: string
  category: string
  last: string
  first: string
  middle?: string
  suffix?: string
  /** Every other name of the person. */
  others?: readonly NameSent[]
  born: string
  sex: string
  race?: string
  /** Whose law bars the person, for a state prohibitor. */
  stateOfProhibition?: string
  /** The Brady indicator, for a protection order. */
  brady?: string
  /** The last day, where the disability is not permanent. */
  expires?: string
  ssn?: string
  /** The day of the disposition, order or finding. */
  disposed?: string
  /** The agency's own reference to the document that the entry rests on. */
  document?: string
  /** The legal ground, as far as it was stated. */
  facts?: Readonly<Record<string, Json>>
  sentOn: string
}>

/** What is wrong, and of which member: in words for a person, and in a code for a machine. `name` counts the other names from 1. */
export type Fault = Readonly<{
  of: Of | NamePart | DayFault['of'] | GroundFault['of']
  name?: number
  code: string
  because: string
}>
type Of =
  | 'ari'
  | 'document'
  | 'ori'
  | 'category'
  | 'born'
  | 'sex'
  | 'race'
  | 'ssn'
  | 'stateOfProhibition'
  | 'brady'
  | 'expires'

export type AsSent = Omit<Fault, 'name'> & Readonly<{ in: (sent: Sent) => boolean }>

/** Each thing that can be seen to be wrong without asking anybody. */
export const faultsOfText: readonly AsSent[] = [
  {
    ...{ of: 'ori', code: 'wrong-form', because: 'ori is not nine characters of an agency' },
    in: ({ ori }) => parseOri(ori) === undefined,
  },
  { of: 'ari', code: 'missing', because: 'ari is empty', in: ({ ari }) => ari.trim() === '' },
  {
    ...{ of: 'category', code: 'not-one-of-the-words', because: 'category is none of the known' },
    in: ({ category }) => parseCategory(category) === undefined,
  },
  {
    ...{ of: 'last', code: 'missing', because: 'name is empty' },
    in: ({ last, first }) => last.trim() === '' || first.trim() === '',
  },
  { of: 'born', code: 'wrong-form', because: 'born is no day', in: ({ born }) => parseDate(born) === undefined },
  {
    ...{ of: 'born', code: 'in-the-future', because: 'born is after the day of sending' },
    in: ({ born, sentOn }) => parseDate(born) !== undefined && born > sentOn,
  },
  {
    ...{ of: 'sex', code: 'not-one-of-the-words', because: 'sex is none of the codes' },
    in: ({ sex }) => !sexes.some(code => code === sex),
  },
  {
    ...{ of: 'race', code: 'not-one-of-the-words', because: 'race is none of the codes' },
    in: ({ race }) => race !== undefined && !races.some(code => code === race),
  },
  {
    ...{ of: 'stateOfProhibition', code: 'not-one-of-the-words', because: 'a state prohibitor names no state' },
    in: ({ category, stateOfProhibition }) => category === 'J' && !states.some(code => code === stateOfProhibition),
  },
  {
    ...{ of: 'brady', code: 'not-one-of-the-words', because: 'a protection order has no Brady indicator' },
    in: ({ category, brady }) => category === 'H' && !['Y', 'N', 'U'].some(indicator => indicator === brady),
  },
  {
    ...{ of: 'expires', code: 'over', because: 'expires is no day, or over before it was sent' },
    in: ({ expires, sentOn }) => expires !== undefined && (parseDate(expires) === undefined || expires < sentOn),
  },
  {
    ...{
      of: 'expires',
      code: 'judged-again',
      because: 'a dating partner’s conviction ends by its rule and by no date',
    },
    in: ({ category, facts = {}, expires }) => expires !== undefined && isJudgedAgain(category, facts),
  },
  {
    ...{ of: 'document', code: 'medical', because: 'document says something medical' },
    in: ({ document = '' }) => saysMedical(document),
  },
]

/** Of a record that stands the number cannot be changed any more, and what else is said of it must not be lost for that. */
export const faultsOfNumber: readonly AsSent[] = [
  {
    ...{ of: 'ari', code: 'medical', because: 'ari says something medical' },
    in: ({ ari }) => saysMedical(ari),
  },
  {
    ...{ of: 'ari', code: 'names-the-person', because: 'ari says who the person is' },
    in: ({ ari, born, ssn, ...sent }) => namesThePerson(ari, { names: namesIn(sent), born, ssn }),
  },
]

export const namesIn = ({
  last,
  first,
  middle,
  suffix,
  others = [],
}: Pick<Sent, NamePart | 'others'>): readonly NameSent[] => [
  { last, first, ...(middle === undefined ? {} : { middle }), ...(suffix === undefined ? {} : { suffix }) },
  ...others,
]
