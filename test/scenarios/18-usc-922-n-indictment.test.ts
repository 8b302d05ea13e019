import { decides } from './18-usc-922-cases.ts'

/** A state indictment, still pending. */
const indicted = {
  jurisdiction: 'state',
  grade: 'felony',
  maximum: { years: 5 },
  businessRegulation: false,
  charge: 'indictment',
  outcome: 'pending',
}
const barred = 'under indictment or information for a crime punishable by more than one year'

decides('A2', [
  { name: 'who is under indictment may not receive (PRO-02)', facts: indicted, prohibits: barred },
  {
    name: "a prosecutor's information is as good as a grand jury's indictment (PRO-02)",
    facts: { ...indicted, charge: 'information' },
    prohibits: barred,
  },
  {
    name: 'a felony complaint alone is no indictment (PRO-02)',
    facts: { ...indicted, charge: 'complaint' },
    allows: 'no indictment, information or referral to a general court-martial',
  },
  {
    name: 'an arrest for murder alone is no indictment (PRO-02)',
    facts: { ...indicted, charge: 'arrest', maximum: { life: true } },
    allows: 'no indictment, information or referral to a general court-martial',
  },
  {
    name: 'an arrest whose charging paper nobody has seen asks for it (PRO-02)',
    facts: {
      jurisdiction: 'state',
      grade: 'felony',
      maximum: { years: 5 },
      businessRegulation: false,
      outcome: 'pending',
    },
    missing: ['what charges the person: indictment, information, referral to a general court-martial, or less'],
  },
  {
    name: 'charges sent to a general court-martial are an indictment (PRO-02)',
    facts: { ...indicted, jurisdiction: 'military', charge: 'general-court-martial' },
    prohibits: barred,
  },
  {
    name: 'an information for a state misdemeanor of two years exactly does not bar (PRO-02)',
    facts: { ...indicted, charge: 'information', grade: 'misdemeanor', maximum: { years: 2 } },
    allows: 'a state misdemeanor punishable by two years or less',
  },
  {
    name: 'a dismissed indictment bars no longer (PRO-02)',
    facts: { ...indicted, outcome: 'dismissed' },
    allows: 'the charge has ended without a conviction',
  },
  {
    name: 'an indictment that ended in a conviction is not let through by the end of the indictment (PRO-02)',
    facts: { ...indicted, outcome: 'convicted' },
    missing: ['the conviction that the charge ended in, for the rule on 922(g)(1)'],
  },
  {
    name: 'an old indictment without an outcome asks the court (PRO-02)',
    facts: {
      jurisdiction: 'state',
      grade: 'felony',
      maximum: { years: 5 },
      businessRegulation: false,
      charge: 'indictment',
    },
    missing: ['what has become of the charge, from the court of record'],
  },
])
