import { cfr, usc } from '../cite.ts'
import { defaultPolicies, type Policies } from '../policies.ts'
import { noticeRule } from '../ruling.ts'

type Doors = Readonly<{ deniedBy: 'national' | 'poc'; answered: 'not-yet' | 'unresolved' | 'corrected' }>

/** 28 CFR 25.10(c)-(d): to whom the person may go, in order. Whoever was denied by a state need not go there first. */
export function doors({ deniedBy, answered }: Doors): Readonly<{ to: readonly string[] }> {
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

/** What shows that a claim is right. */
export const proofOf = <Claim extends keyof typeof proofs>(claim: Claim): (typeof proofs)[Claim] => proofs[claim]

export const challengeNeeds = noticeRule({
  id: 'challenge-needs',
  title: 'What is needed beside the challenge itself',
  cites: [cfr(28, '25.10(b)'), cfr(28, '25.10(c)')],
  says: 'Who says that a record is another person’s gives fingerprints; who says that it is wrong, or that rights were restored, gives what shows it.',
  since: '1998-11-30',
  answers: ['fingerprints', 'documents-of-the-court', 'proof-of-restoration'],
  decide: ({ claim }: { claim: keyof typeof proofs }) => proofOf(claim),
  examples: [
    { name: 'not me', given: { claim: 'not-the-person' }, expect: 'fingerprints' },
    { name: 'it was dismissed', given: { claim: 'record-is-wrong' }, expect: 'documents-of-the-court' },
    { name: 'pardoned', given: { claim: 'rights-restored' }, expect: 'proof-of-restoration' },
  ],
})

/** One answer for each record that stood in the way. */
type Challenged = Readonly<{ records: readonly Readonly<{ record: string; corrected: boolean }>[] }>
type Left = Readonly<{
  answer: 'none-left' | 'some-left'
  still: readonly string[]
  /** Confirmed to the person in writing, whatever becomes of the others. */
  confirmed: readonly string[]
}>

/** What the licensee is told when none is left, and until when, is for the clock. */
export function leftOf({ records }: Challenged): Left {
  const confirmed = records.filter(({ corrected }) => corrected).map(({ record }) => record)
  const still = records.filter(({ corrected }) => !corrected).map(({ record }) => record)
  return { answer: still.length > 0 ? 'some-left' : 'none-left', still, confirmed }
}

export const challengedRecords = noticeRule({
  id: 'challenged-records',
  title: 'Each record that stood in the way is corrected by itself',
  cites: [cfr(28, '25.10(e)'), cfr(28, '25.10(c)')],
  says: 'Where several records bar, each must be corrected, and each correction is confirmed to the person in writing; the denial stands while one is left.',
  since: '1998-11-30',
  answers: ['none-left', 'some-left'],
  decide: leftOf,
  examples: [
    {
      name: 'the only one is corrected',
      given: { records: [{ record: 'one', corrected: true }] },
      expect: { answer: 'none-left', still: [], confirmed: ['one'] },
    },
    {
      name: 'one of two is left',
      given: {
        records: [
          { record: 'one', corrected: true },
          { record: 'two', corrected: false },
        ],
      },
      expect: { answer: 'some-left', still: ['two'], confirmed: ['one'] },
    },
  ],
})

type Judged = Readonly<{ answer: 'remove' | 'keep' | 'undecided'; tellSource: boolean }>

/** What another keeps cannot be corrected by the Attorney General; it leaves the system, and its source is told. */
function judged({ erroneous }: Readonly<{ erroneous?: boolean }>): Judged {
  if (erroneous === undefined) return { answer: 'undecided', tellSource: false }
  return erroneous ? { answer: 'remove', tellSource: true } : { answer: 'keep', tellSource: false }
}

export const erroneousRecord = noticeRule({
  id: 'erroneous-record',
  title: 'A record that is found wrong is removed, and its source is told',
  cites: [usc(34, '40901(g)'), cfr(28, '25.10(c)'), cfr(28, '25.10(d)')],
  says: 'What is sent to correct a record is looked at at once with whoever keeps the record; a record found erroneous is removed from the system and its source is told of the error.',
  since: '2018-03-23',
  answers: ['remove', 'keep', 'undecided'],
  decide: judged,
  examples: [
    { name: 'found erroneous', given: { erroneous: true }, expect: { answer: 'remove', tellSource: true } },
    { name: 'found right', given: { erroneous: false }, expect: { answer: 'keep', tellSource: false } },
    { name: 'nobody has decided', given: {}, expect: { answer: 'undecided', tellSource: false } },
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
  decide: ({ policies }: Employment) => {
    const chosen = { ...defaultPolicies, ...policies }
    return chosen['firearm-handler-checks'] === 'on' ? 'same-challenge' : 'no-such-check'
  },
  examples: [
    { name: 'today', given: {}, expect: 'no-such-check' },
    {
      name: 'once the rules are in force and the agency turned it on',
      given: { policies: { 'firearm-handler-checks': 'on' } },
      expect: 'same-challenge',
    },
  ],
})
