import { cfr } from '../cite.ts'
import { practice } from '../notices/denied-file.ts'
import type { DutyRow } from './duty-row.ts'

/** What a denial, and its fall, make us owe to the file of denied transactions that NCIC keeps. */
export const deniedFileDuties = {
  'file-denial': {
    title: 'See whether a denial is to be in the Denied Transaction File',
    says: 'Whenever a denial comes, falls, is held, is released or is decided about, it is looked at whether it is to be in the Denied Transaction File, and whatever differs is owed there.',
    cites: [practice],
    to: 'police',
    since: '2017-08-08',
  },
  'enter-in-denied-file': {
    title: 'Enter a denial in the Denied Transaction File',
    says: 'A denial that is to be in the Denied Transaction File is sent there at once, and again, until the keeper has acknowledged it.',
    cites: [practice],
    to: 'police',
    since: '2017-08-08',
  },
  'remove-from-denied-file': {
    title: 'Remove a denial from the Denied Transaction File',
    says: 'A denial that was overturned, is held for an investigation, or goes to the archive after ten years is taken out of the Denied Transaction File at once by its number alone, also when the check is gone by then, and that is owed until the keeper has acknowledged it.',
    cites: [practice, cfr(28, '25.9(b)(1)(i)'), cfr(28, '25.9(b)(1)(iii)')],
    to: 'person',
    since: '2017-08-08',
  },
  'alarm-denied-file': {
    title: 'Alarm whoever runs the system that the Denied Transaction File is behind',
    says: 'Where the keeper has not acknowledged an entry or a removal twenty hours after it was owed, whoever runs the system is alarmed, and again each day.',
    cites: [practice],
    to: 'ourselves',
    since: '2017-08-08',
  },
} as const satisfies Record<string, DutyRow>
