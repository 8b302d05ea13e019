import { publicLaw, usc } from '../cite.ts'
import { bothWays, rule } from '../rule.ts'
import { convicted } from './terms/conviction.ts'
import {
  byForce,
  definition,
  domestic,
  fairlyTried,
  familyOrPartner,
  isDating,
  misdemeanor,
  underOurLaw,
  type Domestic,
} from './terms/domestic.ts'
import { every, met } from './terms/elements.ts'
import { without } from './terms/facts.ts'
import { notRelieved } from './terms/relief.ts'
import { notRestored } from './terms/restoration.ts'

/** A state conviction for violence against a spouse of which everything is known. The examples say what differs. */
const spouse = {
  disposition: 'convicted',
  jurisdiction: 'state',
  grade: 'misdemeanor',
  element: 'force',
  relationship: 'spouse',
  entered: '2019-05-06',
  counsel: 'represented',
  jury: 'waived',
  relief: 'none',
} as const satisfies Domestic

/** The same against a dating partner, with probation that ended on 2023-07-01. */
const partner = {
  ...spouse,
  relationship: 'dating-partner',
  entered: '2022-06-25',
  supervision: 'completed',
  completed: '2023-07-01',
  datingConvictions: 1,
  otherwiseProhibited: false,
  laterConviction: false,
} as const satisfies Domestic

/** Relief by the law that convicted, which leaves no bar. */
const undone = { reliefByConvictingLaw: true, reliefBarsFirearms: false } as const

