import { acted, notSoftware, rules, type Requirements } from './requirement.ts'

const room = notSoftware('it is a room, a lock and a list at the door')
const terminals = notSoftware('it is where terminals stand, who sits at them, and how paper is kept')
const rulemaking = notSoftware('it is how rules are made, with notice and a hearing')

export const safeguards: Requirements = {
  'SEC-01': { asks: 'The Indices are kept in a locked room of a secure facility', ruled: room, acted: room },
  'SEC-02': {
    asks: 'Only authorized agencies reach the data, by people who were looked into',
    ruled: rules('authorized-access'),
    acted: acted('access/may.ts', 'matrices/endpoint-audience.test.ts'),
  },
  'SEC-03': {
    asks: 'Terminals stand in secure places, with few people at them, and copies are protected',
    ruled: terminals,
    acted: terminals,
  },
  'SEC-04': {
    asks: 'Electronic access is authenticated first; failures are logged and shown to who guards the system',
    ruled: rules('access-logged', 'four-steps'),
    acted: acted(
      ['server/sign-in.ts', 'server/record-refusal.ts'],
      ['matrices/endpoint-audience.test.ts', 'scenarios/28-cfr-25.6-bad-input.test.ts'],
      'no page or command shows the failures to anybody',
    ),
  },
  'SEC-05': {
    asks: 'By telephone too, license and code word are verified before anything is processed',
    ruled: rules('access-logged', 'four-steps'),
    acted: acted('access/verify.ts', 'scenarios/28-cfr-25.6b-telephone.test.ts'),
  },
  'SEC-06': {
    asks: 'Every use is logged: its beginning and end, failed authentications, what each search located',
    ruled: rules('access-logged', 'audit-log-contents'),
    acted: acted(
      ['server/record-refusal.ts', 'access/session.ts', 'ledger/write.ts', 'check/search-deep.ts'],
      [
        'scenarios/28-cfr-25.6-bad-input.test.ts',
        'scenarios/28-cfr-25.6b-telephone.test.ts',
        'scenarios/28-cfr-25.8-deep-search.test.ts',
        'unit/server/session.test.ts',
      ],
      'of what a search located the log commits to the number of hits, and names no record',
    ),
  },
  'SEC-07': {
    asks: 'Rules on privacy and security need ninety days’ notice and a hearing',
    ruled: rulemaking,
    acted: rulemaking,
  },
}
