import { cfr, usc, type Cites } from '../cite.ts'
import { purposeRule } from '../ruling.ts'

/** What 28 CFR 25.11(b) names; it says itself that there may be more. */
export const misuses = ['false-information-for-proceed', 'unauthorized-purpose', 'unauthorized-access'] as const

/** `purposely` where it is known; access by the unauthorized is misuse whatever was meant. */
type Deed = { deed: string; purposely?: boolean }

export const misuse = purposeRule({
  id: 'misuse',
  title: 'What is misuse of the system',
  cites: [cfr(28, '25.11(b)')],
  says: 'Misuse is to furnish false information on purpose to be told Proceed, to check on purpose for what may not be asked for, or access by anybody unauthorized; the list is not closed, so that anything else, and any doubt of purpose, is refused and put before a person.',
  since: '1998-11-30',
  answers: ['misuse', 'refused-and-examined'],
  decide: ({ deed, purposely }: Deed) => {
    if (deed === 'unauthorized-access') return 'misuse'
    return purposely === true && misuses.some(named => named === deed) ? 'misuse' : 'refused-and-examined'
  },
  examples: [
    {
      name: 'another’s date of birth, to be told Proceed',
      given: { deed: 'false-information-for-proceed', purposely: true },
      expect: 'misuse',
    },
    {
      name: 'a digit mistyped',
      given: { deed: 'false-information-for-proceed', purposely: false },
      expect: 'refused-and-examined',
    },
    {
      name: 'a check of a neighbor',
      given: { deed: 'unauthorized-purpose', purposely: true },
      expect: 'misuse',
    },
    {
      name: 'a purpose that nobody can explain',
      given: { deed: 'unauthorized-purpose' },
      expect: 'refused-and-examined',
    },
    { name: 'somebody without authority signed in', given: { deed: 'unauthorized-access' }, expect: 'misuse' },
    {
      name: 'what the list does not name',
      given: { deed: 'code-word-sold', purposely: true },
      expect: 'refused-and-examined',
    },
  ],
})

/** The most that one text of a provision allows, from a day on. Fines of title 18, and their adjustment, are not in it. */
type Penalty = Readonly<{
  since: string
  dollars?: number
  years?: number
  privileges?: 'cancelled'
  license?: 'suspended-six-months-or-revoked'
  cites: Cites
}>

/** Each violation, with the texts of its penalty in order of time. */
export const penalties = {
  'subpart-a': [{ since: '1998-11-30', dollars: 10_000, privileges: 'cancelled', cites: [cfr(28, '25.11(a)')] }],
  'transfer-without-check': [
    {
      since: '1998-11-30',
      dollars: 5000,
      license: 'suspended-six-months-or-revoked',
      cites: [usc(18, '922(t)(5)')],
    },
  ],
  'knowing-violation-of-922-t': [{ since: '1998-11-30', years: 1, cites: [usc(18, '924(a)(5)')] }],
  'prohibited-transfer-or-possession': [
    { since: '1998-11-30', years: 10, cites: [usc(18, '924(a)(2)')] },
    { since: '2022-06-25', years: 15, cites: [usc(18, '924(a)(8)')] },
  ],
  'false-statement-in-records': [{ since: '1998-11-30', years: 5, cites: [usc(18, '924(a)(1)')] }],
  'false-statement-in-records-by-licensee': [{ since: '1998-11-30', years: 1, cites: [usc(18, '924(a)(3)')] }],
} as const satisfies Record<string, readonly Penalty[]>

export type Violation = keyof typeof penalties

/** The text in force on a day; none for a day before the first. */
export function penaltyOn(violation: Violation, on: string): Penalty | undefined {
  const texts: readonly Penalty[] = penalties[violation]
  return texts.findLast(({ since }) => since <= on)
}

export const penaltyFor = purposeRule({
  id: 'penalties',
  title: 'The most that each violation may cost',
  cites: [cfr(28, '25.11(a)'), usc(18, '922(t)(5)'), usc(18, '924(a)')],
  says: 'A violation of the regulation may cost 10,000 dollars and the privilege to inquire, a transfer without a check 5,000 dollars and the license, and a crime under 922 or a false record the years that 924 sets, by the text in force on the day of the deed.',
  since: '1998-11-30',
  decide: ({ violation, on }: { violation: Violation; on: string }) => {
    const { dollars = 0, years = 0, privileges = 'kept', license = 'kept' } = penaltyOn(violation, on) ?? {}
    return { dollars, years, privileges, license }
  },
  examples: [
    {
      name: 'misuse by an agency, a licensee or anybody',
      given: { violation: 'subpart-a', on: '2026-09-11' },
      expect: { dollars: 10_000, years: 0, privileges: 'cancelled', license: 'kept' },
    },
    {
      name: 'a licensee transferred without a check that would have barred',
      given: { violation: 'transfer-without-check', on: '2026-09-11' },
      expect: { dollars: 5000, years: 0, privileges: 'kept', license: 'suspended-six-months-or-revoked' },
    },
    {
      name: 'a prohibited person’s possession, before the act of 2022',
      given: { violation: 'prohibited-transfer-or-possession', on: '2022-06-24' },
      expect: { dollars: 0, years: 10, privileges: 'kept', license: 'kept' },
    },
    {
      name: 'and since',
      given: { violation: 'prohibited-transfer-or-possession', on: '2022-06-25' },
      expect: { dollars: 0, years: 15, privileges: 'kept', license: 'kept' },
    },
  ],
})

/** Facts that 922(t)(5) makes conditions, each by itself. */
type Unchecked = {
  knowinglyTransferred: boolean
  knowinglyWithoutCheck: boolean
  inOperation: boolean
  informationWouldHaveBarred: boolean
  heard: boolean
}

export const transferWithoutCheck = purposeRule({
  id: 'transfer-without-check',
  title: 'When a transfer without a check costs a licensee',
  cites: [usc(18, '922(t)(5)')],
  says: 'A licensee who knowingly transfers and knowingly fails to check may be fined and lose the license, after notice and a hearing, if the system was in operation then and had information that would have barred the transfer.',
  since: '1998-11-30',
  answers: ['may-be-sanctioned', 'hearing-first', 'no-sanction'],
  decide: ({ heard, ...conditions }: Unchecked) => {
    if (!Object.values(conditions).every(Boolean)) return 'no-sanction'
    return heard ? 'may-be-sanctioned' : 'hearing-first'
  },
  examples: [
    {
      name: 'all of it, after a hearing',
      given: {
        knowinglyTransferred: true,
        knowinglyWithoutCheck: true,
        inOperation: true,
        informationWouldHaveBarred: true,
        heard: true,
      },
      expect: 'may-be-sanctioned',
    },
    {
      name: 'all of it, and nobody was heard',
      given: {
        knowinglyTransferred: true,
        knowinglyWithoutCheck: true,
        inOperation: true,
        informationWouldHaveBarred: true,
        heard: false,
      },
      expect: 'hearing-first',
    },
    {
      name: 'while the system was not in operation',
      given: {
        knowinglyTransferred: true,
        knowinglyWithoutCheck: true,
        inOperation: false,
        informationWouldHaveBarred: true,
        heard: true,
      },
      expect: 'no-sanction',
    },
  ],
})
