import type { DutyKind } from '../duties/kinds.ts'
import { delayed, ended, notOwed, now, owed, young, type DutyExample } from './example.ts'

const pocDenied = ['asked by a point of contact', 'searched', 'answered whole', 'reported denied'] as const
const practice = 'Bulletins on the NICS Denied Transaction File, August 8, 2017'
const twentyHoursOn = '2026-09-15T11:00:00Z'

/** Of the file of denied transactions that NCIC keeps: what is entered there, and what is removed. */
export const deniedFileExamples = {
  'file-denial': [
    owed('Denied', { check: [...delayed, 'denied'] }, 'police', now, practice),
    owed('a point of contact reports a denial', { check: pocDenied }, 'police', now, practice),
    owed(
      'the same, where police are not told of it',
      { check: pocDenied, policies: { 'police-notice-of-poc-denials': 'off' } },
      'police',
      now,
      practice,
    ),
    notOwed('a state’s point of contact denies, which tells the nation', {
      check: [...delayed, 'denied'],
      here: 'poc',
    }),
    notOwed('Delayed', { check: delayed }),
    notOwed('a permit', { check: ['assigned for a permit', 'searched', 'delayed', 'denied'] }),
    notOwed('922(d) alone', { check: [...young, 'denied under 922(d) alone'] }),
    owed(
      '922(d) alone, and a named person has police told',
      { check: [...young, 'denied under 922(d) alone', 'notice decided'] },
      'police',
      now,
      practice,
    ),
    owed('it is held', { check: [...delayed, 'denied', 'hold proposed', 'notice held'] }, 'police', now, practice),
    owed(
      'it is released',
      { check: [...delayed, 'denied', 'hold proposed', 'notice held', 'notice released'] },
      'police',
      now,
      practice,
    ),
    owed('it is overturned', { check: [...delayed, 'denied', 'overturned, for a new check'] }, 'police', now, practice),
    owed(
      'a point of contact reports that its denial was overturned',
      { check: [...pocDenied, 'reported overturned'] },
      'police',
      now,
      practice,
    ),
  ],
  'enter-in-denied-file': [
    owed('it is to be there', { filing: ['to enter'] }, 'police', now, practice),
    notOwed('it is being sent: its debt stands', { filing: ['to enter', 'sending'] }),
    ended('it has come there', { filing: ['to enter', 'sending', 'entered'] }),
    ended('the denial falls', { filing: ['to enter', 'to remove'] }),
    owed(
      'a hold ends that came after it was entered',
      { filing: ['to enter', 'sending', 'entered', 'to remove', 'removed', 'to enter'] },
      'police',
      now,
      practice,
    ),
  ],
  'remove-from-denied-file': [
    owed('the denial falls', { filing: ['to enter', 'sending', 'entered', 'to remove'] }, 'person', now, practice),
    owed(
      'the denial falls while it is being sent',
      { filing: ['to enter', 'sending', 'to remove'] },
      'person',
      now,
      practice,
    ),
    notOwed('the denial falls before anything was sent', { filing: ['to enter', 'to remove'] }),
    ended('it is gone there', { filing: ['to enter', 'sending', 'entered', 'to remove', 'removed'] }),
  ],
  'alarm-denied-file': [
    owed('it is to be there', { filing: ['to enter'] }, 'ourselves', twentyHoursOn, practice),
    owed(
      'it is to go from there',
      { filing: ['to enter', 'sending', 'to remove'] },
      'ourselves',
      twentyHoursOn,
      practice,
    ),
    notOwed('it is being sent: its debt stands', { filing: ['to enter', 'sending'] }),
    ended('it has come there', { filing: ['to enter', 'sending', 'entered'] }),
  ],
} as const satisfies Partial<Record<DutyKind, readonly DutyExample[]>>
