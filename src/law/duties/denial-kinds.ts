import { cfr, usc } from '../cite.ts'
import type { DutyRow } from './duty-row.ts'

/** What a denial makes us owe to others than the licensee, and what its fall does. */
export const denialDuties = {
  'notify-police': {
    title: 'Notify police of a denial',
    says: 'A denial of a transfer owes a notice to local law enforcement within twenty-four hours, by the policy on denials of points of contact where one of them asked.',
    cites: [usc(18, '925B(b)')],
    to: 'police',
    since: '2022-10-01',
  },
  'name-police': {
    title: 'Name who is told of a denial',
    says: 'As soon as a transfer is denied it is found out which authorities answer for the place where the firearm was sought and for the residence, and each is given a notice of its own.',
    cites: [usc(18, '925B(a)')],
    to: 'police',
    since: '2022-10-01',
  },
  'alarm-unnamed': {
    title: 'Alarm whoever runs the system that nobody is named',
    says: 'Where twenty hours after a denial nobody could be named for one of its places, whoever runs the system is alarmed, so that somebody is named within the twenty-four hours of the law.',
    cites: [usc(18, '925B(b)')],
    to: 'ourselves',
    since: '2022-10-01',
  },
  'deliver-notice': {
    title: 'Call a recipient to its notice',
    says: 'Whoever a notice is for is called to it at once, and again, until what it says was opened, fetched or accepted by its terminal.',
    cites: [usc(18, '925B(b)')],
    to: 'police',
    since: '2022-10-01',
  },
  'urge-notice': {
    title: 'See to a notice that nobody has opened',
    says: 'A notice that was not opened is sent by another channel after six hours, put before a person after twelve, and alarms whoever runs the system after twenty, so that the twenty-four hours of the law are kept.',
    cites: [usc(18, '925B(b)')],
    to: 'police',
    since: '2022-10-01',
  },
  'deliver-correction': {
    title: 'Call a recipient to the correction of its notice',
    says: 'Whoever was told of a denial is called to its correction at once, and again, until it was opened, fetched or accepted by its terminal.',
    cites: [usc(18, '925B(c)')],
    to: 'police',
    since: '2022-10-01',
  },
  'decide-police-notice': {
    title: 'Decide about the notice of a denial under 922(d) alone',
    says: 'Where 922(d) alone denies, which 925B does not name, a named person decides within twenty hours whether police are told.',
    cites: [usc(18, '925B(a)')],
    to: 'policy-holder',
    since: '2022-10-01',
  },
  'tell-ice': {
    title: 'Make a denial for unlawful presence available to ICE',
    says: 'A denial that rests on unlawful presence is made available to ICE at once; a record that nobody confirmed is not.',
    cites: [usc(34, '40916')],
    to: 'ice',
    since: '2008-01-08',
  },
  'ask-whether-transferred': {
    title: 'Ask whether the firearm was transferred',
    says: 'A denial that comes after the period ran out owes the licensee the question whether a transfer has followed meanwhile.',
    cites: [cfr(28, '25.6(c)(1)(iv)')],
    to: 'licensee',
    since: '1998-11-30',
  },
  'ask-by-telephone': {
    title: 'Ask the licensee by telephone whether the firearm was transferred',
    says: 'A licensee that did not answer whether a transfer has followed is asked by a person, and that is owed until somebody has written down the answer.',
    cites: [cfr(28, '25.6(c)(1)(iv)'), usc(18, '922(d)')],
    to: 'licensee',
    since: '1998-11-30',
  },
  'refer-retrieval': {
    title: 'Refer a retrieval to ATF',
    says: 'A firearm transferred to a person who is then denied is referred to ATF at once.',
    cites: [usc(18, '922(d)')],
    to: 'atf',
    since: '1998-11-30',
  },
  'tell-overturned': {
    title: 'Tell the person that the denial was overturned',
    says: 'Whoever was denied wrongly is told so in writing, with what was corrected and what the licensee was told.',
    cites: [cfr(28, '25.10(e)')],
    to: 'person',
    since: '1998-11-30',
  },
  'count-overturned': {
    title: 'Count a denial that was overturned',
    says: 'A denied transfer that is overturned is counted by judicial district and category before its record goes, and what is counted says nothing of which it was.',
    cites: [usc(18, '925C')],
    to: 'ourselves',
    since: '2022-03-15',
  },
  'correct-police': {
    title: 'Correct a notice to police',
    says: 'A denial that is overturned owes every recipient of its notice a correction, at once.',
    cites: [usc(18, '925B(c)')],
    to: 'police',
    since: '2022-10-01',
  },
} as const satisfies Record<string, DutyRow>
