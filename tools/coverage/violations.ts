import { acted, notSoftware, notYet, rules, type Requirements } from './requirement.ts'

const defense = notSoftware('it is a defense in court')
const expired = notSoftware('it expired on the day on which the system began')

export const violations: Requirements = {
  'VIO-01': {
    asks: 'A violation of the regulation may cost 10,000 dollars and the privilege to inquire',
    ruled: rules('penalties'),
    acted: notYet('no act or command takes the right to inquire from a licensee or an agency, or gives it back'),
  },
  'VIO-02': {
    asks: 'What misuse is: false information on purpose, unauthorized purposes, unauthorized access',
    ruled: rules('misuse', 'same-person-asked-often'),
    acted: acted(
      ['access/verify.ts', 'server/record-refusal.ts', 'retention/asked-often.ts'],
      ['scenarios/28-cfr-25.6-bad-input.test.ts', 'scenarios/28-cfr-25.11b-asked-often.test.ts'],
      'of what may be misuse an auditor is shown one person asked about often, and nothing else; what was refused is logged',
    ),
  },
  'VIO-03': {
    asks: 'A licensee who knowingly transfers without a check may be fined and lose the license',
    ruled: rules('transfer-without-check', 'penalties'),
    acted: notSoftware('ATF fines and suspends, after notice and a hearing'),
  },
  'VIO-04': {
    asks: 'What the crimes and false records may cost, by the text of the day of the deed',
    ruled: rules('penalties'),
    acted: notSoftware('a court sentences'),
  },
  'VIO-05': { asks: 'Who is immune from damages for a check that went wrong', ruled: defense, acted: defense },
  'VIO-06': { asks: 'The waiting period that came before the system', ruled: expired, acted: expired },
}
