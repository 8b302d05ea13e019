import type { DutyKind } from '../duties/kinds.ts'
import { delayed, ended, notOwed, now, owed, young, type DutyExample } from './example.ts'

/** Of naming who is told of a denial, calling them, and correcting them. */
export const policeExamples = {
  'name-police': [
    owed('Denied', { check: [...delayed, 'denied'] }, 'police', now, '18 U.S.C. § 925B(a)'),
    notOwed('Delayed', { check: delayed }),
    notOwed('922(d) alone', { check: [...young, 'denied under 922(d) alone'] }),
    owed(
      '922(d) alone, and a named person has them told',
      { check: [...young, 'denied under 922(d) alone', 'notice decided'] },
      'police',
      now,
      '18 U.S.C. § 925B(a)',
    ),
    owed(
      'the address comes after the denial',
      { check: [...delayed, 'denied', 'police named', 'address given'] },
      'police',
      now,
      '18 U.S.C. § 925B(a)',
    ),
    ended('they are named', { check: [...delayed, 'denied', 'police named'] }),
    notOwed('for one of the places nobody is found yet', {
      check: [...delayed, 'denied', 'police named for one place'],
    }),
  ],
  'alarm-unnamed': [
    owed('Denied', { check: [...delayed, 'denied'] }, 'ourselves', '2026-09-15T11:00:00Z', '18 U.S.C. § 925B(b)'),
    notOwed('922(d) alone', { check: [...young, 'denied under 922(d) alone'] }),
    owed(
      '922(d) alone, and a named person has them told',
      { check: [...young, 'denied under 922(d) alone', 'notice decided'] },
      'ourselves',
      '2026-09-15T11:00:00Z',
      '18 U.S.C. § 925B(b)',
    ),
    ended('they are named', { check: [...delayed, 'denied', 'police named'] }),
    notOwed('for one of the places nobody is found yet', {
      check: [...delayed, 'denied', 'police named for one place'],
    }),
  ],
  'deliver-notice': [
    owed('a recipient is named', { notice: ['named'] }, 'police', now, '18 U.S.C. § 925B(b)'),
    notOwed('it is called to it', { notice: ['named', 'called'] }),
    ended('it is told', { notice: ['named', 'told'] }),
  ],
  'urge-notice': [
    owed(
      'a recipient is named: six hours after the denial',
      { notice: ['named'] },
      'police',
      '2026-09-14T21:00:00Z',
      '18 U.S.C. § 925B(b)',
    ),
    notOwed('it is called', { notice: ['named', 'called'] }),
    ended('it is told', { notice: ['named', 'told'] }),
    ended('the denial falls', { notice: ['named', 'overturned'] }),
  ],
  'deliver-correction': [
    owed(
      'the denial falls after it was told',
      { notice: ['named', 'told', 'overturned'] },
      'police',
      now,
      '18 U.S.C. § 925B(c)',
    ),
    notOwed('the denial falls before anybody was told', { notice: ['named', 'overturned'] }),
    owed(
      'the denial falls before it was known that a terminal had taken it',
      { notice: ['named', 'overturned', 'told'] },
      'police',
      now,
      '18 U.S.C. § 925B(c)',
    ),
    ended('it is told', { notice: ['named', 'told', 'overturned', 'correction told'] }),
  ],
} as const satisfies Partial<Record<DutyKind, readonly DutyExample[]>>
