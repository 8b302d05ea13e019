import { cfr, publicLaw, usc, type Cite } from '../cite.ts'
import { contributionRule } from '../ruling.ts'

/** Who provides what, whether it must, and how often. Computing the days is for the clocks. */
type Cadence = Readonly<{
  provides: string
  must: boolean
  often:
    | 'quarterly'
    | 'on-request'
    | 'within-3-business-days-of-disposition'
    | 'as-soon-as-practicable'
    | 'when-it-chooses'
    | 'never'
  cite: Cite
}>

const cadences = {
  /** Federal courts are agencies too; the Director of their Administrative Office answers as the head. */
  'federal-agency': {
    provides: 'pertinent information on each person whom its records show within 922(g) or (n)',
    must: true,
    often: 'quarterly',
    cite: usc(34, '40901(e)(1)(C)'),
  },
  'federal-court': {
    provides: 'pertinent information on each person whom its records show within 922(g) or (n)',
    must: true,
    often: 'quarterly',
    cite: usc(34, '40901(e)(1)(K)'),
  },
  'federal-agency-asked': {
    provides: 'electronic versions of what it holds on persons whom 922(g), (n) or State law bars',
    must: true,
    often: 'on-request',
    cite: usc(34, '40901(e)(1)(A)-(B)'),
  },
  'homeland-security': {
    provides: 'records of persons within 922(g) and (n), and of those whose status changed out of 922(g)(5)',
    must: true,
    often: 'quarterly',
    cite: usc(34, '40911(b)(1)'),
  },
  defense: {
    provides: 'records that decide whether a service member is disqualified',
    must: true,
    often: 'within-3-business-days-of-disposition',
    cite: usc(34, '40911(b)(2)'),
  },
  /** What binds a state is the grant it takes; of itself it contributes as it chooses. */
  'state-with-waiver': {
    provides: 'electronic records relevant under 922(g), (n) or State law, however old',
    must: true,
    often: 'as-soon-as-practicable',
    cite: usc(34, '40912(c)(1)(A)'),
  },
  state: {
    provides: 'records to the Indices and to the files of the Center',
    must: false,
    often: 'when-it-chooses',
    cite: cfr(28, '25.4'),
  },
  /** The rule by which benefits administration reported was undone by Congress; the public law was not read in the source. */
  'social-security': {
    provides: 'nothing: the rule that would have it report was disapproved',
    must: false,
    often: 'never',
    cite: publicLaw('115-8'),
  },
} as const satisfies Record<string, Cadence>

export type Contributor = keyof typeof cadences
export const contributors = Object.keys(cadences) as readonly Contributor[]

type Provides = Readonly<{ answer: 'must' | 'may' | 'never'; often: Cadence['often']; provides: string; cite: string }>

function cadenceOf({ who }: Readonly<{ who: Contributor }>): Provides {
  const { must, often, provides, cite }: Cadence = cadences[who]
  const unbound = often === 'never' ? 'never' : 'may'
  return { answer: must ? 'must' : unbound, often, provides, cite: cite.text }
}

