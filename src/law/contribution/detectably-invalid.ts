import { parseCategory } from '../categories.ts'
import { cfr } from '../cite.ts'
import { parseDate, parseOri } from '../numbers.ts'
import { contributionRule } from '../ruling.ts'
import { races, sexes, states } from '../words.ts'

/** An entry as it was sent, before anything of it is believed. */
export type Sent = Readonly<{
  ori: string
  ari: string
  category: string
  last: string
  first: string
  born: string
  sex: string
  race?: string
  /** Whose law bars the person, for a state prohibitor. */
  stateOfProhibition?: string
  /** The Brady indicator, for a protection order. */
  brady?: string
  /** The last day, where the disability is not permanent. */
  expires?: string
  sentOn: string
}>

type Checked = Readonly<{ answer: 'accepted' }> | Readonly<{ answer: 'rejected'; because: readonly string[] }>

/** What is wrong, and of which member: in words for a person, and in a code for a machine. */
export type Fault = Readonly<{ of: keyof Sent; code: string; because: string }>

/** Each thing that can be seen to be wrong without asking anybody. */
const faults: readonly (Fault & Readonly<{ in: (sent: Sent) => boolean }>)[] = [
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
]

/** 28 CFR 25.5(a): every fault is named at once, so that an agency corrects its record one time. */
export const faultsIn = (sent: Sent): readonly Fault[] => faults.filter(fault => fault.in(sent))

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
  cites: [cfr(28, '25.5(a)'), cfr(28, '25.2')],
  says: 'The system rejects, without a person’s doing, an entry with data that can be seen to be invalid: no such agency code, category, date or code, no number of the agency’s own, or a part that its category needs.',
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
  ],
})
