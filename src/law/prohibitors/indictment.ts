import { cfr, usc } from '../cite.ts'
import { allows, bothWays, rule, unresolved, type Conclusion } from '../rule.ts'
import { crime, punishableByMoreThanAYear, type Crime } from './terms/crime.ts'
import { every, met } from './terms/elements.ts'
import { oneOf, without, type Stated } from './terms/facts.ts'

const facts = {
  ...crime,
  charge: oneOf('what charges the person: indictment, information, referral to a general court-martial, or less', [
    'indictment',
    'information',
    'general-court-martial',
    'special-court-martial',
    'complaint',
    'citation',
    'arrest',
  ]),
  outcome: oneOf('what has become of the charge, from the court of record', [
    'pending',
    'deferred',
    'dismissed',
    'acquitted',
    'convicted',
  ]),
}
type Charge = Stated<typeof facts>

/** A state indictment of which everything is known. The examples say what differs. */
const known = {
  jurisdiction: 'state',
  grade: 'felony',
  maximum: { years: 10 },
  businessRegulation: false,
  charge: 'indictment',
  outcome: 'pending',
} as const satisfies Charge

export const indictment = rule<Charge>({
  id: 'indictment',
  title: 'Under indictment or information for a crime punishable by more than one year',
  categories: ['A2'],
  relations: bothWays,
  cites: [usc(18, '922(n)'), usc(18, '922(d)(1)'), usc(18, '921(a)(14)'), usc(18, '921(a)(20)'), cfr(27, '478.11')],
  says: 'A pending indictment, information or referral to a general court-martial for a crime punishable by more than a year bars receipt, though not possession, until it ends.',
  // The first day on which a check was asked of this system; the statute is older.
  since: '1998-11-30',
  facts,
  decide: record =>
    every(
      'under indictment or information for a crime punishable by more than one year',
      formallyCharged(record),
      stillPending(record),
      punishableByMoreThanAYear(record),
      notForeign(record),
    ),
  examples: [
    { name: 'indicted for a state felony of ten years', given: known, expect: 'prohibits' },
    { name: 'nothing is known but the category', given: {}, expect: 'unresolved' },
    { name: "charged by a prosecutor's information", given: { ...known, charge: 'information' }, expect: 'prohibits' },
    {
      name: 'referred to a general court-martial',
      given: { ...known, jurisdiction: 'military', charge: 'general-court-martial' },
      expect: 'prohibits',
    },
    {
      name: 'referred to a special court-martial',
      given: { ...known, jurisdiction: 'military', charge: 'special-court-martial' },
      expect: 'allows',
    },
    { name: 'a complaint alone', given: { ...known, charge: 'complaint' }, expect: 'allows' },
    { name: 'a citation alone', given: { ...known, charge: 'citation' }, expect: 'allows' },
    { name: 'an arrest alone', given: { ...known, charge: 'arrest' }, expect: 'allows' },
    {
      name: 'information for a misdemeanor of one year',
      given: { ...known, charge: 'information', grade: 'misdemeanor', maximum: { years: 1 } },
      expect: 'allows',
    },
    {
      name: 'information for a state misdemeanor of two years',
      given: { ...known, charge: 'information', grade: 'misdemeanor', maximum: { years: 2 } },
      expect: 'allows',
    },
    { name: 'the indictment was dismissed', given: { ...known, outcome: 'dismissed' }, expect: 'allows' },
    { name: 'tried and acquitted', given: { ...known, outcome: 'acquitted' }, expect: 'allows' },
    { name: 'convicted, which another rule decides', given: { ...known, outcome: 'convicted' }, expect: 'unresolved' },
    { name: 'prosecution deferred', given: { ...known, outcome: 'deferred' }, expect: 'unresolved' },
    {
      name: 'indicted, and nobody has asked the court what became of it',
      given: without(known, 'outcome'),
      expect: 'unresolved',
    },
    { name: 'charged before a court abroad', given: { ...known, jurisdiction: 'foreign' }, expect: 'unresolved' },
    { name: 'indicted for price fixing', given: { ...known, businessRegulation: true }, expect: 'allows' },
  ],
})

/** 27 CFR 478.11 "indictment", "information": a complaint or an arrest is neither, and of courts-martial only the general. */
function formallyCharged({ charge }: Charge): Conclusion {
  if (charge === undefined) return unresolved(facts.charge.ask)
  if (charge === 'indictment' || charge === 'information' || charge === 'general-court-martial') return met
  return allows('no indictment, information or referral to a general court-martial')
}

function stillPending({ outcome }: Charge): Conclusion {
  return outcome === undefined ? unresolved(facts.outcome.ask) : outcomes[outcome]
}

const ended = allows('the charge has ended without a conviction')
const outcomes = {
  pending: met,
  deferred: unresolved('whether the charge stays pending while prosecution or judgment is deferred'),
  dismissed: ended,
  acquitted: ended,
  // What began as a charge is now a conviction, and this rule may not let the person past the one that decides it.
  convicted: unresolved('the conviction that the charge ended in, for the rule on 922(g)(1)'),
} as const satisfies Record<NonNullable<Charge['outcome']>, Conclusion>

/** Small v. United States spoke of foreign convictions. Of foreign charges nobody has decided, and a person must. */
function notForeign({ jurisdiction }: Crime): Conclusion {
  if (jurisdiction === undefined) return unresolved(crime.jurisdiction.ask)
  return jurisdiction === 'foreign'
    ? unresolved("an examiner's decision whether a charge before a court of another country counts")
    : met
}
