import { acted, rules, type Requirements } from './requirement.ts'

const identity = 'scenarios/28-cfr-25.9-identity.test.ts'
const owed = 'scenarios/18-usc-925B-owed.test.ts'
const receipt = 'scenarios/28-cfr-25.9b-receipt.test.ts'
const silence = 'promises/silence.test.ts'
const underTwentyOne = 'scenarios/18-usc-922t1c-under-21.test.ts'

export const decisions: Requirements = {
  'DEC-01': {
    asks: 'The machine answers only Proceed or Delayed; Denied is a named person’s determination',
    ruled: {
      rules: ['duty-answer-delayed', 'duty-release-claim'],
      functions: ['response.ts machineAnswer', 'response.ts grounds'],
    },
    acted: acted(
      ['check/respond.ts', 'check/determine.ts'],
      ['promises/denied-needs-a-person.test.ts', 'scenarios/28-cfr-25.6c-researching.test.ts'],
    ),
  },
  'DEC-02': {
    asks: 'The 24 hours run from the first telling; destruction follows an hour later, and on day 88 at last',
    ruled: rules('identity-after-proceed', 'ninety-days', 'duty-tell-licensee', 'duty-destroy-identity'),
    acted: acted(
      ['retention/destroy.ts', 'delivery/tell-licensee.ts'],
      [...[identity].flat(), 'promises/forgotten-in-time.test.ts'],
    ),
  },
  'DEC-03': {
    asks: 'Prohibitors by the text of the determination, clocks by that of the contact; a change looks again',
    ruled: {
      rules: ['duty-take-up-law', 'duty-screen-again'],
      functions: ['edition.ts textsOn', 'edition.ts nextChangeAfter', 'edition.ts dayEverywhere'],
    },
    acted: acted(['check/take-up-law.ts', 'check/screen-again.ts'], 'scenarios/18-usc-922t-changed-text.test.ts'),
  },
  'DEC-04': {
    asks: 'A late message of a point of contact is taken while there is something to take it to',
    ruled: rules('poc-message-received'),
    acted: acted('poc/report.ts', 'scenarios/28-cfr-25.6d-points-of-contact.test.ts'),
  },
  'DEC-05': {
    asks: 'The federal day is never shown without the state’s, or why that is unknown',
    ruled: { rules: ['earliest-lawful', 'duty-recompute-dates'], functions: ['states/earliest-lawful.ts stateLaw'] },
    acted: acted(
      ['server/check-view.ts', 'cli/transfer-date-document.ts'],
      ['scenarios/28-cfr-25.2-sale-state.test.ts', 'unit/clocks/transfer-date-command.test.ts'],
    ),
  },
  'DEC-06': {
    asks: 'A transfer is asked about and kept only of a check whose period ran out',
    ruled: rules('transfer-report', 'duty-ask-whether-transferred', 'duty-refer-retrieval'),
    acted: acted('check/report-transfer.ts', [
      'scenarios/34-usc-40901i-transfer-report.test.ts',
      'scenarios/28-cfr-25.6c-licensee.test.ts',
    ]),
  },
  'DEC-07': {
    asks: 'An overturned denial is forgotten like a Proceed; corrections carry numbers, not the person',
    ruled: rules('overturned-denial', 'overturned-check', 'correction-contents', 'identity-in-notices'),
    acted: acted(
      ['challenge/decide-challenge.ts', 'challenge/search-anew.ts'],
      ['scenarios/28-cfr-25.10-challenge.test.ts', 'scenarios/18-usc-925B-corrected.test.ts'],
    ),
  },
  'DEC-08': {
    asks: 'Police have been told when they opened, fetched or accepted what the notice says',
    ruled: rules('police-told', 'notice-row'),
    acted: acted(
      ['notice/open-notice.ts', 'notice/accept-notice.ts'],
      ['scenarios/18-usc-925B-inbox.test.ts', 'browser/police.test.ts'],
    ),
  },
  'DEC-09': {
    asks: 'The address is asked on Delayed, on Denied and under 21, and nothing waits for it',
    ruled: rules('address-asked'),
    acted: acted(['check/give-address.ts', 'server/check-view.ts'], 'scenarios/28-cfr-25.6c-licensee.test.ts'),
  },
  'DEC-10': {
    asks: 'Why is told to the person denied after identity is shown; the licensee gets a sheet to hand on',
    ruled: rules('who-may-know-why', 'with-every-denied'),
    acted: acted(
      ['server/sheet.ts', 'challenge/ask-why.ts', 'challenge/secret.ts'],
      ['scenarios/28-cfr-25.6c-licensee.test.ts', 'scenarios/28-cfr-25.10-why.test.ts'],
    ),
  },
  'DEC-11': {
    asks: 'Cause needs a stated ground and an examiner; silence is none; a body that may not answer has answered',
    ruled: rules(
      ...['under-21-cause', 'under-21-cannot-answer', 'under-21-first-answer'],
      ...['duty-ask-bodies', 'duty-chase-bodies', 'duty-say-whether-cause'],
    ),
    acted: acted(
      ['check/notice-cause.ts', 'check/outreach/taken.ts', 'check/outreach/chase-bodies.ts'],
      [underTwentyOne, 'scenarios/34-usc-40901l-notices.test.ts', 'scenarios/34-usc-40901l-outreach.test.ts'],
    ),
  },
  'DEC-12': {
    asks: 'Open is what was told no final determination; lapsed is open after its period',
    ruled: { rules: ['open', 'duty-lapse'], functions: ['open.ts isOpen', 'open.ts isLapsed'] },
    acted: acted('check/lapse.ts', silence),
  },
  'DEC-13': {
    asks: 'The one presumption is a class of records, and silence is otherwise never a Proceed',
    ruled: {
      rules: ['poc-presumption', 'operational-day', 'duty-presume-proceed'],
      functions: ['response.ts obstacles'],
    },
    acted: acted(
      ['search/search.ts', 'poc/presume.ts'],
      [silence, 'scenarios/28-cfr-25.6d-points-of-contact.test.ts'],
      'nobody is warned to send open',
    ),
  },
  'DEC-14': {
    asks: 'After day 90 nothing held of an allowed or open check tells more than number and date',
    ruled: rules('after-ninety-days', 'duty-destroy-record'),
    acted: acted(
      ['retention/destroy.ts', 'retention/tombstones.ts', 'ledger/log/entry.ts'],
      ['scenarios/28-cfr-25.9-day-ninety.test.ts', 'promises/number-and-date.test.ts', receipt],
      'the log keeps the order in which it numbered, so that who knows the moment of one entry knows about that of its neighbours',
    ),
  },
  'DEC-15': {
    asks: 'A representative enters a call in regular hours, and can see and say Proceed or Delayed alone',
    ruled: rules('when-reached', 'who-says-what'),
    acted: acted(['access/verify.ts', 'server/telephone.ts'], 'scenarios/28-cfr-25.6b-telephone.test.ts'),
  },
  'DEC-16': {
    asks: 'What a point of contact denied is reported by a dated policy; where licensees report, they are told',
    ruled: rules('denial-notice-recipients', 'licensee-reports-denial', 'licensee-report-due', 'duty-tell-nation'),
    acted: acted(
      ['check/initiate-agency-check.ts', 'check/determine.ts', 'server/state-report.ts'],
      [owed, 'scenarios/18-usc-927-state-reports.test.ts'],
      'the choice has no date, the report to police is not made, and the state that denied is not spared',
    ),
  },
  'DEC-17': {
    asks: 'Immigration authorities get records and determined denials alone, withdrawn when overturned',
    ruled: rules('immigration-records', 'duty-tell-ice'),
    acted: acted(
      ['notice/tell-ice.ts', 'records/immigration-feed.ts'],
      'scenarios/34-usc-40916-ice.test.ts',
      'no act takes a notice back yet when a denial falls; the debt to do so is owed',
    ),
  },
  'DEC-18': {
    asks: 'A ground under 922(d) alone denies under 21; from 21 it is for an examiner, and its notice is held',
    ruled: {
      rules: ['denial-notice', 'duty-decide-police-notice'],
      functions: ['relations.ts together', 'relations.ts isSellToAlone'],
    },
    acted: acted(
      ['search/screen.ts', 'check/determine.ts'],
      ['scenarios/18-usc-922-answered.test.ts', owed],
      'the decision on its report is owed within 20 hours, and no act lets the named person make it',
    ),
  },
  'DEC-19': {
    asks: 'A license is in force by the table, and goes on where its renewal was filed in time',
    ruled: rules('license-in-force'),
    acted: acted(
      'access/verify.ts',
      'scenarios/27-cfr-478.45-license.test.ts',
      'no act records that a renewal was filed, a license suspended or revoked',
    ),
  },
  'DEC-20': {
    asks: 'Keys of what must be kept have an escrowed copy under two people; keys of a few hours have none',
    ruled: rules('key-backup', 'wrapped-under'),
    acted: acted(
      ['ledger/wrap-again.ts', 'real/keys/escrow.ts', 'real/backup/write-keys.ts'],
      ['unit/real/escrow.test.ts', 'promises/epochs.test.ts', 'scenarios/restore.test.ts'],
      'there is no appeal file to keep a key for',
    ),
  },
  'DEC-21': {
    asks: 'A record withdrawn as never valid puts every denial that rests on it into review',
    ruled: rules('denial-review', 'duty-review-denials', 'duty-open-challenge'),
    acted: acted(
      ['records/withdraw-entry.ts', 'check/review-denials.ts', 'challenge/open-for-review.ts'],
      [owed, 'scenarios/28-cfr-25.5-record-changes.test.ts', 'scenarios/34-usc-40901g-challenged-entries.test.ts'],
    ),
  },
  'DEC-22': {
    asks: 'With a source down beyond a limit no number is given and no clock runs; recovery goes by lapse',
    ruled: rules('in-operation', 'duty-search-again', 'duty-finish-search'),
    acted: acted(
      ['search/in-operation.ts', 'search/assign.ts'],
      [silence, 'unit/server/public.test.ts'],
      'nobody is paged, the limit has no date, and open checks are searched again as they come due and not by lapse',
    ),
  },
  'DEC-23': {
    asks: 'Under 21 is measured at contact and kept over a birthday; in doubt a day is closed',
    ruled: rules('age-at-contact', 'business-day'),
    acted: acted(['access/verify.ts', 'check/notice-cause.ts'], underTwentyOne),
  },
}
