import { usc } from '../cite.ts'
import { contributionRule } from '../ruling.ts'

/** What the statute authorized by fiscal year, in millions of dollars. A year that is not named has nothing. */
const authorized = {
  records: {
    2009: 125,
    2010: 250,
    2011: 250,
    2012: 125,
    2013: 125,
    2018: 125,
    2019: 125,
    2020: 125,
    2021: 125,
    2022: 125,
  },
  courts: { 2009: 62.5, 2010: 125, 2011: 125, 2012: 62.5, 2013: 62.5 },
} as const satisfies Record<string, Readonly<Record<number, number>>>

type Year = Readonly<{ program: keyof typeof authorized; fiscalYear: number }>

export const authorizedAmounts = contributionRule({
  id: 'authorized-amounts',
  title: 'What was authorized for grants, by fiscal year',
  cites: [usc(34, '40913(e)(1)'), usc(34, '40941')],
  says: 'Grants for records were authorized for the fiscal years 2009 to 2013 and 2018 to 2022, and grants for state courts for 2009 to 2013.',
  since: '2008-01-08',
  decide: ({ program, fiscalYear }: Year) => {
    const years: Readonly<Record<number, number>> = authorized[program]
    return { millions: years[fiscalYear] ?? 0 }
  },
  examples: [
    { name: 'records, 2010', given: { program: 'records', fiscalYear: 2010 }, expect: { millions: 250 } },
    { name: 'records, a year between', given: { program: 'records', fiscalYear: 2015 }, expect: { millions: 0 } },
    { name: 'records, the last', given: { program: 'records', fiscalYear: 2022 }, expect: { millions: 125 } },
    { name: 'records, after the last', given: { program: 'records', fiscalYear: 2026 }, expect: { millions: 0 } },
    { name: 'courts, 2009', given: { program: 'courts', fiscalYear: 2009 }, expect: { millions: 62.5 } },
  ],
})

/** The fiscal years 2018 to 2022 run from October 1, 2017 through September 30, 2022. */
const fiveYears = { first: 2018, last: 2022 } as const
const initiativePercent = 50

type Initiative = Readonly<{ fiscalYear: number; plan: boolean; improves: readonly ('i' | 'v' | 'vi')[] }>

/** The records that the initiative is for: felonies, protection orders and domestic-violence misdemeanors. */
export const domesticViolenceInitiative = contributionRule({
  id: 'domestic-violence-initiative',
  title: 'Half of the grants might go to records of domestic violence',
  cites: [usc(34, '40913(e)(2)')],
  says: 'In the fiscal years 2018 to 2022 up to fifty percent of each year’s money went to a priority area for domestic abuse and violence, with preference for states whose plan would improve their felony and domestic-violence records by September 30, 2022.',
  since: '2018-03-23',
  until: '2022-09-30',
  answers: ['preferred', 'not-preferred', 'over'],
  decide: ({ fiscalYear, plan, improves }: Initiative) => {
    if (fiscalYear < fiveYears.first || fiscalYear > fiveYears.last) return { answer: 'over', upToPercent: 0 } as const
    const preferred = plan && improves.length > 0
    return { answer: preferred ? 'preferred' : 'not-preferred', upToPercent: initiativePercent } as const
  },
  examples: [
    {
      name: 'a plan that improves protection orders',
      given: { fiscalYear: 2020, plan: true, improves: ['v'] },
      expect: { answer: 'preferred', upToPercent: 50 },
    },
    {
      name: 'no plan',
      given: { fiscalYear: 2022, plan: false, improves: ['v'] },
      expect: { answer: 'not-preferred', upToPercent: 50 },
    },
    {
      name: 'the year after',
      given: { fiscalYear: 2023, plan: true, improves: ['v'] },
      expect: { answer: 'over', upToPercent: 0 },
    },
  ],
})

export const grantPreference = contributionRule({
  id: 'grant-preference',
  title: 'States and tribes that complied were preferred in other grants',
  cites: [usc(34, '40917(e)')],
  says: 'In the fiscal years 2018 to 2022 states and tribes in substantial compliance with their plan had preference in the discretionary grants of the Bureau of Justice Assistance.',
  since: '2018-03-23',
  until: '2022-09-30',
  answers: ['preferred', 'not-preferred'],
  decide: ({ fiscalYear, compliant }: { fiscalYear: number; compliant: boolean }) =>
    compliant && fiscalYear >= fiveYears.first && fiscalYear <= fiveYears.last ? 'preferred' : 'not-preferred',
  examples: [
    { name: 'complied in the last year', given: { fiscalYear: 2022, compliant: true }, expect: 'preferred' },
    { name: 'did not comply', given: { fiscalYear: 2022, compliant: false }, expect: 'not-preferred' },
    { name: 'complied in the year after', given: { fiscalYear: 2023, compliant: true }, expect: 'not-preferred' },
  ],
})

type Appointee = Readonly<{ fiscalYear: number; certifiedCompliance: boolean; substantiallyCompliant: boolean }>

export const noBonus = contributionRule({
  id: 'no-bonus',
  title: 'No bonus for the heads of an agency that neither certified nor complied',
  cites: [usc(34, '40901(e)(1)(I)')],
  says: 'In the fiscal years 2019 to 2022 the political appointees of an agency that had not certified compliance and was not in substantial compliance had no bonus until one of the two was cured.',
  since: '2018-10-01',
  until: '2022-09-30',
  answers: ['none', 'payable'],
  decide: ({ fiscalYear, certifiedCompliance, substantiallyCompliant }: Appointee) =>
    fiscalYear >= 2019 && fiscalYear <= 2022 && !certifiedCompliance && !substantiallyCompliant ? 'none' : 'payable',
  examples: [
    {
      name: 'neither',
      given: { fiscalYear: 2019, certifiedCompliance: false, substantiallyCompliant: false },
      expect: 'none',
    },
    {
      name: 'one of the two cured',
      given: { fiscalYear: 2022, certifiedCompliance: true, substantiallyCompliant: false },
      expect: 'payable',
    },
    {
      name: 'the year after the last',
      given: { fiscalYear: 2023, certifiedCompliance: false, substantiallyCompliant: false },
      expect: 'payable',
    },
  ],
})
