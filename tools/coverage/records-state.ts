import { acted, notSoftware, notYet, rules, type Requirements } from './requirement.ts'

const agencies = 'scenarios/28-cfr-25.6j-agencies.test.ts'

/** What the statute asks of the states, 34 U.S.C. 40912. */
export const stateRecords: Requirements = {
  'REC-40': {
    asks: 'A state estimates its records in six categories, unlawful users as the rules of 2008 defined them',
    ruled: rules('record-category'),
    acted: notYet('no estimate is taken from a state'),
  },
  'REC-41': {
    asks: 'A state that made no estimate in 180 days gets no grant until it does or has a plan',
    ruled: rules('initial-estimate', 'grant-eligibility'),
    acted: notYet('neither estimates nor grants of states are kept'),
  },
  'REC-42': {
    asks: 'Compliance is measured by events of the prior twenty years, and older ones are given too',
    ruled: rules('counts-toward-compliance', 'compliance-percentage'),
    acted: notYet(
      'what a state provided is not measured: an entry does not say when its event was, nor a state how many it has',
    ),
  },
  'REC-43': {
    asks: 'A state makes its electronic records available, however old, on federal and on its own prohibitions',
    ruled: rules('counts-toward-compliance', 'who-contributes'),
    acted: notYet('records of any age are taken, but what a state has and has not made available is not known'),
  },
  'REC-44': {
    asks: 'When a basis lapses the state corrects and says so at once, and the system follows in thirty days',
    ruled: rules('correction-owed', 'removal-in-thirty-days', 'duty-look-at-checks'),
    acted: acted(
      ['records/withdraw-entry.ts', 'records/modify-entry.ts', 'check/look-at-checks.ts'],
      [agencies, 'scenarios/28-cfr-25.5-record-changes.test.ts'],
    ),
  },
  'REC-45': {
    asks: 'A state that provides ninety percent or complies with its plan need not match a tenth, for two years',
    ruled: rules('match-waiver', 'match-waiver-earned', 'certification-period'),
    acted: acted(
      ['records/state-certification.ts', 'records/expect-certification.ts'],
      'scenarios/34-usc-40901e-clocks.test.ts',
      'a State with a waiver states its percentage; whether it is ninety, and that the waiver ends, is judged by people',
    ),
  },
  'REC-46': {
    asks: 'A domestic-violence misdemeanor comes with offense, section of conviction and relationship',
    ruled: rules('domestic-misdemeanor-submission', 'incomplete-record'),
    acted: acted(
      ['records/contribution.ts', 'server/records.ts'],
      'scenarios/28-cfr-25.5a-rejected.test.ts',
      'a record without the three is entered, its agency is told which are missing with whatever else its rule needs, and checks on it are Delayed; nobody asks the agency again',
    ),
  },
  'REC-47': {
    asks: 'A mental-health record says who the person is by name and what else identifies',
    ruled: rules('mental-health-submission'),
    acted: acted(['contract/contribution.ts', 'records/rejected.ts'], 'scenarios/34-usc-40911-filter.test.ts'),
  },
  'REC-48': {
    asks: 'Privacy rules for mental-health data are worked out with states, localities and those concerned',
    ruled: notSoftware('it is consultation among people'),
    acted: notSoftware('it is consultation among people'),
  },
  'REC-49': {
    asks: 'By every January 31 it is reported how states automate and what they estimate',
    ruled: rules('annual-reports'),
    acted: notYet('no such report is made: neither estimates nor what states provided are kept'),
  },
}
