import { decides } from './18-usc-922-cases.ts'

/** Regular use of marijuana, shown by several events, which goes on; nobody has said whether there is more to it. */
const user = {
  drug: 'marijuana',
  addicted: false,
  regular: true,
  continuing: true,
  prescription: 'none',
  events: 4,
}
/** A single event of the kind that once was enough. */
const single = {
  drug: 'marijuana',
  addicted: false,
  prescription: 'none',
  continuing: false,
  events: 1,
  eventOn: '2025-09-01',
}
const lastDayOfInference = '2026-01-21'
const firstDayOfRegularUse = '2026-01-22'
const dayBeforeHemani = '2026-06-17'
const hemani = '2026-06-18'

const barred = 'addicted, or a regular unlawful user'
const beyond = 'what the record shows beyond regular use: intoxication while armed, danger to others, or nothing'

decides('C', [
  {
    name: 'a failed drug test four months ago, on the last day on which it was enough (PRO-04a)',
    facts: { ...single, event: 'drug-test' },
    on: lastDayOfInference,
    prohibits: 'addicted, or a current unlawful user',
  },
  {
    name: 'the same test a day later asks whether the use is regular and goes on (PRO-04b, DEC-03)',
    facts: { drug: 'marijuana', addicted: false, prescription: 'none', events: 1, event: 'drug-test' },
    on: firstDayOfRegularUse,
    missing: [
      'whether the use is regular over an extended period, and not isolated or sporadic',
      'whether the use continues into the present',
    ],
  },
  {
    name: 'a conviction a year and a day old infers nothing, even then (PRO-04a)',
    facts: { ...single, event: 'conviction', eventOn: '2025-01-20' },
    on: lastDayOfInference,
    allows: 'neither addicted nor a current unlawful user',
  },
  {
    name: 'a single arrest infers nothing, even then (PRO-04a)',
    facts: { ...single, event: 'arrest' },
    on: lastDayOfInference,
    allows: 'neither addicted nor a current unlawful user',
  },
  {
    name: 'a second arrest within five years did (PRO-04a)',
    facts: { ...single, event: 'arrest', events: 2, earlierOn: '2021-06-01' },
    on: lastDayOfInference,
    prohibits: 'addicted, or a current unlawful user',
  },
  {
    name: 'a nonjudicial punishment for drug use within the year did (PRO-04a)',
    facts: { ...single, event: 'military-discipline' },
    on: lastDayOfInference,
    prohibits: 'addicted, or a current unlawful user',
  },
  {
    name: 'a little off the prescription was unlawful use before (PRO-04a)',
    facts: { ...single, event: 'admission', prescription: 'slightly-otherwise' },
    on: lastDayOfInference,
    prohibits: 'addicted, or a current unlawful user',
  },
  {
    name: 'and is not since (PRO-04b)',
    facts: { ...user, drug: 'other-controlled-substance', prescription: 'slightly-otherwise' },
    on: firstDayOfRegularUse,
    allows: 'neither addicted nor a regular unlawful user',
  },
  {
    name: 'regular use that ceased last year bars no longer (PRO-04b)',
    facts: { ...user, continuing: false },
    on: firstDayOfRegularUse,
    allows: 'neither addicted nor a regular unlawful user',
  },
  {
    name: 'one arrest called regular use is still one arrest (PRO-04b)',
    facts: { ...user, events: 1 },
    on: dayBeforeHemani,
    missing: ['what shows regular use: the record rests on a single event'],
  },
  {
    name: 'regular use alone barred on the day before Hemani (PRO-04b, DEC-03)',
    facts: user,
    on: dayBeforeHemani,
    prohibits: barred,
  },
  {
    name: 'on the day of Hemani somebody must say what the record shows beyond it (PRO-04c, DEC-03)',
    facts: user,
    on: hemani,
    missing: [beyond],
  },
  {
    name: 'regular use of marijuana and nothing beyond it is no ground any more (PRO-04c)',
    facts: { ...user, beyondUse: 'nothing' },
    on: hemani,
    allows: 'neither addicted nor a regular unlawful user',
  },
  {
    name: 'regular use of another substance and nothing beyond it is for a person, because the decision spoke of marijuana (PRO-04c)',
    facts: { ...user, drug: 'other-controlled-substance', beyondUse: 'nothing' },
    missing: ["an examiner's decision, under a named policy, on regular use alone of a substance other than marijuana"],
  },
  {
    name: 'regular use, and intoxicated with a gun in hand: barred (PRO-04c)',
    facts: { ...user, beyondUse: 'intoxication' },
    prohibits: barred,
  },
  {
    name: 'what an examiner states beyond use does not make one event a pattern (PRO-04c)',
    facts: { ...user, events: 1, beyondUse: 'danger' },
    missing: ['what shows regular use: the record rests on a single event'],
  },
  {
    name: 'an addict is barred, whatever is or is not known of the rest (PRO-04c)',
    facts: { drug: 'marijuana', addicted: true },
    prohibits: barred,
  },
  {
    name: 'an agency may leave regular use to the definition (PRO-04c)',
    facts: { ...user, beyondUse: 'nothing' },
    policies: { 'controlled-substance-alone': 'definition' },
    prohibits: barred,
  },
  {
    name: 'under that policy too a single event bars nobody (PRO-04b, PRO-04c)',
    facts: { ...user, events: 1, beyondUse: 'nothing' },
    policies: { 'controlled-substance-alone': 'definition' },
    missing: ['what shows regular use: the record rests on a single event'],
  },
  {
    name: 'a state’s medical card changes nothing: marijuana is controlled whatever state law says (PRO-04d)',
    facts: { ...user, beyondUse: 'danger', medicalCard: true, lawfulUnderStateLaw: true },
    prohibits: barred,
  },
  {
    name: 'a drunkard is no user of a controlled substance (PRO-04d)',
    facts: { ...user, drug: 'alcohol-or-tobacco', addicted: true, beyondUse: 'intoxication' },
    allows: 'no controlled substance was used',
  },
  {
    name: 'the category alone asks for everything at once (PRO-04)',
    facts: {},
    missing: [
      'what was used: marijuana, another controlled substance, or alcohol or tobacco',
      'whether a pattern of compulsive use is shown, with control over the use impaired or lost',
      'whether the use is regular over an extended period, and not isolated or sporadic',
      'how many separate events show the use',
      'whether the use continues into the present',
      'whether a lawful prescription covers the use',
      beyond,
    ],
  },
])
