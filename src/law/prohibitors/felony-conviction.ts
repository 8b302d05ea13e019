import { cfr, decided, usc } from '../cite.ts'
import { allows, bothWays, rule, unresolved, type Conclusion } from '../rule.ts'
import { convicted, conviction } from './terms/conviction.ts'
import { crime, punishableByMoreThanAYear, type Crime } from './terms/crime.ts'
import { every, met } from './terms/elements.ts'
import { without, type Stated } from './terms/facts.ts'
import { notRelieved, relief } from './terms/relief.ts'

const facts = { ...conviction, ...crime, ...relief }

/** A state felony of which everything is known. The examples say what differs. */
const known = {
  disposition: 'convicted',
  jurisdiction: 'state',
  grade: 'felony',
  maximum: { years: 5 },
  businessRegulation: false,
  relief: 'none',
} as const satisfies Stated<typeof facts>

export const felonyConviction = rule<Stated<typeof facts>>({
  id: 'felony-conviction',
  title: 'Convicted of a crime punishable by more than one year',
  categories: ['A1'],
  relations: bothWays,
  cites: [
    usc(18, '922(g)(1)'),
    usc(18, '922(d)(1)'),
    usc(18, '921(a)(20)'),
    usc(18, '925(c)'),
    cfr(27, '478.11'),
    decided('Small v. United States, 544 U.S. 385 (2005)'),
    decided('Beecham v. United States, 511 U.S. 368 (1994)'),
    decided('Caron v. United States, 524 U.S. 308 (1998)'),
    decided('Logan v. United States, 552 U.S. 23 (2007)'),
  ],
  says: 'A conviction in this country bars when the longest sentence the offense carries exceeds a year, whatever was imposed, unless the offense regulates business, is a state misdemeanor of two years or less, or the conviction was undone.',
  // The day of Logan, the latest of the decisions that this text rests on.
  since: '2007-12-04',
  facts,
  decide: (record, circumstances) =>
    every(
      'convicted of a crime punishable by more than one year',
      convicted(record, circumstances),
      punishableByMoreThanAYear(record),
      notForeign(record),
      notRelieved(record, false),
    ),
  examples: [
    { name: 'a state felony of five years', given: known, expect: 'prohibits' },
    { name: 'nothing is known but the category', given: {}, expect: 'unresolved' },
    { name: 'life without a term of years', given: { ...known, maximum: { life: true } }, expect: 'prohibits' },
    { name: 'a capital offense', given: { ...known, maximum: { death: true } }, expect: 'prohibits' },
    { name: 'one year exactly does not exceed one year', given: { ...known, maximum: { years: 1 } }, expect: 'allows' },
    { name: 'a year and a day does', given: { ...known, maximum: { years: 1, days: 1 } }, expect: 'prohibits' },
    { name: 'punishable by a fine only', given: { ...known, maximum: { years: 0 } }, expect: 'allows' },
    {
      name: 'one year or less allows, however little else is known',
      given: { maximum: { months: 12 } },
      expect: 'allows',
    },
    {
      name: 'a state misdemeanor of two years exactly',
      given: { ...known, grade: 'misdemeanor', maximum: { years: 2 } },
      expect: 'allows',
    },
    {
      name: 'a state misdemeanor of two and a half years',
      given: { ...known, grade: 'misdemeanor', maximum: { years: 2, months: 6 } },
      expect: 'prohibits',
    },
    {
      name: 'a federal misdemeanor class does not shorten two years',
      given: { ...known, jurisdiction: 'federal', grade: 'misdemeanor', maximum: { years: 2 } },
      expect: 'prohibits',
    },
    {
      name: 'eighteen months in a state that does not speak of misdemeanors',
      given: { ...known, grade: 'other', maximum: { months: 18 } },
      expect: 'prohibits',
    },
    {
      name: 'eighteen months, and the grade is not known',
      given: { ...without(known, 'grade'), maximum: { months: 18 } },
      expect: 'unresolved',
    },
    {
      name: 'price fixing under federal law',
      given: { ...known, jurisdiction: 'federal', businessRegulation: true },
      expect: 'allows',
    },
    {
      name: 'a tribal offense of business regulation is not left out',
      given: { ...known, jurisdiction: 'tribal', businessRegulation: true },
      expect: 'prohibits',
    },
    { name: 'a conviction abroad', given: { ...known, jurisdiction: 'foreign' }, expect: 'allows' },
    { name: 'acquitted', given: { ...known, disposition: 'acquitted' }, expect: 'allows' },
    { name: 'dismissed', given: { ...known, disposition: 'dismissed' }, expect: 'allows' },
    { name: 'still pending', given: { ...known, disposition: 'pending' }, expect: 'unresolved' },
    {
      name: 'judgment deferred, and that state calls it a conviction',
      given: { ...known, disposition: 'deferred', countsAsConviction: true },
      expect: 'prohibits',
    },
    {
      name: 'judgment deferred, and that state does not',
      given: { ...known, disposition: 'deferred', countsAsConviction: false },
      expect: 'allows',
    },
    {
      name: 'judgment deferred, and nobody has looked up what that means there',
      given: { ...known, disposition: 'deferred' },
      expect: 'unresolved',
    },
    {
      name: 'a juvenile adjudication that counts as a conviction, transferee of 20',
      given: { ...known, disposition: 'delinquent', countsAsConviction: true },
      circumstances: { age: 20 },
      expect: 'prohibits',
    },
    {
      name: 'the same, transferee of 21',
      given: { ...known, disposition: 'delinquent', countsAsConviction: true },
      circumstances: { age: 21 },
      expect: 'unresolved',
    },
    {
      name: 'the same, age not known',
      given: { ...known, disposition: 'delinquent', countsAsConviction: true },
      expect: 'unresolved',
    },
    {
      name: 'the same, transferee of 20, on the first day that 922(d) speaks of juveniles',
      given: { ...known, disposition: 'delinquent', countsAsConviction: true },
      circumstances: { age: 20 },
      on: '2022-06-25',
      expect: 'prohibits',
    },
    {
      name: 'the same, before 922(d) spoke of juveniles',
      given: { ...known, disposition: 'delinquent', countsAsConviction: true },
      circumstances: { age: 20 },
      on: '2022-06-24',
      expect: 'unresolved',
    },
    {
      name: 'a juvenile adjudication that does not count',
      given: { ...known, disposition: 'delinquent', countsAsConviction: false },
      circumstances: { age: 20 },
      expect: 'allows',
    },
    {
      name: 'expunged by the state that convicted, and no bar is left',
      given: { ...known, relief: 'expunged', reliefByConvictingLaw: true, reliefBarsFirearms: false },
      expect: 'allows',
    },
    {
      name: 'set aside',
      given: { ...known, relief: 'set-aside', reliefByConvictingLaw: true, reliefBarsFirearms: false },
      expect: 'allows',
    },
    {
      name: 'pardoned, and the pardon says no firearms',
      given: { ...known, relief: 'pardoned', reliefByConvictingLaw: true, reliefBarsFirearms: true },
      expect: 'prohibits',
    },
    {
      name: 'pardoned, and the text of the pardon is not at hand',
      given: { ...known, relief: 'pardoned', reliefByConvictingLaw: true },
      expect: 'unresolved',
    },
    {
      name: 'a state restores civil rights after a federal conviction',
      given: { ...known, jurisdiction: 'federal', relief: 'civil-rights-restored', reliefByConvictingLaw: false },
      expect: 'prohibits',
    },
    {
      name: 'civil rights restored, and that state still keeps handguns from the person',
      given: { ...known, relief: 'civil-rights-restored', reliefByConvictingLaw: true, reliefBarsFirearms: true },
      expect: 'prohibits',
    },
    {
      name: 'firearm rights restored, and nothing said of civil rights',
      given: { ...known, relief: 'firearm-rights-restored', reliefByConvictingLaw: true, reliefBarsFirearms: false },
      expect: 'unresolved',
    },
    {
      name: 'civil rights that the conviction never took',
      given: { ...known, relief: 'rights-never-lost' },
      expect: 'prohibits',
    },
    {
      name: 'relief granted by the Attorney General',
      given: { ...known, relief: 'attorney-general' },
      expect: 'allows',
    },
  ],
})

/** "Any court" means a court of this country: Small v. United States. */
function notForeign({ jurisdiction }: Crime): Conclusion {
  if (jurisdiction === undefined) return unresolved(crime.jurisdiction.ask)
  return jurisdiction === 'foreign' ? allows('convicted by a court of another country') : met
}
