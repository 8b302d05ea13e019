import { cfr } from '../cite.ts'
import { contributionRule } from '../ruling.ts'
import { faultsOfNumber, faultsOfText, namesIn, type AsSent, type Fault, type Sent } from './faults-as-sent.ts'
import { dayFaultCodes, impossibleDays } from './impossible-days.ts'
import { faultsOfName, nameFaultCodes } from './placeholder-names.ts'
import { notAnSsn, numberFaultCodes } from './placeholder-numbers.ts'
import { groundFaultCodes, unfounded } from './unfounded.ts'

type Checked = Readonly<{ answer: 'accepted' }> | Readonly<{ answer: 'rejected'; because: readonly string[] }>

/**
 * 28 CFR 25.5(a): every fault of what is written, named at once, so that an agency corrects its record one time. Where only the ground is
 * at fault, `faultsIn` says so too: a record that stands may be told that its ground fell away, a new one is not taken without.
 */
export const faultsWritten = (sent: Sent): readonly Fault[] => [
  ...of(faultsOfText, sent),
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
    ...[...faultsOfText, ...faultsOfNumber].map(({ code }) => code),
    ...[...nameFaultCodes, ...numberFaultCodes, ...dayFaultCodes, ...groundFaultCodes],
  ]),
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
