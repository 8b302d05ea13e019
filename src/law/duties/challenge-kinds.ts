import { cfr, usc } from '../cite.ts'
import type { DutyRow } from './duty-row.ts'

/** What a challenge of a denial or a delay makes us owe to the person. */
export const challengeDuties = {
  'open-challenge': {
    title: 'Open a challenge of a denial that is in review',
    says: 'A denial that rests on a record which was never valid is challenged at once without anybody asking, so that there is one way in which a denial is overturned.',
    cites: [cfr(28, '25.5(b)'), cfr(28, '25.10(e)')],
    to: 'person',
    since: '1998-11-30',
  },
  'mail-secret': {
    title: 'Send the secret by which a denied person learns why',
    says: 'Whoever asks why shows who they are first: a secret is mailed at once to the address given with the check, or fingerprints are taken; a letter that was made and not mailed pays nothing.',
    cites: [cfr(28, '25.10(b)')],
    to: 'person',
    since: '1998-11-30',
  },
  'give-reasons': {
    title: 'Give a denied person the reasons',
    says: 'Whoever was denied and asks why is given the reasons in writing within five business days of the state of the sale.',
    cites: [usc(34, '40901(f)'), cfr(28, '25.10(b)')],
    to: 'person',
    since: '1998-11-30',
  },
  'determine-challenge': {
    title: 'Determine whether a challenged record is erroneous',
    says: 'Information that would correct a record owes a determination by the sixtieth day after it was received, each piece by its own.',
    cites: [usc(34, '40901(g)')],
    to: 'person',
    since: '2018-03-23',
  },
  'urge-challenge': {
    title: 'Put a challenge before everybody whose limit comes near',
    says: 'A day before the reasons are due, and ten days before a determination is, a challenge that still owes them is marked as urgent for every examiner.',
    cites: [usc(34, '40901(f)'), usc(34, '40901(g)')],
    to: 'ourselves',
    since: '2018-03-23',
  },
  'tell-sustained': {
    title: 'Tell the person that the denial stands',
    says: 'Whoever challenged a denial that stands is told so in writing, with which record stands in the way and who keeps it.',
    cites: [cfr(28, '25.10(c)')],
    to: 'person',
    since: '1998-11-30',
  },
} as const satisfies Record<string, DutyRow>
