import { stateLaw } from '../../cite.ts'
import { inForce, type Prohibition } from './prohibition.ts'

/** What follows offenses that no federal rule reaches, or reaches otherwise. */
export const afterConviction: readonly Prohibition[] = [
  {
    ...inForce,
    state: 'FL',
    key: 'fl-delinquent',
    title: 'Found to have committed as a child what would be a felony',
    requires: 'found to have committed a delinquent act that would be a felony if an adult had committed it',
    term: { for: 'age', until: 24, from: 'the finding' },
    confidence: 'secondary',
    cites: [stateLaw('Fla. Stat. § 790.23(1)(b)')],
  },
  {
    ...inForce,
    state: 'GA',
    key: 'ga-first-offender',
    title: 'On probation as a felony first offender',
    requires: 'on probation as a felony first offender, without an adjudication of guilt',
    term: { for: 'as-long-as-it-stands' },
    confidence: 'cited',
    cites: [stateLaw('O.C.G.A. § 16-11-131(b)')],
  },
  {
    ...inForce,
    state: 'GA',
    key: 'ga-drug-probation',
    title: 'On probation for a first drug felony, judgment deferred',
    requires: 'on probation and sentenced for a felony under section 16-13-2(a) or (c)',
    term: { for: 'as-long-as-it-stands' },
    since: '2018-07-01',
    confidence: 'cited',
    cites: [stateLaw('O.C.G.A. § 16-11-131(b)')],
  },
  {
    ...inForce,
    state: 'TX',
    key: 'tx-family-violence',
    title: 'Convicted of a Class A misdemeanor assault on family or household',
    requires:
      'convicted under section 22.01, as a Class A misdemeanor, of an assault on a member of family or household',
    term: { for: 'period', lasts: 'P5Y', from: 'the release from confinement or supervision, whichever was later' },
    since: '2001-09-01',
    confidence: 'cited',
    cites: [stateLaw('Tex. Penal Code § 46.04(b)')],
  },
  {
    ...inForce,
    state: 'VA',
    key: 'va-delinquent',
    title: 'Adjudicated delinquent at fourteen or over of what would be a felony',
    requires:
      'adjudicated delinquent, at fourteen or older when it was done, of what an adult would commit as a felony',
    term: { for: 'age', until: 29, from: 'the adjudication' },
    confidence: 'cited',
    cites: [stateLaw('Va. Code § 18.2-308.2(A)(iii)')],
  },
  {
    ...inForce,
    state: 'VA',
    key: 'va-violent-delinquent',
    title: 'Adjudicated delinquent of murder, kidnapping, armed robbery or rape',
    requires: 'adjudicated delinquent, at fourteen or older when it was done, of one of the four offenses',
    term: { for: 'life', from: 'the adjudication' },
    confidence: 'cited',
    cites: [stateLaw('Va. Code § 18.2-308.2(A)(ii)')],
  },
  {
    ...inForce,
    state: 'WA',
    key: 'wa-family-violence',
    title: 'Convicted of a listed offense against family, household or partner',
    requires:
      'convicted of a listed offense against family, household or intimate partner, committed since July 1, 1993',
    term: { for: 'life', from: 'the conviction' },
    confidence: 'secondary',
    cites: [stateLaw('RCW 9.41.040(2)(a)(i)(B)')],
  },
]
