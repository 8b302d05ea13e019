import { cfr, usc } from '../cite.ts'
import { defaultPolicies, type Policies } from '../policies.ts'
import { noticeRule } from '../ruling.ts'

type Doors = Readonly<{ deniedBy: 'national' | 'poc'; answered: 'not-yet' | 'unresolved' | 'corrected' }>

/** 28 CFR 25.10(c)-(d): to whom the person may go, in order. Whoever was denied by a state need not go there first. */
function doors({ deniedBy, answered }: Doors): Readonly<{ to: readonly string[] }> {
  if (answered === 'corrected') return { to: [] }
  const direct = deniedBy === 'poc' ? ['FBI, in writing'] : []
  const originating = answered === 'unresolved' ? ['originating agency'] : []
  const first = answered === 'not-yet' ? ['denying agency'] : []
  return { to: [...first, ...originating, ...direct] }
}

export const challengeGoesTo = noticeRule({
  id: 'challenge-goes-to',
  title: 'To whom a person denied may go',
  cites: [cfr(28, '25.10(c)'), cfr(28, '25.10(d)')],
  says: 'Accuracy is challenged, and rights are claimed to be restored, at the agency that denied; what it leaves unresolved goes to the agency that keeps the record, which it names; whoever was denied by a point of contact may write to the FBI instead.',
  since: '1998-11-30',
  decide: doors,
  examples: [
    {
      name: 'the Center denied',
      given: { deniedBy: 'national', answered: 'not-yet' },
      expect: { to: ['denying agency'] },
    },
    {
      name: 'the Center could not resolve it',
      given: { deniedBy: 'national', answered: 'unresolved' },
      expect: { to: ['originating agency'] },
    },
    {
      name: 'a state’s point of contact denied',
      given: { deniedBy: 'poc', answered: 'not-yet' },
      expect: { to: ['denying agency', 'FBI, in writing'] },
    },
    {
      name: 'the point of contact could not resolve it',
      given: { deniedBy: 'poc', answered: 'unresolved' },
      expect: { to: ['originating agency', 'FBI, in writing'] },
    },
    { name: 'corrected', given: { deniedBy: 'poc', answered: 'corrected' }, expect: { to: [] } },
  ],
})

const proofs = {
  'not-the-person': 'fingerprints',
  'record-is-wrong': 'documents-of-the-court',
  'rights-restored': 'proof-of-restoration',
} as const

export const challengeNeeds = noticeRule({
  id: 'challenge-needs',
  title: 'What is needed beside the challenge itself',
  cites: [cfr(28, '25.10(b)'), cfr(28, '25.10(c)')],
  says: 'Who says that a record is another person’s gives fingerprints; who says that it is wrong, or that rights were restored, gives what shows it.',
  since: '1998-11-30',
  answers: ['fingerprints', 'documents-of-the-court', 'proof-of-restoration'],
  decide: ({ claim }: { claim: keyof typeof proofs }) => proofs[claim],
  examples: [
    { name: 'not me', given: { claim: 'not-the-person' }, expect: 'fingerprints' },
    { name: 'it was dismissed', given: { claim: 'record-is-wrong' }, expect: 'documents-of-the-court' },
    { name: 'pardoned', given: { claim: 'rights-restored' }, expect: 'proof-of-restoration' },
  ],
})

type Contest = Readonly<{
  /** One answer for each record that stood in the way. */
  records: readonly Readonly<{ record: string; corrected: boolean }>[]
  daysSinceContact: number
  searchedAgain: 'not-yet' | 'nothing-stands' | 'something-stands'
}>
type Outcome =
  | Readonly<{ answer: 'stands'; still: readonly string[]; confirmed: readonly string[] }>
  | Readonly<{ answer: 'search-first' | 'proceed' | 'recheck'; confirmed: readonly string[] }>

const goodForDays = 30

/** 28 CFR 25.10(e). `confirmed` are the records whose correction is confirmed to the person in writing, whatever becomes of the whole. */
export function outcomeOf({ records, daysSinceContact, searchedAgain }: Contest): Outcome {
  const confirmed = records.filter(({ corrected }) => corrected).map(({ record }) => record)
  const still = records.filter(({ corrected }) => !corrected).map(({ record }) => record)
  if (still.length > 0) return { answer: 'stands', still, confirmed }
  if (searchedAgain === 'something-stands') return { answer: 'stands', still: ['what the new search found'], confirmed }
  // Weeks have passed since the search. What was entered meanwhile must be seen before anybody is told Proceed.
  if (searchedAgain === 'not-yet') return { answer: 'search-first', confirmed }
  return { answer: daysSinceContact <= goodForDays ? 'proceed' : 'recheck', confirmed }
}

