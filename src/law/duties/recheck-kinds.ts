import { cfr } from '../cite.ts'
import type { DutyRow } from './duty-row.ts'

/** What is owed about the permit holders whom an agency sends in a file: to the agency its answer, to them that they are forgotten. */
export const recheckDuties = {
  'answer-recheck': {
    title: 'Answer a file of permit holders',
    says: 'Each person of a file of permit holders that an agency sent is searched for at once, and again until every source has answered about each.',
    cites: [cfr(28, '25.6(j)(1)'), cfr(28, '25.6(c)(1)(iii)')],
    to: 'ourselves',
    since: '1998-11-30',
  },
  'forget-recheck': {
    title: 'Destroy who stood in a file of permit holders',
    says: 'A file of permit holders is destroyed with everything that was found, but for numbers and dates: soon after its agency fetched the answer, and after some days in any case.',
    cites: [cfr(28, '25.9(b)(1)(iii)')],
    to: 'transferee',
    since: '2004-07-20',
  },
} as const satisfies Record<string, DutyRow>
