import { federalRecords } from './records-federal.ts'
import { stateRecords } from './records-state.ts'
import { acted, notYet, rules, type Requirements } from './requirement.ts'

const agencies = 'scenarios/28-cfr-25.6j-agencies.test.ts'
const rejection = 'scenarios/28-cfr-25.5a-rejected.test.ts'

/** Sources and their integrity, 28 CFR 25.4 and 25.5; then what the statute asks of federal agencies and of the states. */
export const records: Requirements = {
  'REC-01': {
    asks: 'Federal agencies contribute as the statute binds them, those of states and localities as they choose',
    ruled: rules('who-contributes'),
    acted: acted(
      ['server/records.ts', 'records/enter-entry.ts'],
      agencies,
      'whether a contributor is federal, and so bound, is not kept with it',
    ),
  },
  'REC-02': {
    asks: 'What can be seen to be invalid is rejected, what is over goes by itself, and audits are made',
    ruled: rules('detectably-invalid', 'entry-record', 'entry-message'),
    acted: acted(
      ['records/rejected.ts', 'records/enter-entry.ts', 'records/expire-entry.ts'],
      [rejection, 'scenarios/28-cfr-25.9a-expiry.test.ts'],
      'an entry cannot be modified; nothing audits',
    ),
  },
  'REC-03': {
    asks: 'A source answers for its record and corrects at once what is found invalid',
    ruled: rules('correction-owed'),
    acted: acted(
      'records/withdraw-entry.ts',
      agencies,
      'an entry is not corrected in place: its agency withdraws it and enters another',
    ),
  },
  'REC-04': {
    asks: 'An agency enters by NCIC, in batches or one by one, keeps its documents and answers audits',
    ruled: rules('contributor-duties', 'duty-check-batch', 'duty-commit-batch', 'duty-forget-batch'),
    acted: acted(
      ['server/records.ts', 'server/batches.ts', 'records/batch/commit-batch.ts'],
      [...[agencies].flat(), 'scenarios/28-cfr-25.5-batches.test.ts'],
      'records come one by one or in batches, and not through NCIC, and no agency is asked for the document behind an entry when a denial is audited',
    ),
  },
  ...federalRecords,
  ...stateRecords,
  'REC-50': {
    asks: 'Those bound by the privacy rules of medicine may give identity, and never what is clinical',
    ruled: rules('mental-health-submission'),
    acted: notYet(
      'of a mental-health record every fact is kept that is sent; one that no rule of the category asks for, a diagnosis too, must be refused whole',
    ),
  },
  'REC-51': {
    asks: 'Mental-health identities that a grant paid for are used to conduct checks and for nothing else',
    ruled: rules('grant-identity-use'),
    acted: notYet(
      'an entry does not say whether a grant paid for it; searches are the one thing that reads the Indices today, and nothing would refuse another',
    ),
  },
}
