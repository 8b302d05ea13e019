import type { DutyKind } from '../duties/kinds.ts'
import { delayed, ended, lapsed, notOwed, now, owed, respond, young, type DutyExample } from './example.ts'

const pocAnswered = ['asked by a point of contact', 'searched', 'answered whole'] as const

/** Of the duties to tell somebody but the licensee: police, ATF, ICE, the nation, a point of contact. */
export const noticeExamples = {
  'notify-police': [
    owed('Denied', { check: [...delayed, 'denied'] }, 'police', '2026-09-15T15:00:00Z', '18 U.S.C. § 925B(b)'),
    owed(
      'a point of contact reports a denial, by the default',
      { check: [...pocAnswered, 'reported denied'] },
      'police',
      '2026-09-15T15:00:00Z',
      '18 U.S.C. § 925B(b)',
    ),
    notOwed('the same, where the agency follows the federal practice', {
      check: [...pocAnswered, 'reported denied'],
      policies: { 'police-notice-of-poc-denials': 'off' },
    }),
    notOwed('Delayed', { check: delayed }),
    notOwed('a permit', { check: ['assigned for a permit', 'searched', 'delayed', 'denied'] }),
    notOwed('922(d) alone', { check: [...young, 'denied under 922(d) alone'] }),
  ],
  'tell-overturned': [
    owed(
      'two people overturn a denial',
      { check: [...delayed, 'denied', 'overturned, for a new check'] },
      'person',
      now,
      '28 CFR 25.10(e)',
    ),
    notOwed('Denied', { check: [...delayed, 'denied'] }),
    ended('the letter is on its way', { check: [...delayed, 'denied', 'overturned, for a new check', 'communicated'] }),
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
      'a state’s point of contact takes an inquiry: open, half an hour before the operational day ends',
      { check: ['assigned'], here: 'poc' },
      'nation',
      '2026-09-12T04:30:00Z',
      '28 CFR 25.6(h)',
    ),
    owed('it denies', { check: [...delayed, 'denied'], here: 'poc' }, 'nation', now, '28 CFR 25.6(h)'),
    owed(
      'its licensee is told Proceed on a later day',
      { check: [...delayed, 'cleared', 'told Proceed'], here: 'poc' },
      'nation',
      now,
      '28 CFR 25.6(h)',
    ),
    notOwed('it clears, and nobody was told yet', { check: [...delayed, 'cleared'], here: 'poc' }),
    ended('a Proceed that was told on the day of the request', {
      check: ['assigned today', 'searched', 'proceeded', 'told Proceed'],
      here: 'poc',
    }),
    notOwed('the nation denies', { check: [...delayed, 'denied'] }),
  ],
  'presume-proceed': [
    owed(
      'a point of contact’s inquiry about a transfer is answered completely',
      { check: pocAnswered },
      'poc',
      '2026-09-15T05:00:00Z',
      '28 CFR 25.6(h)',
    ),
    notOwed('a source is silent, so that the answer is not complete', {
      check: ['asked by a point of contact', 'searched, a source silent', 'answered in part'],
    }),
    notOwed('about a permit', { check: ['asked by a point of contact for a permit', 'searched', 'answered whole'] }),
    notOwed('a licensee asks', { check: ['assigned', 'searched'] }),
    ended('it reports open', { check: [...pocAnswered, 'reported open'] }),
    ended('it reports a denial', { check: [...pocAnswered, 'reported denied'] }),
  ],
  'answer-poc': [
    owed(
      'the search was finished by ourselves, after we had stopped',
      { check: ['asked by a point of contact', 'searched'] },
      'poc',
      now,
      '28 CFR 25.6(f)',
    ),
    owed(
      'what was silent has answered after a Partial response',
      { check: ['asked by a point of contact', 'searched, a source silent', 'answered in part', 'searched'] },
      'poc',
      now,
      '28 CFR 25.6(f)',
    ),
    notOwed('a source is silent still', {
      check: [
        ...(['asked by a point of contact', 'searched, a source silent', 'answered in part'] as const),
        'searched, a source silent',
      ],
    }),
    notOwed('a licensee asks', { check: ['assigned', 'searched'] }),
    ended('it is answered', { check: pocAnswered }),
  ],
  'warn-poc': [
    owed(
      'its first inquiry of an operational day: two hours before that ends',
      { pocDay: ['begun'] },
      'poc',
      '2026-09-15T03:00:00Z',
      '28 CFR 25.6(h)',
    ),
    owed(
      'a day that begins in its last two hours: at once',
      { pocDay: ['begun'], now: '2026-09-15T04:30:00Z' },
      'poc',
      '2026-09-15T04:30:00Z',
      '28 CFR 25.6(h)',
    ),
    notOwed('both sides are compared', { pocDay: ['begun', 'warned', 'stated', 'compared'] }),
    ended('it was warned', { pocDay: ['begun', 'warned'] }),
  ],
  'state-poc-day': [
    owed(
      'its first inquiry of an operational day: when the presumptions of its end are made',
      { pocDay: ['begun'] },
      'poc',
      '2026-09-15T05:30:00Z',
      '28 CFR 25.6(h)',
    ),
    notOwed('it was warned', { pocDay: ['begun', 'warned'] }),
    ended('it was stated', { pocDay: ['begun', 'stated'] }),
  ],
  'correct-police': [
    owed(
      'a point of contact reports that its denial was overturned',
      { check: [...pocAnswered, 'reported denied', 'reported overturned'] },
      'police',
      now,
      '18 U.S.C. § 925B(c)',
    ),
    notOwed('it reports the denial', { check: [...pocAnswered, 'reported denied'] }),
    notOwed('police were not told, by the federal practice', {
      check: [...pocAnswered, 'reported denied', 'reported overturned'],
      policies: { 'police-notice-of-poc-denials': 'off' },
    }),
  ],
} as const satisfies Partial<Record<DutyKind, readonly DutyExample[]>>
