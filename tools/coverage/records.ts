import { federalRecords } from './records-federal.ts'
import { stateRecords } from './records-state.ts'
import { acted, rules, type Requirements } from './requirement.ts'

const agencies = 'scenarios/28-cfr-25.6j-agencies.test.ts'
const rejection = 'scenarios/28-cfr-25.5a-rejected.test.ts'

/** Sources and their integrity, 28 CFR 25.4 and 25.5; then what the statute asks of federal agencies and of the states. */
export const records: Requirements = {
  'REC-01': {
    asks: 'Federal agencies contribute as the statute binds them, those of states and localities as they choose',
    ruled: rules('who-contributes'),
    acted: acted(
      ['server/records.ts', 'records/enter-entry.ts', 'records/enrol-contributor.ts'],
      [agencies, 'scenarios/34-usc-40901e-clocks.test.ts'],
    ),
  },
  'REC-02': {
    asks: 'What can be seen to be invalid is rejected, what is over goes by itself, and audits are made',
    ruled: rules(
      ...([
        'detectably-invalid',
        'names-of-nobody',
        'numbers-of-nobody',
        'impossible-days',
        'unfounded-record',
      ] as const),
      ...(['entry-record', 'entry-message'] as const),
    ),
    acted: acted(
      [
        ...['records/rejected.ts', 'records/enter-entry.ts', 'records/modify-entry.ts', 'records/expire-entry.ts'],
        'records/scorecard.ts',
      ],
      [
        ...[rejection, 'scenarios/28-cfr-25.9a-expiry.test.ts', 'scenarios/28-cfr-25.4-messages.test.ts'],
        'scenarios/28-cfr-25.5-scorecards.test.ts',
      ],
      'an audit begins with the scorecards; that a person made one is not kept',
    ),
  },
  'REC-03': {
    asks: 'A source answers for its record and corrects at once what is found invalid',
    ruled: rules('correction-owed', 'entry-validation'),
    acted: acted(
      [
        ...['records/modify-entry.ts', 'records/supplement-entry.ts', 'records/withdraw-entry.ts'],
        'records/validate-entry.ts',
      ],
      [
        ...[agencies, 'scenarios/28-cfr-25.4-messages.test.ts', 'browser/contributor.test.ts'],
        'scenarios/28-cfr-25.5b-validation.test.ts',
      ],
    ),
  },
  'REC-04': {
    asks: 'An agency enters by NCIC, in batches or one by one, keeps its documents and answers audits',
    ruled: rules('contributor-duties', 'duty-check-batch', 'duty-commit-batch', 'duty-forget-batch'),
    acted: acted(
      ['server/records.ts', 'server/messages.ts', 'server/batches.ts', 'records/batch/commit-batch.ts'],
      [...[agencies].flat(), 'scenarios/28-cfr-25.4-messages.test.ts', 'scenarios/28-cfr-25.5-batches.test.ts'],
      'records come one by one, by page, API or text message, or in batches, and not through a line of NCIC, and no agency is asked for the document behind an entry when a denial is audited',
    ),
  },
  ...federalRecords,
  ...stateRecords,
  'REC-50': {
    asks: 'Those bound by the privacy rules of medicine may give identity, and never what is clinical',
    ruled: rules('mental-health-submission'),
    acted: acted(
      ['records/rejected.ts', 'contract/contribution.ts'],
      'scenarios/34-usc-40911-filter.test.ts',
      'what an agency writes into its own numbers and references is not read: a diagnosis written there as a reference would be kept',
    ),
  },
  'REC-51': {
    asks: 'Mental-health identities that a grant paid for are used to conduct checks and for nothing else',
    ruled: rules('grant-identity-use', 'what-is-a-check'),
    acted: acted(['search/hear.ts', 'records/rejected.ts'], 'scenarios/34-usc-40913-purpose.test.ts'),
  },
}
