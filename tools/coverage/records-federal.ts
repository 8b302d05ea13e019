import { acted, notSoftware, notYet, rules, type Requirements } from './requirement.ts'

const agencies = 'scenarios/28-cfr-25.6j-agencies.test.ts'
const clocks = 'scenarios/34-usc-40901e-clocks.test.ts'
const many = 'scenarios/28-cfr-25.5b-many-withdrawn.test.ts'
const deemed = 'scenarios/34-usc-40911-deemed.test.ts'
const filter = 'scenarios/34-usc-40911-filter.test.ts'

/** What the statute asks of federal agencies, 34 U.S.C. 40901(e) and 40911. */
export const federalRecords: Requirements = {
  'REC-10': {
    asks: 'A federal agency hands over on request what it holds on persons barred by federal or state law',
    ruled: rules('who-contributes'),
    acted: notYet('an agency sends of itself; nothing asks it for its records, nor follows up'),
  },
  'REC-11': {
    asks: 'A federal agency whose records show somebody barred gives what is pertinent at least every quarter',
    ruled: rules('quarterly-records', 'who-contributes', 'duty-expect-provision'),
    acted: acted(
      'records/expect-provision.ts',
      clocks,
      'that an agency has no record to give is not asked of it: it is overdue all the same; nothing is sent to remind it',
    ),
  },
  'REC-12': {
    asks: 'When a basis lapsed the agency says so, and the system follows within thirty days of that notice',
    ruled: rules('correction-owed', 'removal-in-thirty-days', 'after-removal-notice'),
    acted: acted(['records/withdraw-entry.ts', 'records/modify-entry.ts'], agencies),
  },
  'REC-13': {
    asks: 'Homeland Security updates its records every quarter and says whose status is lawful now',
    ruled: rules('quarterly-records', 'who-contributes', 'duty-expect-provision'),
    acted: acted(
      'records/expect-provision.ts',
      clocks,
      'that it gave anything is seen, and not that it named everybody whose status is lawful now',
    ),
  },
  'REC-14': {
    asks: 'Defense gives the record of a judicial proceeding within three business days of its disposition',
    ruled: rules('defense-records', 'who-contributes', 'given-late'),
    acted: acted(
      'records/enter-entry.ts',
      clocks,
      'a record that says when it was disposed of is counted as late; one that does not say so, or was never given, is not known to be',
    ),
  },
  'REC-15': {
    asks: 'Records are accurate and confidential, and obsolete or erroneous names are removed in time',
    ruled: rules('correction-owed', 'removal-in-thirty-days'),
    acted: acted(
      ['records/withdraw-entry.ts', 'records/expire-entry.ts'],
      [agencies, 'scenarios/28-cfr-25.9a-expiry.test.ts'],
      'the row of what is out of search is kept with the person in it, and is not destroyed',
    ),
  },
  'REC-16': {
    asks: 'Congress is told each year how federal agencies comply',
    ruled: rules('annual-reports'),
    acted: notYet('what agencies contribute is counted for each, and no report is made of it'),
  },
  'REC-17': {
    asks: 'Each half-year the head of an agency certifies what its records show and what of it was provided',
    ruled: rules(
      ...(['semiannual-certification', 'certification-contents', 'certification-period'] as const),
      ...(['certified-numbers', 'duty-expect-certification'] as const),
    ),
    acted: acted(
      [...['records/state-certification.ts', 'records/attest-certification.ts'], 'records/expect-certification.ts'],
      clocks,
      'nothing is sent to remind an agency: it and the program office read what is due',
    ),
  },
  'REC-18': {
    asks: 'Each agency has a plan for four years with benchmarks, and its compliance is judged every fiscal year',
    ruled: rules('implementation-plan', 'plan-contents'),
    acted: notYet('no plan is taken from an agency, and no compliance is judged'),
  },
  'REC-19': {
    asks: 'Twice a year a published report names the agencies that fell short, and why',
    ruled: rules('semiannual-report'),
    acted: notYet('no such report is made: certifications are kept, and plans are not'),
  },
  'REC-20': {
    asks: 'Heads of an agency that neither certified nor complied had no bonus in 2019 to 2022',
    ruled: rules('no-bonus'),
    acted: notSoftware('it is the payroll of other agencies, in years that are over'),
  },
  'REC-21': {
    asks: 'Agencies are helped when they ask, and a federal court counts as an agency',
    ruled: rules('who-contributes'),
    acted: notSoftware('help is given by people, and who answers for a court is settled when it is enrolled'),
  },
  'REC-22': {
    asks: 'Since February 17, 2026 a veteran is not reported for a fiduciary alone, and such entries are taken back',
    ruled: rules('fiduciary-records', 'mental-health', 'duty-withdraw-many', 'batch-withdrawn-by-two'),
    acted: acted(
      [
        ...['search/screen.ts', 'records/propose-withdrawal.ts', 'records/approve-withdrawal.ts'],
        ...['records/withdraw-many.ts', 'records/batch/own-batch.ts'],
      ],
      [deemed, many, 'scenarios/28-cfr-25.5b-batch-by-two.test.ts'],
      'which open checks and denials rest on what would go is not said before it goes',
    ),
  },
  'REC-23': {
    asks: 'The administration of old-age benefits reports nobody: its rule was disapproved',
    ruled: rules('who-contributes'),
    acted: notSoftware('Congress disapproved the rule, so that there is nothing to take in'),
  },
  'REC-30': {
    asks: 'A federal agency may not provide a finding that was undone, outlived, or medical without a hearing',
    ruled: rules('mental-health-filter', 'unfounded-record'),
    acted: acted('records/rejected.ts', filter),
  },
  'REC-31': {
    asks: 'Findings of insanity or incompetence in criminal cases may always be provided',
    ruled: rules('mental-health-filter', 'mental-health'),
    acted: acted(['records/rejected.ts', 'search/screen.ts'], [deemed, filter]),
  },
  'REC-32': {
    asks: 'What may not be provided, was relieved or was removed is deemed not to have occurred',
    ruled: rules('deemed-not-to-have-occurred', 'after-removal-notice', 'unfounded-record'),
    acted: acted(['search/screen.ts', 'records/rejected.ts'], [deemed, filter]),
  },
  'REC-33': {
    asks: 'What was provided in violation is removed whenever it was given; a notice not given is no ground for that',
    ruled: rules('provided-in-violation'),
    acted: acted(
      ['search/screen.ts', 'records/modify-entry.ts'],
      filter,
      'a record leaves as soon as it says what the filter forbids; nothing asks the agencies what has become of those that do not say it',
    ),
  },
  'REC-34': {
    asks: 'A federal agency that begins to adjudicate says, by mouth and in writing, what that means for firearms',
    ruled: rules('notice-at-commencement'),
    acted: acted(
      ['records/enter-entry.ts', 'server/contribution.ts'],
      filter,
      'the agency tells the person in a proceeding of its own: what it does not say that it did is reported and counted here',
    ),
  },
  'REC-35': {
    asks: 'The filter binds federal agencies only: discharge undoes no finding of a state',
    ruled: rules('mental-health-filter', 'deemed-not-to-have-occurred', 'unfounded-record'),
    acted: acted(['search/screen.ts', 'records/rejected.ts'], [deemed, filter]),
  },
}
