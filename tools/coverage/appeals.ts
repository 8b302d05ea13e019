import { acted, notSoftware, notYet, rules, type Requirements } from './requirement.ts'

/** 28 CFR 25.10, 34 U.S.C. 40901(f)-(g), 18 U.S.C. 925A: asking why, challenging, and what follows. */
export const appeals: Requirements = {
  'APP-01': {
    asks: 'Who was denied asks the denying agency why, in writing; the licensee says which agency it was',
    ruled: rules('reasons-request', 'with-every-denied', 'who-may-know-why'),
    acted: acted(
      'server/sheet.ts',
      'scenarios/28-cfr-25.6c-licensee.test.ts',
      'the request for the reason cannot be sent to the program, which knows nobody who was denied as a caller',
    ),
  },
  'APP-02': {
    asks: 'The reason is sent within five business days, with what more is needed, such as fingerprints',
    ruled: rules('denial-reasons', 'reasons-contents', 'challenge-needs'),
    acted: notYet('no request for a reason is taken, and no answer is made or counted'),
  },
  'APP-03': {
    asks: 'Accuracy is challenged where it was denied, and what is left open there where the record is kept',
    ruled: rules('challenge-goes-to', 'challenge-needs'),
    acted: notYet('there is no challenge'),
  },
  'APP-04': {
    asks: 'Who was denied by a point of contact may write to the FBI instead, which investigates and corrects',
    ruled: rules('challenge-goes-to', 'erroneous-record'),
    acted: notYet('there is no challenge, and a point of contact’s denial is not known'),
  },
  'APP-05': {
    asks: 'What would correct a record is weighed at once, and the record judged within sixty days of receipt',
    ruled: rules('challenge-in-sixty-days', 'erroneous-record'),
    acted: notYet('nothing that would correct a record is taken in, so that no sixty days are counted'),
  },
  'APP-06': {
    asks: 'Success is confirmed in writing, with a Proceed in the first thirty days and a new check after them',
    ruled: rules('challenged-records', 'overturned-denial', 'letter-contents'),
    acted: notYet('a denial cannot be overturned, and no letter is written'),
  },
  'APP-07': {
    asks: 'Who was denied wrongly may bring an action in court for a correction or an approval',
    ruled: rules('civil-action'),
    acted: notSoftware('the action is brought, and decided, in a court'),
  },
  'APP-08': {
    asks: 'Who is delayed is advised to wait thirty days before an appeal, and the record goes on day 88',
    ruled: rules('delay-appeal'),
    acted: notYet('a delay cannot be appealed, and nobody who is delayed is told when to'),
  },
  'APP-09': {
    asks: 'An appeal of a delay ends before the open check is destroyed, or has consent to keep it',
    ruled: rules('delay-appeal', 'open-check'),
    acted: notYet('a delay cannot be appealed, and nobody can consent to keep an open check'),
  },
  'APP-10': {
    asks: 'Whoever is checked as a licensee’s employee has the same appeal',
    ruled: rules('employment-challenge'),
    acted: notYet('there is neither such a check, whose rules are only proposed, nor a challenge'),
  },
}
