import { cfr, usc } from '../cite.ts'
import { allows, bothWays, rule, unresolved, type Conclusion } from '../rule.ts'
import { every, met } from './terms/elements.ts'
import { oneOf, without, yesNo, type Stated } from './terms/facts.ts'
import { givenBack, notGivenBack } from './terms/relief.ts'

const facts = {
  discharge: oneOf('how the person was separated from the Armed Forces', [
    'dishonorable',
    'dismissal',
    'bad-conduct',
    'other-than-honorable',
    'general',
    'honorable',
    'uncharacterized',
  ]),
  adjudgedBy: oneOf('who adjudged the separation', ['general-court-martial', 'special-court-martial', 'no-court']),
  carriedOut: yesNo('whether the separation has been carried out'),
  changed: yesNo('whether a board, a court or a pardon has changed or set aside the discharge since'),
  givenBack,
}
type Discharge = Stated<typeof facts>

/** A dishonorable discharge of which everything is known. The examples say what differs. */
const known = {
  discharge: 'dishonorable',
  adjudgedBy: 'general-court-martial',
  carriedOut: true,
  changed: false,
  givenBack: false,
} as const satisfies Discharge

export const dishonorableDischarge = rule<Discharge>({
  id: 'dishonorable-discharge',
  title: 'Discharged from the Armed Forces under dishonorable conditions',
  categories: ['F'],
  relations: bothWays,
  cites: [usc(18, '922(g)(6)'), usc(18, '922(d)(6)'), usc(18, '925(c)'), cfr(27, '478.11')],
  says: 'A dishonorable discharge or a dismissal, adjudged by a general court-martial, bars; a bad-conduct or any other discharge does not.',
  // The first day on which a check was asked of this system; the statute is older.
  since: '1998-11-30',
  facts,
  decide: record =>
    every(
      'discharged under dishonorable conditions',
      dishonorable(record),
      byGeneralCourtMartial(record),
      carriedOut(record),
      unchanged(record),
      notGivenBack(record.givenBack),
    ),
  examples: [
    { name: 'a dishonorable discharge', given: known, expect: 'prohibits' },
    { name: 'nothing is known but the category', given: {}, expect: 'unresolved' },
    {
      name: 'an officer dismissed by a general court-martial',
      given: { ...known, discharge: 'dismissal' },
      expect: 'prohibits',
    },
    {
      name: 'an officer dismissed, and not by a court-martial',
      given: { ...known, discharge: 'dismissal', adjudgedBy: 'no-court' },
      expect: 'allows',
    },
    { name: 'a bad-conduct discharge', given: { ...known, discharge: 'bad-conduct' }, expect: 'allows' },
    {
      name: 'a discharge under other than honorable conditions',
      given: { ...known, discharge: 'other-than-honorable', adjudgedBy: 'no-court' },
      expect: 'allows',
    },
    { name: 'sentenced, and still on appellate leave', given: { ...known, carriedOut: false }, expect: 'unresolved' },
    { name: 'a discharge that a board has changed since', given: { ...known, changed: true }, expect: 'allows' },
    { name: 'nobody has asked the boards', given: without(known, 'changed'), expect: 'unresolved' },
    { name: 'relief granted by the Attorney General', given: { ...known, givenBack: true }, expect: 'allows' },
    { name: 'who adjudged it is not on record', given: without(known, 'adjudgedBy'), expect: 'unresolved' },
  ],
})

function dishonorable({ discharge }: Discharge): Conclusion {
  if (discharge === undefined) return unresolved(facts.discharge.ask)
  return discharge === 'dishonorable' || discharge === 'dismissal'
    ? met
    : allows('separated otherwise than by dishonorable discharge or dismissal')
}

function byGeneralCourtMartial({ adjudgedBy }: Discharge): Conclusion {
  if (adjudgedBy === undefined) return unresolved(facts.adjudgedBy.ask)
  return adjudgedBy === 'general-court-martial' ? met : allows('not adjudged by a general court-martial')
}

/** The definition speaks of a separation. A sentence under review is none yet, and its conviction is for another rule. */
function carriedOut(record: Discharge): Conclusion {
  if (record.carriedOut === undefined) return unresolved(facts.carriedOut.ask)
  return record.carriedOut ? met : unresolved('the conviction by court-martial, for the rule on 922(g)(1)')
}

function unchanged({ changed }: Discharge): Conclusion {
  if (changed === undefined) return unresolved(facts.changed.ask)
  return changed ? allows('the discharge was changed or set aside') : met
}
