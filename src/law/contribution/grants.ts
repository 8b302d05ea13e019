import { usc } from '../cite.ts'
import { contributionRule } from '../ruling.ts'

/** The exclusive list of what a grant for records may be spent on. */
export const grantUses = [
  ...(['electronic-systems', 'check-capacity', 'final-dispositions', 'mental-health-identities'] as const),
  ...(['court-orders-and-domestic-misdemeanors', 'compliance-data', 'relief-program'] as const),
] as const

/** A use outside the list, or outside the projects that the state specified, makes it liable for all of it. */
type Spending = Readonly<{ use: string; specified: readonly string[]; grantCents: number }>
type Spent = Readonly<{ answer: 'permitted' }> | Readonly<{ answer: 'liable'; because: string; forCents: number }>

function spent({ use, specified, grantCents }: Spending): Spent {
  if (!grantUses.some(permitted => permitted === use))
    return { answer: 'liable', because: 'none of the seven uses', forCents: grantCents }
  return specified.includes(use)
    ? { answer: 'permitted' }
    : { answer: 'liable', because: 'not among the projects that the state specified', forCents: grantCents }
}

export const grantUse = contributionRule({
  id: 'grant-use',
  title: 'What a grant for records may be spent on',
  cites: [usc(34, '40913(b)'), usc(34, '40913(d)')],
  says: 'A grant is spent on the seven uses that the statute names and on the projects that the state specified; whoever spends any of it otherwise is liable for the full amount.',
  since: '2008-01-08',
  answers: ['permitted', 'liable'],
  decide: spent,
  examples: [
    {
      name: 'dispositions, as specified',
      given: { use: 'final-dispositions', specified: ['final-dispositions'], grantCents: 50_000_000 },
      expect: { answer: 'permitted' },
    },
    {
      name: 'a use of the list that the state did not specify',
      given: { use: 'check-capacity', specified: ['final-dispositions'], grantCents: 50_000_000 },
      expect: {
        answer: 'liable',
        because: 'not among the projects that the state specified',
        forCents: 50_000_000,
      },
    },
    {
      name: 'patrol cars, even if specified',
      given: { use: 'vehicles', specified: ['vehicles'], grantCents: 50_000_000 },
      expect: { answer: 'liable', because: 'none of the seven uses', forCents: 50_000_000 },
    },
  ],
})

const reliefShare = { least: 3, most: 10 } as const

export const reliefProgramShare = contributionRule({
  id: 'relief-program-share',
  title: 'Three to ten percent of each grant goes to the relief program',
  cites: [usc(34, '40913(a)(1)'), usc(34, '40913(b)(7)')],
  says: 'Of each grant at least three and at most ten percent is used to maintain the relief program.',
  since: '2008-01-08',
  answers: ['within', 'too-little', 'too-much'],
  decide: ({ grantCents, reliefCents }: { grantCents: number; reliefCents: number }) => {
    if (reliefCents * 100 < reliefShare.least * grantCents) return 'too-little'
    return reliefCents * 100 > reliefShare.most * grantCents ? 'too-much' : 'within'
  },
  examples: [
    { name: 'three percent exactly', given: { grantCents: 100_000, reliefCents: 3_000 }, expect: 'within' },
    { name: 'a cent less', given: { grantCents: 100_000, reliefCents: 2_999 }, expect: 'too-little' },
    { name: 'ten percent exactly', given: { grantCents: 100_000, reliefCents: 10_000 }, expect: 'within' },
    { name: 'a cent more', given: { grantCents: 100_000, reliefCents: 10_001 }, expect: 'too-much' },
  ],
})

const tribalPercent = 5

/** Both the grants for records and those for state courts. */
export const tribalReserve = contributionRule({
  id: 'tribal-reserve',
  title: 'Up to five percent may be reserved for tribes',
  cites: [usc(34, '40913(a)'), usc(34, '40941')],
  says: 'Up to five percent of what is granted for records, and of what is granted to state courts, may be reserved for Indian tribes.',
  since: '2008-01-08',
  answers: ['within', 'too-much'],
  decide: ({ grantedCents, reservedCents }: { grantedCents: number; reservedCents: number }) =>
    reservedCents * 100 > tribalPercent * grantedCents ? 'too-much' : 'within',
  examples: [
    { name: 'five percent exactly', given: { grantedCents: 1_000_000, reservedCents: 50_000 }, expect: 'within' },
    { name: 'nothing reserved', given: { grantedCents: 1_000_000, reservedCents: 0 }, expect: 'within' },
    { name: 'a cent more', given: { grantedCents: 1_000_000, reservedCents: 50_001 }, expect: 'too-much' },
  ],
})

type Asking = Readonly<{
  for: 'records' | 'courts'
  reliefProgramCertified: boolean
  estimateProvided: boolean
  planEstablished: boolean
}>
type Eligible = Readonly<{ answer: 'eligible' }> | Readonly<{ answer: 'not-eligible'; missing: readonly string[] }>

/** A state without an estimate is let in again by the estimate or by a plan under 40917. Courts are asked for the program alone. */
function eligible({ for: what, reliefProgramCertified, estimateProvided, planEstablished }: Asking): Eligible {
  const missing = [
    ...(reliefProgramCertified ? [] : ['the certification of a relief program']),
    ...(what !== 'records' || estimateProvided || planEstablished ? [] : ['an estimate of records, or a plan']),
  ]
  return missing.length > 0 ? { answer: 'not-eligible', missing } : { answer: 'eligible' }
}

const ready = { for: 'records', reliefProgramCertified: true, estimateProvided: true, planEstablished: false } as const

export const grantEligibility = contributionRule({
  id: 'grant-eligibility',
  title: 'Which state may have a grant for records',
  cites: [usc(34, '40913(c)'), usc(34, '40912(b)(1)(B)'), usc(34, '40941')],
  says: 'A state has a grant only with a certified relief program and, for records, with an estimate of its records, which was first due 180 days after January 8, 2008, or with a plan in its place.',
  since: '2008-01-08',
  answers: ['eligible', 'not-eligible'],
  decide: eligible,
  examples: [
    { name: 'a program and an estimate', given: ready, expect: { answer: 'eligible' } },
    {
      name: 'a program and a plan in place of the estimate',
      given: { ...ready, estimateProvided: false, planEstablished: true },
      expect: { answer: 'eligible' },
    },
    {
      name: 'neither estimate nor plan',
      given: { ...ready, estimateProvided: false },
      expect: { answer: 'not-eligible', missing: ['an estimate of records, or a plan'] },
    },
    {
      name: 'no program, for courts',
      given: { ...ready, for: 'courts', reliefProgramCertified: false, estimateProvided: false },
      expect: { answer: 'not-eligible', missing: ['the certification of a relief program'] },
    },
  ],
})
