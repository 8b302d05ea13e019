import { acted, notSoftware, notYet, rules, type Requirements } from './requirement.ts'

/** 28 CFR 25.10, 34 U.S.C. 40901(f)-(g), 18 U.S.C. 925A: asking why, challenging, and what follows. */
export const appeals: Requirements = {
  'APP-01': {
    asks: 'Who was denied asks the denying agency why, in writing; the licensee says which agency it was',
    ruled: rules('reasons-request', 'with-every-denied', 'who-may-know-why'),
    acted: acted(['server/sheet.ts', 'challenge/ask-why.ts'], 'scenarios/28-cfr-25.10-why.test.ts'),
  },
  'APP-02': {
    asks: 'The reason is sent within five business days, with what more is needed, such as fingerprints',
    ruled: rules(
      ...(['denial-reasons', 'reasons-contents', 'challenge-needs', 'letter-contents'] as const),
      ...(['duty-mail-secret', 'duty-give-reasons'] as const),
    ),
    acted: acted(
      ['challenge/ask-why.ts', 'challenge/follow.ts', 'challenge/letters-waiting.ts', 'challenge/mail-letter.ts'],
      'scenarios/28-cfr-25.10-mailed.test.ts',
    ),
  },
  'APP-03': {
    asks: 'Accuracy is challenged where it was denied, and what is left open there where the record is kept',
    ruled: rules('challenge-goes-to', 'challenge-needs', 'duty-tell-sustained'),
    acted: acted(
      ['challenge/state-claim.ts', 'challenge/settle-record.ts'],
      'scenarios/28-cfr-25.10-challenge.test.ts',
    ),
  },
  'APP-04': {
    asks: 'Who was denied by a point of contact may write to the FBI instead, which investigates and corrects',
    ruled: rules('challenge-goes-to', 'erroneous-record'),
    acted: acted(
      'challenge/decide-challenge.ts',
      'scenarios/28-cfr-25.10-challenge.test.ts',
      'a denial of a point of contact is challenged here like any other, and falls when the point of contact reports that it does',
    ),
  },
  'APP-05': {
    asks: 'What would correct a record is weighed at once, and the record judged within sixty days of receipt',
    ruled: rules('challenge-in-sixty-days', 'erroneous-record', 'duty-determine-challenge', 'duty-urge-challenge'),
    acted: acted(
      ['challenge/state-claim.ts', 'challenge/remove-erroneous.ts'],
      'scenarios/28-cfr-25.10-challenge.test.ts',
    ),
  },
  'APP-06': {
    asks: 'Success is confirmed in writing, with a Proceed in the first thirty days and a new check after them',
    ruled: rules('challenged-records', 'overturned-denial', 'letter-contents', 'duty-tell-overturned'),
    acted: acted(
      ['challenge/decide-challenge.ts', 'challenge/tell-outcome.ts', 'challenge/mail-letter.ts'],
      'scenarios/28-cfr-25.10-challenge.test.ts',
    ),
  },
  'APP-07': {
    asks: 'Who was denied wrongly may bring an action in court for a correction or an approval',
    ruled: rules('civil-action'),
    acted: notSoftware('the action is brought, and decided, in a court'),
  },
  'APP-08': {
    asks: 'Who is delayed is advised to wait thirty days before an appeal, and the record goes on day 88',
    ruled: rules('delay-appeal'),
    acted: acted('challenge/follow.ts', 'scenarios/28-cfr-25.10-why.test.ts'),
  },
  'APP-09': {
    asks: 'An appeal of a delay ends before the open check is destroyed, or has consent to keep it',
    ruled: rules('delay-appeal', 'open-check', 'challenge-record'),
    acted: acted(
      ['challenge/may-challenge.ts', 'retention/destroy.ts'],
      'scenarios/28-cfr-25.10-why.test.ts',
      'consent keeps the person’s own file (25.10(g)) and no open check, for which 25.9(b)(1)(ii) has no exception',
    ),
  },
  'APP-10': {
    asks: 'Whoever is checked as a licensee’s employee has the same appeal',
    ruled: rules('employment-challenge'),
    acted: notYet('there is no such check, whose rules are only proposed'),
  },
}
