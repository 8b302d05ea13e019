import { acted, functions, notSoftware, notYet, rules, type Acted, type Requirements } from './requirement.ts'

/** A record is put before its rules by the search, and a person's answer on it by the examiner. */
const answered = (butNotYet?: string): Acted =>
  acted(['search/screen.ts', 'check/determine.ts'], 'scenarios/18-usc-922-answered.test.ts', butNotYet)

const misdemeanor = rules('domestic-violence')

export const prohibitors: Requirements = {
  'PRO-G1': {
    asks: 'Receiving, selling to and state law are asked apart, and a ground under any one denies',
    ruled: functions('relations.ts together'),
    acted: answered(),
  },
  'PRO-G2': {
    asks: 'Only what is shown of the same person denies; what is open delays; else Proceed',
    ruled: functions('response.ts obstacles', 'response.ts grounds'),
    acted: acted(
      ['search/screen.ts', 'check/determine.ts'],
      ['scenarios/18-usc-922-answered.test.ts', 'promises/denied-needs-a-person.test.ts'],
    ),
  },
  'PRO-G3': {
    asks: 'Each record is decided by the definition in force on the day of the decision',
    ruled: functions('prohibitors/registry.ts conclude', 'edition.ts textsOn'),
    acted: acted(
      ['search/screen.ts', 'check/screen-again.ts'],
      ['scenarios/18-usc-922-answered.test.ts', 'scenarios/18-usc-922t-changed-text.test.ts'],
    ),
  },
  'PRO-G4': {
    asks: 'The exemption for official use has no part in a private transfer',
    ruled: rules('domestic-violence', 'felony-conviction'),
    acted: notSoftware('no check is asked for what is issued to officials, and no rule asks about it'),
  },
  'PRO-01': {
    asks: 'Convicted of a crime punishable by more than one year, as the convicting law sees it',
    ruled: rules('felony-conviction'),
    acted: answered(),
  },
  'PRO-02': {
    asks: 'Under indictment or information for such a crime, until it ends',
    ruled: rules('indictment'),
    acted: answered(),
  },
  'PRO-03': {
    asks: 'Fled a state to avoid prosecution or testimony; since February 2017 a warrant alone is not enough',
    ruled: rules('fugitive', 'fugitive-until-2017'),
    acted: answered(),
  },
  'PRO-04': {
    asks: 'Unlawful user of, or addicted to, a controlled substance, in three texts by date',
    ruled: rules(
      'controlled-substance',
      'controlled-substance-until-june-2026',
      'controlled-substance-until-january-2026',
    ),
    acted: answered(),
  },
  'PRO-04a': {
    asks: 'Until January 21, 2026 recent use or a pattern let use be inferred',
    ruled: rules('controlled-substance-until-january-2026'),
    acted: answered(),
  },
  'PRO-04b': {
    asks: 'From January 22, 2026 use must be regular and go on; one event is not enough',
    ruled: rules('controlled-substance-until-june-2026'),
    acted: answered(),
  },
  'PRO-04c': {
    asks: 'Since June 18, 2026 status alone is for an examiner, unless the agency chose otherwise',
    ruled: rules('controlled-substance'),
    acted: answered(),
  },
  'PRO-04d': {
    asks: 'Marijuana is a controlled substance whatever a state says; alcohol and tobacco are not',
    ruled: rules('controlled-substance', 'controlled-substance-until-june-2026'),
    acted: answered(),
  },
  'PRO-05': {
    asks: 'Adjudicated or committed by a lawful authority; neither observation nor an own wish',
    ruled: rules('mental-health', 'mental-health-until-2022'),
    acted: answered(),
  },
  'PRO-06': {
    asks: 'In the United States without a lawful status, or under an order to leave',
    ruled: rules('unlawful-alien'),
    acted: answered(),
  },
  'PRO-07': {
    asks: 'Admitted under a nonimmigrant visa, without an exception or a waiver',
    ruled: rules('nonimmigrant-visa', 'nonimmigrant-visa-until-2012'),
    acted: answered(),
  },
  'PRO-08': {
    asks: 'Discharged dishonorably, or dismissed by a general court-martial',
    ruled: rules('dishonorable-discharge'),
    acted: answered(),
  },
  'PRO-09': {
    asks: 'Renounced citizenship before an officer, and not reversed since',
    ruled: rules('renounced-citizenship'),
    acted: answered(),
  },
  'PRO-10': {
    asks: 'Under a protection order after a hearing, for an intimate partner or child, until it ends',
    ruled: rules('protection-order'),
    acted: answered(),
  },
  'PRO-11': {
    asks: 'Convicted of a misdemeanor crime of domestic violence',
    ruled: rules('domestic-violence', 'domestic-violence-until-2022'),
    acted: answered(),
  },
  'PRO-11a': {
    asks: 'A misdemeanor with force or a deadly weapon as an element, by one of the named relations',
    ruled: misdemeanor,
    acted: answered(),
  },
  'PRO-11b': {
    asks: 'Not counted without counsel and jury, or a knowing waiver of them',
    ruled: misdemeanor,
    acted: answered(),
  },
  'PRO-11c': {
    asks: 'Expunged, pardoned or restored it is no conviction, unless firearms are barred in terms',
    ruled: misdemeanor,
    acted: answered(),
  },
  'PRO-11d': {
    asks: 'A dating partner counts for convictions entered from June 25, 2022',
    ruled: rules('domestic-violence', 'domestic-violence-until-2022'),
    acted: answered(),
  },
  'PRO-11e': {
    asks: 'One such conviction stops barring after five years, of a dating partner alone',
    ruled: rules('domestic-violence', 'dating-conviction-entry'),
    acted: answered('no act goes through the entries of the Indices whose five years are over'),
  },
  'PRO-11f': {
    asks: 'Without the relationship to the victim nothing can be decided, and an examiner asks for it',
    ruled: misdemeanor,
    acted: answered(),
  },
  'PRO-12': {
    asks: 'Means to pass the firearm on for a crime, or to a person who is barred',
    ruled: rules('intended-crime', 'intended-recipient'),
    acted: notYet(
      'no inquiry asks what the transferee intends, and no record shows it, so that no check meets these rules',
    ),
  },
  'PRO-13': {
    asks: 'Barred by the law of the state of sale or of residence, of a locality or of a Tribe',
    ruled: rules('state-prohibitor'),
    acted: answered(),
  },
  'PRO-14': {
    asks: 'An earlier denial points to where to look, and is itself no bar',
    ruled: rules('earlier-denial'),
    acted: answered(),
  },
  'PRO-J1': {
    asks: 'A juvenile record is researched; it denies under 922(d) where its law calls it a conviction',
    ruled: rules('felony-conviction', 'domestic-violence', 'mental-health'),
    acted: answered(),
  },
  'PRO-J2': {
    asks: 'A mental-health event before sixteen is no ground under 922(d)(4), and under (g)(4) a policy',
    ruled: rules('mental-health'),
    acted: answered(),
  },
}