const corrected = { record: 'one', corrected: true } as const
const cleared = { records: [corrected], daysSinceContact: 30, searchedAgain: 'nothing-stands' } as const

export const challengeOutcome = noticeRule({
  id: 'challenge-outcome',
  title: 'What follows when records are corrected',
  cites: [cfr(28, '25.10(e)'), cfr(28, '25.10(c)')],
  says: 'Each record is corrected by itself and confirmed in writing; when none is left and a new search finds nothing, the licensee is told Proceed within thirty days of the first check, and must ask again after that.',
  since: '1998-11-30',
  answers: ['proceed', 'recheck', 'stands', 'search-first'],
  decide: outcomeOf,
  examples: [
    { name: 'the thirtieth day', given: cleared, expect: { answer: 'proceed', confirmed: ['one'] } },
    {
      name: 'the thirty-first',
      given: { ...cleared, daysSinceContact: 31 },
      expect: { answer: 'recheck', confirmed: ['one'] },
    },
    {
      name: 'one of two records is left',
      given: { ...cleared, records: [corrected, { record: 'two', corrected: false }] },
      expect: { answer: 'stands', still: ['two'], confirmed: ['one'] },
    },
    {
      name: 'nobody has searched again',
      given: { ...cleared, searchedAgain: 'not-yet' },
      expect: { answer: 'search-first', confirmed: ['one'] },
    },
    {
      name: 'the new search finds another record',
      given: { ...cleared, searchedAgain: 'something-stands' },
      expect: { answer: 'stands', still: ['what the new search found'], confirmed: ['one'] },
    },
  ],
})

type Correcting = Readonly<{ daysSinceReceipt: number; erroneous?: boolean }>
type Corrected = Readonly<{ answer: 'remove' | 'keep' | 'undecided' | 'overdue'; tellSource: boolean }>

const decideWithinDays = 60

/** What another keeps cannot be corrected by the Attorney General; it leaves the system, and its source is told. */
function correctedOf({ daysSinceReceipt, erroneous }: Correcting): Corrected {
  if (erroneous === true) return { answer: 'remove', tellSource: true }
  if (erroneous === false) return { answer: 'keep', tellSource: false }
  return { answer: daysSinceReceipt > decideWithinDays ? 'overdue' : 'undecided', tellSource: false }
}

export const erroneousRecord = noticeRule({
  id: 'erroneous-record',
  title: 'Whether a record is wrong is decided within sixty days',
  cites: [usc(34, '40901(g)'), cfr(28, '25.10(d)')],
  says: 'What is sent to correct a record is looked at at once; within sixty days of its receipt it is decided whether the record is erroneous, and if it is the record is removed and its source is told.',
  since: '2018-03-23',
  answers: ['remove', 'keep', 'undecided', 'overdue'],
  decide: correctedOf,
  examples: [
    {
      name: 'found erroneous',
      given: { daysSinceReceipt: 12, erroneous: true },
      expect: { answer: 'remove', tellSource: true },
    },
    {
      name: 'found right',
      given: { daysSinceReceipt: 12, erroneous: false },
      expect: { answer: 'keep', tellSource: false },
    },
    {
      name: 'the sixtieth day',
      given: { daysSinceReceipt: 60 },
      expect: { answer: 'undecided', tellSource: false },
    },
    {
      name: 'the sixty-first day',
      given: { daysSinceReceipt: 61 },
      expect: { answer: 'overdue', tellSource: false },
    },
  ],
})

type Employment = Readonly<{ policies?: Partial<Pick<Policies, 'firearm-handler-checks'>> }>

export const employmentChallenge = noticeRule({
  id: 'employment-challenge',
  title: 'A check of a licensee’s employee is challenged like any other',
  cites: [usc(34, '40901(b)(2)(D)')],
  says: 'Where checks of a licensee’s own employees are made, the employee has the same challenge; until the rules for them are in force no such check is made.',
  since: '2022-06-25',
  answers: ['same-challenge', 'no-such-check'],
  decide: ({ policies }: Employment) =>
    (policies?.['firearm-handler-checks'] ?? defaultPolicies['firearm-handler-checks']) === 'on'
      ? 'same-challenge'
      : 'no-such-check',
  examples: [
    { name: 'today', given: {}, expect: 'no-such-check' },
    {
      name: 'once the rules are in force and the agency turned it on',
      given: { policies: { 'firearm-handler-checks': 'on' } },
      expect: 'same-challenge',
    },
  ],
})
