import { cfr, order, usc } from '../cite.ts'
import { bothWays, rule } from '../rule.ts'
import { admittedBy, alien, foreign, notExcepted, type Alien } from './terms/alien.ts'
import { every } from './terms/elements.ts'
import { without } from './terms/facts.ts'

/** A student of whom everything is known that this rule looks at. The examples say what differs. */
const known = {
  citizen: false,
  status: 'nonimmigrant',
  admission: 'nonimmigrant-visa',
  exception: 'none',
} as const satisfies Alien

const hunting = { ...known, exception: 'hunting-license', licenseThrough: '2027-03-31' } as const satisfies Alien

const cites = [
  usc(18, '922(g)(5)(B)'),
  usc(18, '922(d)(5)(B)'),
  usc(18, '922(y)(2)'),
  usc(18, '922(y)(3)'),
  cfr(27, '478.11'),
  cfr(27, '478.32'),
] as const

export const nonimmigrantVisa = rule<Alien>({
  id: 'nonimmigrant-visa',
  title: 'Admitted to the United States under a nonimmigrant visa',
  categories: ['E'],
  relations: bothWays,
  cites: [...cites, usc(8, '1101(a)(26)'), order('77 FR 33625 (June 7, 2012)')],
  says: 'An alien admitted under a nonimmigrant visa is barred unless an exception or a waiver of 922(y) is documented; who was admitted without a visa is not, and a permanent resident no longer is.',
  since: '2012-07-09',
  facts: alien,
  decide: (record, { on }) =>
    every(
      'admitted under a nonimmigrant visa',
      foreign(record),
      admittedBy(['nonimmigrant-visa'], record),
      notExcepted(record, on),
    ),
  examples: [
    { name: 'a student, with no exception', given: known, expect: 'prohibits' },
    { name: 'nothing is known but the category', given: {}, expect: 'unresolved' },
    { name: 'admitted under the visa waiver program', given: { ...known, admission: 'visa-waiver' }, expect: 'allows' },
    { name: 'a Canadian who needs no visa', given: { ...known, admission: 'no-visa-needed' }, expect: 'allows' },
    { name: 'holds a hunting license that runs', given: hunting, expect: 'allows' },
    { name: 'holds a hunting license, on its last day', given: hunting, on: '2027-03-31', expect: 'allows' },
    { name: 'holds a hunting license, the day after', given: hunting, on: '2027-04-01', expect: 'prohibits' },
    {
      name: 'holds a hunting license whose last day nobody has seen',
      given: without(hunting, 'licenseThrough'),
      expect: 'unresolved',
    },
    {
      name: 'admitted for a shooting competition',
      given: { ...known, exception: 'admitted-to-hunt-or-compete' },
      expect: 'allows',
    },
    { name: 'an accredited diplomat', given: { ...known, exception: 'official-representative' }, expect: 'allows' },
    {
      name: 'a visitor whom the Department of State has designated',
      given: { ...known, exception: 'distinguished-visitor' },
      expect: 'allows',
    },
    {
      name: 'a foreign police officer here on duty',
      given: { ...known, exception: 'law-enforcement-officer' },
      expect: 'allows',
    },
    { name: 'waived after half a year of residence', given: { ...known, exception: 'waiver' }, expect: 'allows' },
    { name: 'nobody has asked about an exception', given: without(known, 'exception'), expect: 'unresolved' },
    {
      name: 'came on a visa, and is a permanent resident now',
      given: { ...known, status: 'permanent-resident' },
      expect: 'allows',
    },
    {
      name: 'came on a visa, and has asylum now',
      given: { ...known, status: 'refugee-or-asylee' },
      expect: 'unresolved',
    },
    { name: 'how the person was admitted is not on record', given: without(known, 'admission'), expect: 'unresolved' },
  ],
})

/** How the regulation read the statute until then: with or without a visa. What it said before 2002 we have not read. */
export const anyNonimmigrant = rule<Alien>({
  id: 'nonimmigrant-visa-until-2012',
  title: 'A nonimmigrant alien, as read until July 8, 2012',
  categories: ['E'],
  relations: bothWays,
  cites: [...cites, order('67 FR 5422 (Feb. 5, 2002)')],
  says: 'An alien admitted as a nonimmigrant was barred, with a visa or without one, unless an exception or a waiver of 922(y) was documented.',
  since: '1998-11-30',
  until: '2012-07-08',
  facts: alien,
  decide: (record, { on }) =>
    every(
      'admitted as a nonimmigrant',
      foreign(record),
      admittedBy(['nonimmigrant-visa', 'visa-waiver', 'no-visa-needed'], record),
      notExcepted(record, on),
    ),
  examples: [
    {
      name: 'admitted under the visa waiver program',
      given: { ...known, admission: 'visa-waiver' },
      expect: 'prohibits',
    },
    {
      name: 'admitted under the visa waiver program, with a hunting license',
      given: { ...hunting, admission: 'visa-waiver' },
      expect: 'allows',
    },
    { name: 'nothing is known but the category', given: {}, expect: 'unresolved' },
  ],
})
