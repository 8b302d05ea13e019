import { decides } from './18-usc-922-cases.ts'

/** A commitment by a state court. */
const committed = {
  event: 'committed',
  byLawfulAuthority: true,
  place: 'mental-institution',
  ageAtEvent: 34,
  jurisdiction: 'state',
  relief: 'none',
}
/** A finding by a federal board after a hearing. */
const federal = {
  event: 'adjudicated',
  byLawfulAuthority: true,
  finding: 'incapacity',
  ageAtEvent: 34,
  jurisdiction: 'federal',
  federalFilter: 'none',
  relief: 'none',
}
const barred = 'adjudicated or committed by lawful authority'

decides('D', [
  { name: 'a court commits: barred (PRO-05)', facts: committed, prohibits: barred },
  {
    name: 'a 72-hour hold for evaluation in California (section 5150) is observation (PRO-05, STA-12)',
    facts: {
      event: 'observation',
      place: 'general-hospital-ward',
      ageAtEvent: 34,
      jurisdiction: 'state',
      relief: 'none',
    },
    allows: 'a stay for observation is no commitment',
  },
  {
    name: 'three such holds are observation three times (PRO-05, STA-10)',
    facts: { event: 'observation', holds: 3 },
    allows: 'a stay for observation is no commitment',
  },
  {
    name: 'a 14-day certification (section 5250) asks by what authority it was made (PRO-05, STA-12)',
    facts: {
      event: 'committed',
      place: 'general-hospital-ward',
      ageAtEvent: 34,
      jurisdiction: 'state',
      relief: 'none',
    },
    missing: ['whether a court, board, commission or other lawful authority decided it'],
  },
  {
    name: 'a voluntary admission bars nobody, however long (PRO-05)',
    facts: { event: 'voluntary-admission', place: 'mental-institution' },
    allows: 'a voluntary admission is no commitment',
  },
  {
    name: 'committed for drug use to a psychiatric ward: barred (PRO-05)',
    facts: { ...committed, place: 'general-hospital-ward', because: 'drug use' },
    prohibits: barred,
  },
  {
    name: 'a doctor writes that the patient is dangerous, and no authority decides (PRO-05)',
    facts: { event: 'adjudicated', byLawfulAuthority: false, finding: 'danger' },
    allows: 'no court, board, commission or other lawful authority decided it',
  },
  {
    name: 'committed at sixteen: barred under 922(d)(4) and 922(g)(4) (PRO-05, PRO-J2, CHK-51)',
    facts: { ...committed, ageAtEvent: 16 },
    prohibits: barred,
  },
  {
    name: 'committed at fifteen: 922(d)(4) does not count it, 922(g)(4) names no age, and a person decides (PRO-05, PRO-J2, CHK-51)',
    facts: { ...committed, ageAtEvent: 15 },
    missing: ["an examiner's decision, under a named policy, on an event before the age of 16"],
  },
  {
    name: 'committed at fifteen, decided the day before 922(d)(4) spoke of age: barred (PRO-05, PRO-J2, CHK-51)',
    facts: { ...committed, ageAtEvent: 15 },
    on: '2022-06-24',
    prohibits: barred,
  },
  {
    name: 'a federal finding from which the person was discharged is deemed not to have occurred (PRO-05, REC-30, REC-32)',
    facts: { ...federal, federalFilter: 'set-aside-or-discharged' },
    allows: 'a federal finding deemed not to have occurred',
  },
  {
    name: 'a disability rating on a medical finding alone, without a hearing, is no adjudication (PRO-05, REC-30)',
    facts: { ...federal, federalFilter: 'medical-finding-only' },
    allows: 'a federal finding deemed not to have occurred',
  },
  {
    name: 'discharge from a state hospital lifts nothing: the filter binds federal agencies only (PRO-05, REC-30, REC-35)',
    facts: { ...committed, federalFilter: 'set-aside-or-discharged' },
    prohibits: barred,
  },
  {
    name: 'not guilty by reason of insanity in a federal court, discharged since: the filter does not reach it (PRO-05, REC-31)',
    facts: {
      event: 'insanity-finding',
      ageAtEvent: 34,
      jurisdiction: 'federal',
      federalFilter: 'set-aside-or-discharged',
      relief: 'none',
    },
    prohibits: barred,
  },
  {
    name: 'incompetent to stand trial, found so by a court-martial (PRO-05, REC-31)',
    facts: { event: 'incompetent-to-stand-trial', ageAtEvent: 19, jurisdiction: 'military', relief: 'none' },
    prohibits: barred,
  },
  {
    name: 'a veteran with a fiduciary and nothing else, from February 17, 2026 (PRO-05, REC-22)',
    facts: { ...federal, event: 'veteran-fiduciary' },
    on: '2026-02-17',
    allows: 'a fiduciary for veterans benefits is not by itself an adjudication',
  },
  {
    name: 'the same veteran the day before (PRO-05, REC-22)',
    facts: { ...federal, event: 'veteran-fiduciary' },
    on: '2026-02-16',
    prohibits: barred,
  },
  {
    name: 'relief by a state program that conforms undoes that state’s commitment (PRO-05, REL-10)',
    facts: { ...committed, relief: 'conforming-state-program' },
    allows: 'relieved by a program under the law that decided it',
  },
  {
    name: 'relief by a state court outside a conforming program lifts no federal bar (PRO-05, REL-10, STA-14)',
    facts: { ...committed, relief: 'other-state-relief' },
    prohibits: barred,
  },
  {
    name: 'a state program cannot relieve from a federal finding (PRO-05)',
    facts: { ...federal, relief: 'conforming-state-program' },
    prohibits: barred,
  },
])
