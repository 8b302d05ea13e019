import { decides } from './18-usc-922-cases.ts'

/** A conviction by a state court for what that state calls a felony; nothing has undone it. */
const felony = {
  disposition: 'convicted',
  jurisdiction: 'state',
  grade: 'felony',
  maximum: { years: 10 },
  businessRegulation: false,
  relief: 'none',
}
const misdemeanor = { ...felony, grade: 'misdemeanor' }
const barred = 'convicted of a crime punishable by more than one year'

decides('A1', [
  {
    name: 'a night in jail for an offense that carries ten years bars: what was imposed does not matter (PRO-01)',
    facts: { ...felony, sentence: { days: 1 } },
    prohibits: barred,
  },
  {
    name: 'a year served for an offense that carries one year does not bar (PRO-01)',
    facts: { ...misdemeanor, maximum: { years: 1 }, sentence: { years: 1 } },
    allows: 'punishable by one year or less',
  },
  {
    name: 'a federal offense of a year and a day bars (PRO-01)',
    facts: { ...felony, jurisdiction: 'federal', maximum: { years: 1, days: 1 } },
    prohibits: barred,
  },
  {
    name: 'a state misdemeanor of two years exactly does not bar (PRO-01)',
    facts: { ...misdemeanor, maximum: { years: 2 } },
    allows: 'a state misdemeanor punishable by two years or less',
  },
  {
    name: 'a state misdemeanor of two years and a day bars (PRO-01)',
    facts: { ...misdemeanor, maximum: { years: 2, days: 1 } },
    prohibits: barred,
  },
  {
    name: 'a first-degree misdemeanor of five years bars: the label saves nothing (PRO-01)',
    facts: { ...misdemeanor, maximum: { years: 5 } },
    prohibits: barred,
  },
  {
    name: 'a state felony of two years bars: only a misdemeanor is left out (PRO-01)',
    facts: { ...felony, maximum: { years: 2 } },
    prohibits: barred,
  },
  {
    name: 'a federal misdemeanor of two years bars: only a state one is left out (PRO-01)',
    facts: { ...misdemeanor, jurisdiction: 'federal', maximum: { years: 2 } },
    prohibits: barred,
  },
  {
    name: 'a crime of eighteen months in a state that has crimes and no misdemeanors bars (PRO-01)',
    facts: { ...felony, grade: 'other', maximum: { months: 18 } },
    prohibits: barred,
  },
  {
    name: 'an arrest record without its outcome asks the court how it ended (PRO-01)',
    facts: {
      jurisdiction: 'state',
      grade: 'felony',
      maximum: { years: 10 },
      businessRegulation: false,
      relief: 'none',
    },
    missing: ['how the charge ended, from the court of record'],
  },
  {
    name: 'a conviction without its maximum, relief unknown, asks for both at once (PRO-01)',
    facts: { disposition: 'convicted', jurisdiction: 'federal', grade: 'felony', businessRegulation: false },
    missing: [
      'the longest sentence the law allows for the offense',
      'whether the conviction was expunged, set aside or pardoned, or rights were restored',
    ],
  },
  {
    name: 'eighteen months, and neither whose court nor which grade: both are asked for at once (PRO-01)',
    facts: { ...misdemeanor, maximum: { months: 18 }, jurisdiction: undefined, grade: undefined },
    missing: [
      'whose court it was: federal, military, state, tribal, local or foreign',
      'how the law of that jurisdiction classes the offense',
    ],
  },
  {
    name: 'neither whose court nor whether the offense regulates business: both are asked for at once (PRO-01)',
    facts: { ...felony, jurisdiction: undefined, businessRegulation: undefined },
    missing: [
      'whose court it was: federal, military, state, tribal, local or foreign',
      'whether the offense is one of antitrust, unfair trade, restraint of trade or similar regulation of business',
    ],
  },
  {
    name: 'a sentence of three years in a record does not say what the maximum was (PRO-01)',
    facts: {
      disposition: 'convicted',
      jurisdiction: 'federal',
      grade: 'felony',
      sentence: { years: 3 },
      businessRegulation: false,
      relief: 'none',
    },
    missing: ['the longest sentence the law allows for the offense'],
  },
  {
    name: 'deferred adjudication, in a state that does not call it a conviction, does not bar (PRO-01)',
    facts: { ...felony, disposition: 'deferred', countsAsConviction: false },
    allows: 'that jurisdiction does not count the outcome as a conviction',
  },
  {
    name: 'a felony conviction abroad does not bar (PRO-01)',
    facts: { ...felony, jurisdiction: 'foreign' },
    allows: 'convicted by a court of another country',
  },
  {
    name: 'a tribal court is a court of this country (PRO-01)',
    facts: { ...felony, jurisdiction: 'tribal', maximum: { years: 3 } },
    prohibits: barred,
  },
  {
    name: 'a restraint of trade does not bar, however long the sentence (PRO-01)',
    facts: { ...felony, jurisdiction: 'federal', maximum: { years: 10 }, businessRegulation: true },
    allows: 'an offense of business regulation',
  },
  {
    name: 'a pardon that leaves firearms barred undoes nothing (PRO-01, REL-15)',
    facts: { ...felony, relief: 'pardoned', reliefByConvictingLaw: true, reliefBarsFirearms: true },
    prohibits: barred,
  },
  {
    name: 'a pardon that leaves nothing barred undoes the conviction (PRO-01, REL-15)',
    facts: { ...felony, relief: 'pardoned', reliefByConvictingLaw: true, reliefBarsFirearms: false },
    allows: 'the person was pardoned',
  },
  {
    name: 'an expungement whose order nobody has read is not yet an expungement (PRO-01, REL-15)',
    facts: { ...felony, relief: 'expunged' },
    missing: [
      'whether the relief was given under the law of the jurisdiction of conviction',
      'whether the relief, or the law of that jurisdiction, still bars the person from any firearm',
    ],
  },
  {
    name: 'a governor cannot restore the rights that a federal conviction took (PRO-01, REL-15)',
    facts: {
      ...felony,
      jurisdiction: 'federal',
      relief: 'civil-rights-restored',
      reliefByConvictingLaw: false,
      reliefBarsFirearms: false,
    },
    prohibits: barred,
  },
  {
    name: 'a juvenile adjudication that its state counts as a conviction bars a transferee of twenty (PRO-J1, CHK-51)',
    facts: { ...felony, disposition: 'delinquent', countsAsConviction: true },
    age: 20,
    prohibits: barred,
  },
  {
    name: 'the same at twenty-one is for an examiner, because 922(g) has no words on juveniles (PRO-J1, CHK-51)',
    facts: { ...felony, disposition: 'delinquent', countsAsConviction: true },
    age: 21,
    missing: [
      "an examiner's decision whether a juvenile adjudication is a conviction for 922(g)",
      "an examiner's decision, under a named policy, on a ground that 922(d) alone gives",
    ],
  },
  {
    name: 'a delinquency that its state does not count as a conviction bars at no age (PRO-J1, CHK-51)',
    facts: { ...felony, disposition: 'delinquent', countsAsConviction: false },
    age: 18,
    allows: 'that jurisdiction does not count the outcome as a conviction',
  },
])
