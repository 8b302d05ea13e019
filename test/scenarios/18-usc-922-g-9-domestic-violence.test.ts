import { decides } from './18-usc-922-cases.ts'

/** Battery of a spouse, by plea with counsel. */
const battery = {
  disposition: 'convicted',
  jurisdiction: 'state',
  grade: 'misdemeanor',
  element: 'force',
  relationship: 'spouse',
  counsel: 'represented',
  jury: 'waived',
  relief: 'none',
}
/** Battery of a dating partner: judgment on 1 August 2022, probation completed on 1 August 2023, nothing since. */
const partner = {
  ...battery,
  relationship: 'dating-partner',
  entered: '2022-08-01',
  supervision: 'completed',
  completed: '2023-08-01',
  datingConvictions: 1,
  otherwiseProhibited: false,
  laterConviction: false,
}
const firearmRights = { relief: 'firearm-rights-restored', reliefByConvictingLaw: true, reliefBarsFirearms: false }
const votes = 'whether the rights to vote, to hold office and to serve on a jury were restored as well'
const barred = 'convicted of a misdemeanor crime of domestic violence'
const free = 'five years have passed since the sentence ended, without another conviction'

decides('I', [
  {
    name: 'simple battery of a spouse bars: the name of the statute does not matter (PRO-11a)',
    facts: battery,
    prohibits: barred,
  },
  {
    name: 'twenty years later it still bars (PRO-11a)',
    facts: { ...battery, entered: '2004-03-01' },
    on: '2026-09-10',
    prohibits: barred,
  },
  {
    name: 'an offense that only a fine punishes bars (PRO-11a)',
    facts: { ...battery, grade: 'other', maximum: { years: 0 } },
    prohibits: barred,
  },
  {
    name: 'without the relationship nothing can be decided (PRO-11f)',
    facts: { ...battery, relationship: undefined },
    missing: ['what the offender was to the victim'],
  },
  {
    name: 'battery of a brother is none (PRO-11a)',
    facts: { ...battery, relationship: 'other' },
    allows: 'the victim was neither family nor a dating partner',
  },
  {
    name: 'disorderly conduct after a quarrel has no element of force (PRO-11a)',
    facts: { ...battery, element: 'neither' },
    allows: 'no element of force or of a threat with a deadly weapon',
  },
  {
    name: 'a plea without counsel and without a waiver does not count (PRO-11b)',
    facts: { ...battery, counsel: 'neither' },
    allows: 'had no counsel and did not waive it',
  },
  {
    name: 'a jury that was due and refused: does not count (PRO-11b)',
    facts: { ...battery, jury: 'denied' },
    allows: 'was entitled to a jury, had none and did not waive it',
  },
  {
    name: 'an old conviction of which the court kept no word on counsel or jury asks for both (PRO-11b)',
    facts: { ...battery, counsel: undefined, jury: undefined },
    missing: [
      'whether the person had counsel or knowingly waived it',
      'whether the person was entitled to a jury, and was tried by one or knowingly waived it',
    ],
  },
  {
    name: 'a dating partner, convicted on June 24, 2022: does not count (PRO-11d)',
    facts: { ...partner, entered: '2022-06-24' },
    allows: 'a dating partner, and convicted before June 25, 2022',
  },
  {
    name: 'a dating partner, convicted on June 25, 2022: counts (PRO-11d)',
    facts: { ...partner, entered: '2022-06-25' },
    prohibits: barred,
  },
  {
    name: 'a spouse, convicted on June 24, 2022: counts (PRO-11d)',
    facts: { ...battery, entered: '2022-06-24' },
    prohibits: barred,
  },
  {
    name: 'somebody dated once, a casual acquaintance (PRO-11d)',
    facts: { ...partner, relationship: 'casual-acquaintance' },
    allows: 'the victim was neither family nor a dating partner',
  },
  {
    name: 'five years run from the end of probation, not from judgment (PRO-11e)',
    facts: partner,
    on: '2027-08-02',
    prohibits: barred,
  },
  {
    name: 'on the fifth anniversary the five years are not over (PRO-11e)',
    facts: partner,
    on: '2028-08-01',
    prohibits: barred,
  },
  { name: 'the day after, the person is free (PRO-11e)', facts: partner, on: '2028-08-02', allows: free },
  {
    name: 'a single later conviction keeps the bar for good (PRO-11e)',
    facts: { ...partner, laterConviction: true },
    on: '2040-01-01',
    prohibits: barred,
  },
  {
    name: 'the end of the five years is never assumed: later convictions are asked for (PRO-11e)',
    facts: { ...partner, laterConviction: undefined, otherwiseProhibited: undefined },
    on: '2028-08-02',
    missing: [
      'whether the person is prohibited on any other ground',
      'whether the person was convicted later of another such offense, of one with force or a deadly weapon as an element, or of any that 922(g) names',
    ],
  },
  {
    name: 'two such convictions are never given back (PRO-11e)',
    facts: { ...partner, datingConvictions: 2 },
    on: '2040-01-01',
    prohibits: barred,
  },
  {
    name: 'a former cohabitant gets nothing back after five years (PRO-11e)',
    facts: { ...partner, relationship: 'former-cohabitant' },
    on: '2040-01-01',
    prohibits: barred,
  },
  {
    name: 'a sentence that ended on a leap day: five years later, 1 March (PRO-11e)',
    facts: { ...partner, completed: '2024-02-29' },
    on: '2029-03-01',
    allows: free,
  },
  {
    name: 'a sentence that ended on a leap day: not yet on 28 February (PRO-11e)',
    facts: { ...partner, completed: '2024-02-29' },
    on: '2029-02-28',
    prohibits: barred,
  },
  {
    name: 'an expunged conviction does not count (PRO-11c)',
    facts: { ...battery, relief: 'expunged', reliefByConvictingLaw: true, reliefBarsFirearms: false },
    allows: 'the conviction was expunged',
  },
  {
    name: 'a pardon that leaves firearms barred undoes nothing (PRO-11c)',
    facts: { ...battery, relief: 'pardoned', reliefByConvictingLaw: true, reliefBarsFirearms: true },
    prohibits: barred,
  },
  {
    name: 'firearm rights alone, given back to a spouse, do not suffice: the others are asked for (PRO-11c)',
    facts: { ...battery, ...firearmRights },
    missing: [votes],
  },
  {
    name: 'nor did they under the text of June 24, 2022 (PRO-11c, PRO-G3)',
    facts: { ...battery, ...firearmRights },
    on: '2022-06-24',
    missing: [votes],
  },
  {
    name: 'civil rights that a misdemeanor never takes cannot be restored (PRO-11c)',
    facts: { ...battery, relief: 'rights-never-lost' },
    prohibits: barred,
  },
  {
    name: 'an aggravated battery is for the rule on felonies, and is not let through by this one (PRO-11a)',
    facts: { ...battery, grade: 'felony', maximum: { years: 10 } },
    missing: ['the conviction, for the rule on 922(g)(1): the offense is no misdemeanor'],
  },
])
