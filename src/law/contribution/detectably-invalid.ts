import { parseCategory } from '../categories.ts'
import { cfr } from '../cite.ts'
import { parseDate, parseOri } from '../numbers.ts'
import { contributionRule, type Json } from '../ruling.ts'
import { races, sexes, states } from '../words.ts'
import { dayFaultCodes, impossibleDays, type DayFault } from './impossible-days.ts'
import { saysMedical } from './medical-words.ts'
import { namesThePerson } from './personal-numbers.ts'
import { faultsOfName, nameFaultCodes, type NamePart, type NameSent } from './placeholder-names.ts'
import { notAnSsn, numberFaultCodes } from './placeholder-numbers.ts'
import { isJudgedAgain } from './re-evaluation.ts'
import { groundFaultCodes, unfounded, type GroundFault } from './unfounded.ts'

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

type Checked = Readonly<{ answer: 'accepted' }> | Readonly<{ answer: 'rejected'; because: readonly string[] }>

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

type AsSent = Omit<Fault, 'name'> & Readonly<{ in: (sent: Sent) => boolean }>

/** Each thing that can be seen to be wrong without asking anybody. */
const faults: readonly AsSent[] = [
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
const faultsOfNumber: readonly AsSent[] = [
  {
    ...{ of: 'ari', code: 'medical', because: 'ari says something medical' },
    in: ({ ari }) => saysMedical(ari),
  },
  {
    ...{ of: 'ari', code: 'names-the-person', because: 'ari says who the person is' },
    in: ({ ari, born, ssn, ...sent }) => namesThePerson(ari, { names: namesIn(sent), born, ssn }),
  },
]

/**
 * 28 CFR 25.5(a): every fault of what is written, named at once, so that an agency corrects its record one time. Where only the ground is
 * at fault, `faultsIn` says so too: a record that stands may be told that its ground fell away, a new one is not taken without.
 */
export const faultsWritten = (sent: Sent): readonly Fault[] => [
  ...of(faults, sent),
  ...namesIn(sent).flatMap((name, at) =>
    faultsOfName(name).map(({ part, code, because }) => ({
      of: part,
      code,
      because,
      ...(at === 0 ? {} : { name: at }),
    })),
  ),
  ...numberIn(sent),
  ...impossibleDays(sent),
]

export const faultsIn = (sent: Sent): readonly Fault[] => [
  ...faultsWritten(sent),
  ...of(faultsOfNumber, sent),
  ...unfounded(sent),
]

const of = (kinds: readonly AsSent[], sent: Sent): readonly Fault[] =>
  kinds.filter(fault => fault.in(sent)).map(fault => ({ of: fault.of, code: fault.code, because: fault.because }))

/** Every code of everything that can be seen to be wrong. */
export const faultCodes: readonly string[] = [
  ...new Set([
    ...[...faults, ...faultsOfNumber].map(({ code }) => code),
    ...[...nameFaultCodes, ...numberFaultCodes, ...dayFaultCodes, ...groundFaultCodes],
  ]),
]

const namesIn = ({
  last,
  first,
  middle,
  suffix,
  others = [],
}: Pick<Sent, NamePart | 'others'>): readonly NameSent[] => [
  { last, first, ...(middle === undefined ? {} : { middle }), ...(suffix === undefined ? {} : { suffix }) },
  ...others,
]

function numberIn({ ssn }: Sent): readonly Fault[] {
  const code = ssn === undefined ? undefined : notAnSsn(ssn)
  return code === undefined ? [] : [{ of: 'ssn', code, because: 'ssn is nobody’s number' }]
}

function checkedOf(sent: Sent): Checked {
  const because = faultsIn(sent).map(fault => fault.because)
  return because.length > 0 ? { answer: 'rejected', because } : { answer: 'accepted' }
}

const sent = {
  ori: 'GA0601100',
  ari: '2026-CR-0417',
  category: 'A1',
  last: 'Example',
  first: 'Jordan',
  born: '1980-02-29',
  sex: 'M',
  sentOn: '2026-09-10',
} as const

export const detectablyInvalid = contributionRule({
  id: 'detectably-invalid',
  title: 'An entry that can be seen to be wrong is rejected',
  cites: [cfr(28, '25.5(a)'), cfr(28, '25.2'), cfr(28, '25.9(a)')],
  says: 'The system rejects, without a person’s doing, an entry with data that can be seen to be invalid: no such agency code, category, date or code, no number of the agency’s own, a name or number that is nobody’s, days that cannot be, a ground that its own facts deny, a number or reference that says something medical, a number that says who the person is, or a part that its category needs.',
  since: '1998-11-30',
  answers: ['accepted', 'rejected'],
  decide: checkedOf,
  examples: [
    { name: 'a conviction in order', given: sent, expect: { answer: 'accepted' } },
    {
      name: '29 February of a year that has none',
      given: { ...sent, born: '1981-02-29' },
      expect: { answer: 'rejected', because: ['born is no day'] },
    },
    {
      name: 'born tomorrow',
      given: { ...sent, born: '2026-09-11' },
      expect: { answer: 'rejected', because: ['born is after the day of sending'] },
    },
    {
      name: 'several faults, all named',
      given: { ...sent, ori: 'GA060', ari: ' ', category: 'K' },
      expect: {
        answer: 'rejected',
        because: ['ori is not nine characters of an agency', 'ari is empty', 'category is none of the known'],
      },
    },
    {
      name: 'a state prohibitor of no state',
      given: { ...sent, category: 'J' },
      expect: { answer: 'rejected', because: ['a state prohibitor names no state'] },
    },
    {
      name: 'a protection order without a Brady indicator',
      given: { ...sent, category: 'H', expires: '2027-03-31' },
      expect: { answer: 'rejected', because: ['a protection order has no Brady indicator'] },
    },
    {
      name: 'a protection order whose last day is today',
      given: { ...sent, category: 'H', brady: 'U', expires: '2026-09-10' },
      expect: { answer: 'accepted' },
    },
    {
      name: 'an alias that nobody has, a number that nobody has, and a disposition before the birth',
      given: { ...sent, others: [{ last: 'NLN', first: 'Jo' }], ssn: '000000000', disposed: '1979-05-06' },
      expect: {
        answer: 'rejected',
        because: [
          'a word that stands where nobody knows the name',
          'ssn is nobody’s number',
          'disposed is before the birth',
        ],
      },
    },
    {
      name: 'a last day for a conviction that is judged again',
      given: { ...sent, category: 'I', facts: { relationship: 'dating-partner' }, expires: '2031-09-10' },
      expect: { answer: 'rejected', because: ['a dating partner’s conviction ends by its rule and by no date'] },
    },
    {
      name: 'a diagnosis in place of a reference',
      given: { ...sent, document: 'Diagnosis: bipolar I' },
      expect: { answer: 'rejected', because: ['document says something medical'] },
    },
    {
      name: 'the code of a diagnosis in place of a reference',
      given: { ...sent, document: 'F20.0' },
      expect: { answer: 'rejected', because: ['document says something medical'] },
    },
    {
      name: 'a number that is the person’s name and birth',
      given: { ...sent, ari: 'EXAMPLE-19800229' },
      expect: { answer: 'rejected', because: ['ari says who the person is'] },
    },
    {
      name: 'an acquittal',
      given: { ...sent, facts: { disposition: 'acquitted' } },
      expect: { answer: 'rejected', because: ['the charge ended without a conviction'] },
    },
  ],
})