export const domesticViolence = rule<Domestic>({
  id: 'domestic-violence',
  title: 'Convicted of a misdemeanor crime of domestic violence',
  categories: ['I'],
  relations: bothWays,
  cites: [...definition, usc(18, '921(a)(37)'), publicLaw('117-159, § 12005')],
  says: 'A misdemeanor conviction with force or a deadly weapon threatened as an element bars when the victim was family, or a dating partner if entered since June 25, 2022; counsel and jury must have been had or waived, and a single dating conviction ends after five clean years.',
  since: '2022-06-25',
  facts: domestic,
  decide: (record, circumstances) =>
    every(
      'convicted of a misdemeanor crime of domestic violence',
      convicted(record, circumstances),
      underOurLaw(record, circumstances.on),
      misdemeanor(record),
      byForce(record),
      familyOrPartner(record),
      ...fairlyTried(record),
      notRelieved(record, isDating(record.relationship)),
      // § 921(a)(33)(C) gives nothing back to a spouse, parent, guardian, co-parent or cohabitant.
      isDating(record.relationship) ? notRestored(record, circumstances.on) : met,
    ),
  examples: [
    { name: 'simple assault on a spouse, with counsel, jury waived', given: spouse, expect: 'prohibits' },
    { name: 'nothing is known but the category', given: {}, expect: 'unresolved' },
    { name: 'the charge was dismissed', given: { ...spouse, disposition: 'dismissed' }, expect: 'allows' },
    {
      name: 'a juvenile adjudication that counts as a conviction, transferee of 20',
      given: { ...spouse, disposition: 'delinquent', countsAsConviction: true },
      circumstances: { age: 20 },
      expect: 'prohibits',
    },
    {
      name: 'the same, transferee of 21',
      given: { ...spouse, disposition: 'delinquent', countsAsConviction: true },
      circumstances: { age: 21 },
      expect: 'unresolved',
    },
    { name: 'the relationship is not on record', given: without(spouse, 'relationship'), expect: 'unresolved' },
    { name: 'a child of the offender', given: { ...spouse, relationship: 'parent' }, expect: 'prohibits' },
    {
      name: 'the other parent of a common child',
      given: { ...spouse, relationship: 'co-parent' },
      expect: 'prohibits',
    },
    {
      name: 'someone who lived there as a spouse would',
      given: { ...spouse, relationship: 'similarly-situated-to-a-spouse-parent-or-guardian' },
      expect: 'prohibits',
    },
    { name: 'a casual acquaintance', given: { ...spouse, relationship: 'casual-acquaintance' }, expect: 'allows' },
    { name: 'a neighbor', given: { ...spouse, relationship: 'other' }, expect: 'allows' },
    { name: 'a deadly weapon threatened', given: { ...spouse, element: 'deadly-weapon-threat' }, expect: 'prohibits' },
    { name: 'harassment, with no element of force', given: { ...spouse, element: 'neither' }, expect: 'allows' },
    { name: 'the elements of the offense are not on record', given: without(spouse, 'element'), expect: 'unresolved' },
    { name: 'a tribal court', given: { ...spouse, jurisdiction: 'tribal' }, expect: 'prohibits' },
    {
      name: 'a city ordinance, on the first day that the definition names local law',
      given: { ...spouse, jurisdiction: 'local' },
      on: '2022-10-01',
      expect: 'prohibits',
    },
    {
      name: 'a city ordinance, the day before',
      given: { ...spouse, jurisdiction: 'local' },
      on: '2022-09-30',
      expect: 'unresolved',
    },
    { name: 'a court abroad', given: { ...spouse, jurisdiction: 'foreign' }, expect: 'allows' },
    { name: 'whose court it was is not on record', given: without(spouse, 'jurisdiction'), expect: 'unresolved' },
    {
      name: 'a state that classes offenses otherwise, six months',
      given: { ...spouse, grade: 'other', maximum: { months: 6 } },
      expect: 'prohibits',
    },
    {
      name: 'punishable by a fine only',
      given: { ...spouse, grade: 'other', maximum: { years: 0 } },
      expect: 'prohibits',
    },
    {
      name: 'a state that classes offenses otherwise, maximum not known',
      given: { ...spouse, grade: 'other' },
      expect: 'unresolved',
    },
    {
      name: 'a state that classes offenses otherwise, eighteen months',
      given: { ...spouse, grade: 'other', maximum: { months: 18 } },
      expect: 'unresolved',
    },
    { name: 'a felony, which another rule decides', given: { ...spouse, grade: 'felony' }, expect: 'unresolved' },
    { name: 'the grade is not on record', given: without(spouse, 'grade'), expect: 'unresolved' },
    { name: 'neither counsel nor a waiver', given: { ...spouse, counsel: 'neither' }, expect: 'allows' },
    { name: 'counsel waived', given: { ...spouse, counsel: 'waived' }, expect: 'prohibits' },
    { name: 'nobody knows about counsel', given: without(spouse, 'counsel'), expect: 'unresolved' },
    { name: 'a jury refused to one entitled to it', given: { ...spouse, jury: 'denied' }, expect: 'allows' },
    {
      name: 'no right to a jury for so small an offense',
      given: { ...spouse, jury: 'not-entitled' },
      expect: 'prohibits',
    },
    { name: 'nobody knows about a jury', given: without(spouse, 'jury'), expect: 'unresolved' },
    { name: 'expunged, with no bar left', given: { ...spouse, relief: 'expunged', ...undone }, expect: 'allows' },
    {
      name: 'pardoned, and the pardon says no firearms',
      given: { ...spouse, relief: 'pardoned', reliefByConvictingLaw: true, reliefBarsFirearms: true },
      expect: 'prohibits',
    },
    {
      name: 'civil rights that such a conviction never takes',
      given: { ...spouse, relief: 'rights-never-lost' },
      expect: 'prohibits',
    },
    {
      name: 'firearm rights restored, and the victim was a spouse',
      given: { ...spouse, relief: 'firearm-rights-restored', ...undone },
      expect: 'unresolved',
    },
    {
      name: 'firearm rights restored, and the victim was a dating partner',
      given: { ...partner, relief: 'firearm-rights-restored', ...undone },
      expect: 'allows',
    },
    { name: 'a dating partner, convicted on the first day', given: partner, expect: 'prohibits' },
    {
      name: 'a dating partner, convicted the day before',
      given: { ...partner, entered: '2022-06-24' },
      expect: 'allows',
    },
    {
      name: 'a dating partner, day of conviction not on record',
      given: without(partner, 'entered'),
      expect: 'unresolved',
    },
    { name: 'five years to the day after probation ended', given: partner, on: '2028-07-01', expect: 'prohibits' },
    { name: 'the day after those five years', given: partner, on: '2028-07-02', expect: 'allows' },
    {
      name: 'five years after a judgment that brought no supervision',
      given: { ...without(partner, 'completed'), supervision: 'none' },
      on: '2027-06-26',
      expect: 'allows',
    },
    {
      name: 'still on probation after five years',
      given: { ...without(partner, 'completed'), supervision: 'continuing' },
      on: '2028-07-02',
      expect: 'prohibits',
    },
    {
      name: 'no supervision, and yet a day it was completed',
      given: { ...partner, supervision: 'none' },
      on: '2028-07-02',
      expect: 'unresolved',
    },
    {
      name: 'five years, and nobody knows of later convictions',
      given: without(partner, 'laterConviction'),
      on: '2028-07-02',
      expect: 'unresolved',
    },
    {
      name: 'five years, and nobody has counted such convictions',
      given: without(partner, 'datingConvictions'),
      on: '2028-07-02',
      expect: 'unresolved',
    },
    {
      name: 'five years, and a later conviction',
      given: { ...partner, laterConviction: true },
      on: '2028-07-02',
      expect: 'prohibits',
    },
    {
      name: 'five years, and two such convictions',
      given: { ...partner, datingConvictions: 2 },
      on: '2028-07-02',
      expect: 'prohibits',
    },
    {
      name: 'five years, and prohibited on another ground',
      given: { ...partner, otherwiseProhibited: true },
      on: '2028-07-02',
      expect: 'prohibits',
    },
    {
      name: 'five years give nothing back to a spouse',
      given: { ...partner, relationship: 'spouse' },
      on: '2028-07-02',
      expect: 'prohibits',
    },
  ],
})