export const whoContributes = contributionRule({
  id: 'who-contributes',
  title: 'Who contributes records, and how often',
  cites: [cfr(28, '25.4'), usc(34, '40901(e)(1)'), usc(34, '40911(b)'), usc(34, '40912(c)(1)')],
  says: 'Federal agencies and courts provide what their records show at least every quarter and whatever is asked on request, the armed services within three business days of a disposition, and states as they choose or as the grant they took binds them.',
  since: '2018-03-23',
  answers: ['must', 'may', 'never'],
  decide: cadenceOf,
  examples: [
    {
      name: 'any federal agency whose records show someone barred',
      given: { who: 'federal-agency' },
      expect: {
        answer: 'must',
        often: 'quarterly',
        provides: 'pertinent information on each person whom its records show within 922(g) or (n)',
        cite: '34 U.S.C. § 40901(e)(1)(C)',
      },
    },
    {
      name: 'a federal court is an agency',
      given: { who: 'federal-court' },
      expect: {
        answer: 'must',
        often: 'quarterly',
        provides: 'pertinent information on each person whom its records show within 922(g) or (n)',
        cite: '34 U.S.C. § 40901(e)(1)(K)',
      },
    },
    {
      name: 'the armed services after a court-martial',
      given: { who: 'defense' },
      expect: {
        answer: 'must',
        often: 'within-3-business-days-of-disposition',
        provides: 'records that decide whether a service member is disqualified',
        cite: '34 U.S.C. § 40911(b)(2)',
      },
    },
    {
      name: 'a state that took no waiver',
      given: { who: 'state' },
      expect: {
        answer: 'may',
        often: 'when-it-chooses',
        provides: 'records to the Indices and to the files of the Center',
        cite: '28 CFR 25.4',
      },
    },
    {
      name: 'the administration of old-age benefits',
      given: { who: 'social-security' },
      expect: {
        answer: 'never',
        often: 'never',
        provides: 'nothing: the rule that would have it report was disapproved',
        cite: 'Pub. L. 115-8',
      },
    },
  ],
})

type Use = Readonly<{ paidByGrant: boolean; category: 'D' | 'other'; purpose: string }>

export const grantIdentityUse = contributionRule({
  id: 'grant-identity-use',
  title: 'Mental-health identities that a grant paid for serve checks only',
  cites: [usc(34, '40913(b)(4)')],
  says: 'Identities of persons within 922(g)(4) that were supplied with grant money may be used to conduct checks and for nothing else.',
  since: '2008-01-08',
  answers: ['may-use', 'may-not-use', 'not-bound'],
  decide: ({ paidByGrant, category, purpose }: Use) => {
    if (!paidByGrant || category !== 'D') return 'not-bound'
    return purpose === 'nics-check' ? 'may-use' : 'may-not-use'
  },
  examples: [
    { name: 'a check', given: { paidByGrant: true, category: 'D', purpose: 'nics-check' }, expect: 'may-use' },
    { name: 'statistics', given: { paidByGrant: true, category: 'D', purpose: 'statistics' }, expect: 'may-not-use' },
    {
      name: 'an investigation',
      given: { paidByGrant: true, category: 'D', purpose: 'investigation' },
      expect: 'may-not-use',
    },
    {
      name: 'a conviction, which the paragraph does not name',
      given: { paidByGrant: true, category: 'other', purpose: 'investigation' },
      expect: 'not-bound',
    },
  ],
})

type Fiduciary = Readonly<{ on: string; solelyFiduciary: boolean }>

/** The examples of the announcement; its text in the Federal Register was not read. */
const fiduciariesLeave = '2026-02-17'

export const fiduciaryRecords = contributionRule({
  id: 'fiduciary-records',
  title: 'Veterans with a fiduciary are no longer reported for that alone',
  cites: [
    usc(34, '40911(c)(1)(C)'),
    {
      code: 'order',
      text: 'Department of Veterans Affairs announcement of Feb. 17, 2026, on beneficiaries with fiduciaries',
    },
  ],
  says: 'From February 17, 2026 a beneficiary is not reported solely for having a fiduciary, and entries made for that alone are taken back, many at a time.',
  since: '2026-02-17',
  answers: ['reported', 'taken-back'],
  decide: ({ on, solelyFiduciary }: Fiduciary) =>
    solelyFiduciary && on >= fiduciariesLeave ? 'taken-back' : 'reported',
  examples: [
    {
      name: 'an entry for a fiduciary alone',
      given: { on: '2026-02-17', solelyFiduciary: true },
      expect: 'taken-back',
    },
    {
      name: 'found a danger by a court besides',
      given: { on: '2026-02-17', solelyFiduciary: false },
      expect: 'reported',
    },
  ],
})
