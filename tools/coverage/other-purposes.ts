import { acted, rules, type Requirements } from './requirement.ts'

const agencies = 'scenarios/28-cfr-25.6j-agencies.test.ts'
const asks = 'check/initiate-agency-check.ts'

export const otherPurposes: Requirements = {
  'OTH-01': {
    asks: 'Beside transfers: permits, ATF’s enforcement, and firearms that an agency would return',
    ruled: rules('ask-the-indices', 'permit-recheck-file', 'duty-answer-recheck', 'duty-forget-recheck'),
    acted: acted(
      [asks, 'check/recheck/answer-recheck.ts'],
      [agencies, 'scenarios/28-cfr-25.6j-permit-rechecks.test.ts'],
      'permits for explosives',
    ),
  },
  'OTH-02': {
    asks: 'Tribal agencies, and the return of firearms, came with the amendment of 2014',
    ruled: rules('ask-the-indices'),
    acted: acted(asks, agencies, 'an agency belongs to a state here: a Tribe’s is not told apart'),
  },
  'OTH-03': {
    asks: 'Only criminal justice agencies, known by their identifier, may ask so',
    ruled: rules('ask-the-indices'),
    acted: acted(asks, agencies),
  },
  'OTH-04': {
    asks: 'Before a firearm is returned the Indices, NCIC and III are searched, and the immigration files',
    ruled: rules('what-is-searched'),
    acted: acted([asks, 'search/search.ts'], agencies),
  },
  'OTH-05': {
    asks: 'Armed guards of what the Nuclear Regulatory Commission licenses are checked, and may appeal',
    ruled: rules('ask-under-another-law'),
    acted: acted(asks, agencies, 'who is denied challenges as everybody does; an appeal of its own is not told apart'),
  },
  'OTH-06': {
    asks: 'What is kept of a check that is no transfer’s is chosen and said, and nothing of it is presumed',
    ruled: rules('agency-check', 'poc-presumption'),
    acted: acted(
      ['retention/destroy.ts', 'retention/forget-recheck.ts'],
      [agencies, 'scenarios/28-cfr-25.9-matrix.test.ts'],
    ),
  },
  'OTH-07': {
    asks: 'Police see denials in NCIC’s file of denied transactions',
    ruled: rules(
      ...['denied-transaction-file', 'denied-file-contents', 'shown-with-wanted-persons'],
      ...['duty-file-denial', 'duty-enter-in-denied-file', 'duty-alarm-denied-file'],
    ),
    acted: acted(
      ['notice/file-denial.ts', 'delivery/enter-in-denied-file.ts', 'real/sources/denied-file.ts'],
      ['scenarios/28-cfr-25.9-denied-file.test.ts', 'conformance/denied-file.test.ts'],
      'NCIC keeps the file and answers from it by its own rules; what is spoken with it here is a contract of our own',
    ),
  },
}
