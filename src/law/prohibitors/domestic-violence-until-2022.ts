import { bothWays, rule } from '../rule.ts'
import { convicted } from './terms/conviction.ts'
import {
  byForce,
  definition,
  domestic,
  fairlyTried,
  familyOnly,
  misdemeanor,
  underOurLaw,
  type Domestic,
} from './terms/domestic.ts'
import { every } from './terms/elements.ts'
import { without } from './terms/facts.ts'
import { notRelieved } from './terms/relief.ts'

/** A state conviction for violence against a spouse of which everything is known. The examples say what differs. */
const spouse = {
  disposition: 'convicted',
  jurisdiction: 'state',
  grade: 'misdemeanor',
  element: 'force',
  relationship: 'spouse',
  counsel: 'represented',
  jury: 'waived',
  relief: 'none',
} as const satisfies Domestic

export const domesticViolenceInTheFamily = rule<Domestic>({
  id: 'domestic-violence-until-2022',
  title: 'Convicted of a misdemeanor crime of domestic violence, until June 24, 2022',
  categories: ['I'],
  relations: bothWays,
  cites: definition,
  says: 'A misdemeanor conviction with force or a deadly weapon threatened as an element barred when the victim was family; a dating partner was not.',
  // The day of Voisine, the latest of the decisions that this text rests on.
  since: '2016-06-27',
  until: '2022-06-24',
  facts: domestic,
  decide: (record, circumstances) =>
    every(
      'convicted of a misdemeanor crime of domestic violence',
      convicted(record, circumstances),
      underOurLaw(record, circumstances.on),
      misdemeanor(record),
      byForce(record),
      familyOnly(record),
      ...fairlyTried(record),
      notRelieved(record, false),
    ),
  examples: [
    { name: 'simple assault on a spouse', given: spouse, expect: 'prohibits' },
    { name: 'a dating partner', given: { ...spouse, relationship: 'dating-partner' }, expect: 'allows' },
    { name: 'the relationship is not on record', given: without(spouse, 'relationship'), expect: 'unresolved' },
  ],
})
