import type { DutyKind } from '../duties/kinds.ts'
import { delayed, ended, lapsed, notOwed, now, owed, respond, young, type DutyExample } from './example.ts'

/** Of the duties to tell somebody but the licensee: police, ATF, ICE, the nation, a point of contact. */
export const noticeExamples = {
  'notify-police': [
    owed('Denied', { check: [...delayed, 'denied'] }, 'police', '2026-09-15T15:00:00Z', '18 U.S.C. § 925B(b)'),
    owed(
      'Denied to a point of contact, by the default',
      { check: ['assigned to a point of contact', 'searched', 'delayed', 'denied'] },
      'police',
      '2026-09-15T15:00:00Z',
      '18 U.S.C. § 925B(b)',
    ),
    notOwed('the same, where the agency follows the federal practice', {
      check: ['assigned to a point of contact', 'searched', 'delayed', 'denied'],
      policies: { 'police-notice-of-poc-denials': 'off' },
    }),
    notOwed('Delayed', { check: delayed }),
    notOwed('a permit', { check: ['assigned for a permit', 'searched', 'delayed', 'denied'] }),
    notOwed('922(d) alone', { check: [...young, 'denied under 922(d) alone'] }),
  ],
  'decide-police-notice': [
    owed(
      'Denied under 922(d) alone',
      { check: [...young, 'denied under 922(d) alone'] },
      'policy-holder',
      '2026-09-15T11:00:00Z',
      '18 U.S.C. § 925B(a)',
    ),
    notOwed('on any other ground', { check: [...delayed, 'denied'] }),
    notOwed('where the agency sends every such notice', {
      check: [...young, 'denied under 922(d) alone'],
      policies: { 'sell-to-alone-notice': 'sent' },
    }),
  ],
  'tell-ice': [
    owed(
      'Denied for unlawful presence',
      { check: [...delayed, 'denied for unlawful presence'] },
      'ice',
      now,
      '34 U.S.C. § 40916',
    ),
    notOwed('on another ground', { check: [...delayed, 'denied'] }),
  ],
  'ask-whether-transferred': [
    owed('Denied after the period ran out', { check: [...lapsed, 'denied'] }, 'licensee', now, respond),
    notOwed('Denied before', { check: [...delayed, 'denied'] }),
    ended('a transfer is reported', { check: [...lapsed, 'denied', 'transferred'] }),
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
  ],
  'tell-nation': [
    owed(
      'a state’s point of contact takes an inquiry: open, by the end of the operational day',
      { check: ['assigned'], here: 'poc' },
      'nation',
      '2026-09-12T05:00:00Z',
      '28 CFR 25.6(h)',
    ),
    owed('it denies', { check: [...delayed, 'denied'], here: 'poc' }, 'nation', now, '28 CFR 25.6(h)'),
    owed('it clears on a later day', { check: [...delayed, 'cleared'], here: 'poc' }, 'nation', now, '28 CFR 25.6(h)'),
    owed(
      'a Proceed at the moment at which the operational day is over',
      { check: ['assigned', 'searched', 'proceeded'], here: 'poc', now: '2026-09-12T05:00:00Z' },
      'nation',
      '2026-09-12T05:00:00Z',
      '28 CFR 25.6(h)',
    ),
    ended('a Proceed in its last second', {
      check: ['assigned', 'searched', 'proceeded'],
      here: 'poc',
      now: '2026-09-12T04:59:59Z',
    }),
    ended('a Proceed on the day of the request', { check: ['assigned today', 'searched', 'proceeded'], here: 'poc' }),
    notOwed('the nation denies', { check: [...delayed, 'denied'] }),
  ],
  'presume-proceed': [
    owed(
      'a point of contact’s inquiry about a transfer is answered completely',
      { check: ['assigned to a point of contact', 'searched'] },
      'poc',
      '2026-09-15T05:00:00Z',
      '28 CFR 25.6(h)',
    ),
    notOwed('a source is silent, so that the answer is not complete', {
      check: ['assigned to a point of contact', 'searched, a source silent'],
    }),
    notOwed('about a permit', { check: ['assigned for a permit', 'searched'] }),
    notOwed('a licensee asks', { check: ['assigned', 'searched'] }),
    ended('it is denied', { check: ['assigned to a point of contact', 'searched', 'delayed', 'denied'] }),
  ],
} as const satisfies Partial<Record<DutyKind, readonly DutyExample[]>>
