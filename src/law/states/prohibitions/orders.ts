import { stateLaw } from '../../cite.ts'
import type { Cites } from '../../cite.ts'
import type { State } from '../../words.ts'
import { inForce, type Prohibition } from './prohibition.ts'

const extremeRisk = {
  ...inForce,
  title: 'Under an order for extreme risk',
  requires: 'a court’s order that bars the person from firearms as a danger to self or others',
  term: { for: 'as-long-as-it-stands' },
} as const

const named = (state: State, since: string, ...cites: Cites): Prohibition => ({
  ...extremeRisk,
  state,
  key: `${state.toLowerCase()}-extreme-risk`,
  since,
  confidence: 'secondary',
  cites,
})

/** These states have such orders; of the day and the words of the law we have read nothing. */
const heardOf = (state: State, since: string): Prohibition => ({
  ...extremeRisk,
  state,
  key: `${state.toLowerCase()}-extreme-risk`,
  since,
  confidence: 'unconfirmed',
})

/** Bars that last as long as the order of a court. 18 U.S.C. 922(g)(8) reaches few of these. */
export const whileAnOrderStands: readonly Prohibition[] = [
  named('CA', '2016-01-01', stateLaw('Cal. Penal Code § 18100')),
  named('CO', '2019-04-12', stateLaw('Colo. Rev. Stat. § 13-14.5-101')),
  named('DE', '2018-12-27', stateLaw('10 Del. C. § 7701')),
  heardOf('FL', '2018-03-09'),
  heardOf('IL', '2019-01-01'),
  heardOf('MD', '2018-10-01'),
  heardOf('NJ', '2019-09-01'),
  heardOf('NY', '2019-08-24'),
  heardOf('OR', '2018-01-01'),
  heardOf('VA', '2020-07-01'),
  heardOf('WA', '2016-12-08'),
  {
    ...inForce,
    state: 'TX',
    key: 'tx-protective-order',
    title: 'Under a protective order for family or household',
    requires: 'a family protective order, or a condition of bond in its place, of which the person had notice',
    term: { for: 'as-long-as-it-stands' },
    since: '2001-09-01',
    confidence: 'cited',
    cites: [stateLaw('Tex. Penal Code § 46.04(c)')],
  },
  {
    ...inForce,
    state: 'VA',
    key: 'va-protective-order',
    title: 'Under a protective order',
    requires: 'a protective order, or another order that the section names',
    term: { for: 'as-long-as-it-stands' },
    confidence: 'secondary',
    cites: [stateLaw('Va. Code § 18.2-308.1:4')],
  },
]
