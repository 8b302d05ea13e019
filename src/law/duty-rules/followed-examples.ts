import type { DutyKind } from '../duties/kinds.ts'
import { delayed, ended, lapsed, notOwed, now, owed, respond, type DutyExample } from './example.ts'

const pocAnswered = ['asked by a point of contact', 'searched', 'answered whole'] as const
const overturned = [...delayed, 'denied', 'overturned, for a new check'] as const

/** Of what follows from a denial beside the notice to police: ICE, the firearm that is gone, the count of what fell. */
export const followedExamples = {
  'tell-ice': [
    owed(
      'Denied for unlawful presence',
      { check: [...delayed, 'denied for unlawful presence'] },
      'ice',
      now,
      '34 U.S.C. § 40916',
    ),
    notOwed('on another ground', { check: [...delayed, 'denied'] }),
    notOwed('a point of contact reports one', { check: [...pocAnswered, 'reported denied for unlawful presence'] }),
    ended('it is named', { check: [...delayed, 'denied for unlawful presence', 'ICE named'] }),
  ],
  'ask-whether-transferred': [
    owed('Denied after the period ran out', { check: [...lapsed, 'denied'] }, 'licensee', now, respond),
    notOwed('Denied before', { check: [...delayed, 'denied'] }),
    ended('a transfer is reported', { check: [...lapsed, 'denied', 'transferred'] }),
  ],
  'ask-by-telephone': [
    owed(
      'the licensee did not answer',
      { check: [...lapsed, 'denied', 'asked whether transferred', 'not answered'] },
      'licensee',
      now,
      respond,
    ),
    notOwed('it is asked', { check: [...lapsed, 'denied', 'asked whether transferred'] }),
    ended('it says that it still has it', {
      check: [...lapsed, 'denied', 'asked whether transferred', 'not answered', 'not transferred'],
    }),
    ended('a transfer is reported', {
      check: [...lapsed, 'denied', 'asked whether transferred', 'not answered', 'transferred'],
    }),
  ],
  'refer-retrieval': [
    owed('Denied after a transfer', { check: [...lapsed, 'transferred', 'denied'] }, 'atf', now, '18 U.S.C. § 922(d)'),
    owed(
      'a transfer reported after Denied',
      { check: [...lapsed, 'denied', 'transferred'] },
      'atf',
      now,
      '18 U.S.C. § 922(d)',
    ),
    notOwed('a transfer of a check that is still open', { check: [...lapsed, 'transferred'] }),
    ended('ATF is named', { check: [...lapsed, 'transferred', 'denied', 'retrieval referred'] }),
  ],
  'count-overturned': [
    owed('two people overturn a denial', { check: overturned }, 'ourselves', now, '18 U.S.C. § 925C'),
    owed(
      'a point of contact reports that its denial was overturned',
      { check: [...pocAnswered, 'reported denied', 'reported overturned'] },
      'ourselves',
      now,
      '18 U.S.C. § 925C',
    ),
    notOwed('a permit', {
      check: ['assigned for a permit', 'searched', 'delayed', 'denied', 'overturned, for a new check'],
    }),
    notOwed('Denied', { check: [...delayed, 'denied'] }),
  ],
} as const satisfies Partial<Record<DutyKind, readonly DutyExample[]>>
