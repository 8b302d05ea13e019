import { acted, notSoftware, notYet, rules, type Requirements } from './requirement.ts'

export const access: Requirements = {
  'ACC-01': {
    asks: 'A licensee asks about a proposed transfer only; anything else is refused and logged',
    ruled: rules('ask-for-a-transfer'),
    acted: acted('access/verify.ts', 'scenarios/28-cfr-25.6-bad-input.test.ts'),
  },
  'ACC-02': {
    asks: 'Checks of a licensee’s own employees, once rules allow them; off by default',
    ruled: rules('ask-about-firearm-handlers'),
    acted: notYet('for an agency that chooses them there is no purpose, notice, consent or answer'),
  },
  'ACC-03': {
    asks: 'A licensee is enrolled, and asks the state where the state answers',
    ruled: rules('poc-routing'),
    acted: acted('access/verify.ts', 'scenarios/28-cfr-25.6-bad-input.test.ts'),
  },
  'ACC-04': {
    asks: 'The telephone is open in regular hours, electronic access around the clock',
    ruled: rules('when-reached'),
    acted: acted('access/verify.ts', 'scenarios/28-cfr-25.6b-telephone.test.ts'),
  },
  'ACC-05': {
    asks: 'The Center’s hours are dated data, on Eastern time',
    ruled: rules('when-reached', 'operational-day'),
    acted: acted('access/verify.ts', 'scenarios/28-cfr-25.6b-telephone.test.ts'),
  },
  'ACC-06': {
    asks: 'An operational day is the Center’s own: it crosses midnight and is no business day',
    ruled: rules('operational-day'),
    acted: acted('access/verify.ts', 'scenarios/28-cfr-25.6b-telephone.test.ts'),
  },
  'ACC-07': {
    asks: 'Verify, assign a number, search, respond; who is not verified gets no number and is logged',
    ruled: rules('four-steps', 'license-in-force'),
    acted: acted(
      ['check/initiate-check.ts', 'access/verify.ts', 'server/record-refusal.ts'],
      ['scenarios/28-cfr-25.6-bad-input.test.ts', 'scenarios/28-cfr-25.6b-telephone.test.ts'],
    ),
  },
  'ACC-08': {
    asks: 'The code word is asked for when the Center calls, too',
    ruled: rules('who-says-what'),
    acted: notYet('nobody here calls a licensee, and no page helps who does'),
  },
  'ACC-09': {
    asks: 'A representative on the telephone says Proceed or Delayed and nothing else',
    ruled: rules('who-says-what'),
    acted: acted(
      ['check/as-it-stands.ts', 'server/telephone.ts'],
      'scenarios/28-cfr-25.6b-telephone.test.ts',
      'Denied and later answers have no telephone: they are read on the page',
    ),
  },
  'ACC-10': {
    asks: 'No answer to a licensee tells of a record or a reason',
    ruled: rules('no-record-content'),
    acted: acted('server/check-view.ts', [
      'promises/disclosure.test.ts',
      'scenarios/28-cfr-25.6c-examiner.test.ts',
      'scenarios/28-cfr-25.6c-licensee.test.ts',
    ]),
  },
  'ACC-11': {
    asks: 'The Operations Center takes no fee for a transfer; a state may',
    ruled: rules('no-fee'),
    acted: notSoftware('nothing here takes money'),
  },
  'ACC-12': {
    asks: 'The number is written down whether or not anything is transferred',
    ruled: rules('licensee-records'),
    acted: acted('server/check-view.ts', 'scenarios/27-cfr-478.102-dates-of-a-check.test.ts'),
  },

  'ACC-20': {
    asks: 'A check is open until a final answer was told; research goes on past the third day and is told',
    ruled: rules('open', 'response-meaning'),
    acted: acted(
      ['check/lapse.ts', 'check/determine.ts'],
      ['promises/silence.test.ts', 'scenarios/27-cfr-478.102-dates-of-a-check.test.ts'],
    ),
  },
  'ACC-21': {
    asks: 'A delay past its period is shown apart, and not as Proceed; the old display’s words are its own',
    ruled: rules('open'),
    acted: acted('server/check-view.ts', 'scenarios/28-cfr-25.6c-licensee.test.ts'),
  },
  'ACC-22': {
    asks: 'The first answer, each later one with its date, and that none came in time are written down',
    ruled: rules('licensee-records'),
    acted: acted('server/check-view.ts', 'scenarios/27-cfr-478.102-dates-of-a-check.test.ts'),
  },
  'ACC-23': {
    asks: 'Denied after the transfer: the licensee tells the system, and the firearm is referred to ATF',
    ruled: rules('licensee-records', 'retrieval-referral', 'transfer-question', 'duty-ask-by-telephone'),
    acted: acted(
      ['check/report-transfer.ts', 'delivery/ask-whether-transferred.ts', 'notice/refer-retrieval.ts'],
      ['scenarios/34-usc-40901i-transfer-report.test.ts', 'scenarios/18-usc-922d-retrieval.test.ts'],
    ),
  },
  'ACC-24': {
    asks: 'With Denied the transferee gets the denying agency’s name and address and the number',
    ruled: rules('no-record-content', 'with-every-denied'),
    acted: acted('server/sheet.ts', 'scenarios/28-cfr-25.6c-licensee.test.ts'),
  },
}
