import { acted, type Requirements, rules } from './requirement.ts'

const agencies = 'scenarios/28-cfr-25.6j-agencies.test.ts'
const entries = 'scenarios/28-cfr-25.4-entries.test.ts'

/** What an entry of the Indices is and holds, and how long it stays. */
export const indices: Requirements = {
  'NIX-01': {
    asks: 'An entry has a number of the system’s, one of its agency’s, and the agency’s nine characters',
    ruled: rules('entry-fields', 'detectably-invalid'),
    acted: acted(['records/enter-entry.ts', 'server/records.ts'], agencies),
  },
  'NIX-02': {
    asks: 'An entry holds name, birth and sex, and nothing medical or otherwise sensitive',
    ruled: rules('entry-fields', 'mental-health-submission'),
    acted: acted(['contract/records.ts', 'records/rejected.ts'], [agencies, 'scenarios/28-cfr-25.5a-rejected.test.ts']),
  },
  'NIX-03': {
    asks: 'An entry carries one of the field’s category codes and no other',
    ruled: { rules: ['detectably-invalid', 'incomplete-record'], functions: ['categories.ts parseCategory'] },
    acted: acted('server/records.ts', agencies),
  },
  'NIX-04': {
    asks: 'Entries are kept by messages: enter, modify, cancel, supplement, display',
    ruled: rules('entry-message'),
    acted: acted(
      ['contract/wire/entry-messages.ts', 'server/messages.ts', 'server/message-acts.ts'],
      ['scenarios/28-cfr-25.4-messages.test.ts', 'unit/wire/entry-messages.test.ts'],
      'they come over HTTP, and no line to NCIC carries them; the manual that names keys and fields was not read',
    ),
  },
  'NIX-05': {
    asks: 'Further identity is carried where known, and a state’s prohibitor counts where its law governs',
    ruled: rules('entry-fields', 'state-prohibitor-reach'),
    acted: acted('search/screen.ts', entries, 'citizenship and the agency’s telephone have no place in an entry'),
  },
  'NIX-06': {
    asks: 'An entry stays until its agency cancels it or, where the bar has an end, until that is over',
    ruled: rules('entry-record'),
    acted: acted(
      ['records/expire-entry.ts', 'records/withdraw-entry.ts'],
      'scenarios/28-cfr-25.9a-expiry.test.ts',
      'it leaves every search and its row is emptied; earlier copies of the row go with the database’s vacuum, its log and the backups, and not with a key',
    ),
  },
  'NIX-07': {
    asks: 'A dating partner’s conviction is judged again after five years, and does not end by the calendar alone',
    ruled: rules('dating-conviction-entry', 'entry-judged-again', 'duty-reevaluate-entry', 'domestic-violence'),
    acted: acted(['search/screen.ts', 'records/reevaluate-entry.ts'], entries),
  },
  'NIX-08': {
    asks: 'A protection order is marked as barring, as not barring, or as not known',
    ruled: rules('brady-indicator', 'protection-order'),
    acted: acted('search/screen.ts', entries),
  },
}
