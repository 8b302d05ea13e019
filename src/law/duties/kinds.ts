import { cfr, usc } from '../cite.ts'
import { challengeDuties } from './challenge-kinds.ts'
import { denialDuties } from './denial-kinds.ts'
import { deniedFileDuties } from './denied-file-kinds.ts'
import type { DutyRow } from './duty-row.ts'
import { recheckDuties } from './recheck-kinds.ts'
import { recordDuties } from './record-kinds.ts'

const search = cfr(28, '25.6(c)(1)(iii)')
const respond = cfr(28, '25.6(c)(1)(iv)')

/** What can be owed, to whom, and where the law says so. `work/` has one act for each that this system carries out. */
const rows = {
  'finish-search': {
    title: 'Finish a search that we stopped in',
    says: 'Every number that is given owes an end to its search, soon after the contact, should the process that began it stop.',
    cites: [search],
    to: 'ourselves',
    since: '1998-11-30',
  },
  'search-again': {
    title: 'Ask a silent source again',
    says: 'While a source has not answered, it is asked again at the interval the operator set, and nobody has to ask for it.',
    cites: [search],
    to: 'ourselves',
    since: '1998-11-30',
  },
  'screen-again': {
    title: 'Put open checks before a changed text',
    says: 'When a text of a prohibitor begins or ends, every delayed or lapsed check is at once looked at again by the texts in force.',
    cites: [usc(18, '922(t)(2)')],
    to: 'ourselves',
    since: '1998-11-30',
  },
  'take-up-law': {
    title: 'Take up the next text of the law',
    says: 'The next day on which a text is known to begin or end is waited for, so that it is taken up when that day has begun everywhere.',
    cites: [usc(18, '922(t)(2)')],
    to: 'ourselves',
    since: '1998-11-30',
  },
  'answer-delayed': {
    title: 'Answer Delayed when the wait is over',
    says: 'A licensee who waits while an examiner may still answer is told Delayed when the time for that is over.',
    cites: [respond],
    to: 'licensee',
    since: '1998-11-30',
  },
  'tell-licensee': {
    title: 'Tell the licensee',
    says: 'Every answer, and every date that moved, is told to the licensee at once, and is owed until it was.',
    cites: [respond],
    to: 'licensee',
    since: '1998-11-30',
  },
  lapse: {
    title: 'End the period without an answer',
    says: 'A delayed check lapses when its three business days, or ten with a notice of cause, have run out, which is no Proceed.',
    cites: [usc(18, '922(t)(1)(B)(ii)'), usc(18, '922(t)(1)(C)(iii)')],
    to: 'licensee',
    since: '1998-11-30',
  },
  'recompute-dates': {
    title: 'Compute the periods of a state again',
    says: 'A closure that two people declared moves the end of every period still running in that state, at once.',
    cites: [cfr(28, '25.2')],
    to: 'licensee',
    since: '1998-11-30',
  },
  'release-claim': {
    title: 'Return a claimed check to the queue',
    says: 'A claim on which an examiner shows no act for as long as the operator set goes back to everybody.',
    cites: [respond],
    to: 'ourselves',
    since: '1998-11-30',
  },
  'ask-bodies': {
    title: 'Ask about a transferee under 21',
    says: 'About a transferee under 21 the state’s criminal or juvenile records, its mental health records and local police of the place of residence are asked immediately.',
    cites: [usc(34, '40901(l)(1)')],
    to: 'outreach-bodies',
    since: '2022-06-25',
    until: '2032-09-30',
  },
  'chase-bodies': {
    title: 'Ask again whoever has not answered about a transferee under 21',
    says: 'On the morning of the third business day whoever was asked about a transferee under 21 and has not answered is asked again, and the examiner sees that; silence is no cause.',
    cites: [usc(34, '40901(l)(1)-(2)')],
    to: 'outreach-bodies',
    since: '2022-06-25',
    until: '2032-09-30',
  },
  'say-whether-cause': {
    title: 'Say whether there is cause to investigate',
    says: 'By the end of the third business day the licensee is told whether there is cause to investigate a juvenile record of a transferee under 21.',
    cites: [usc(34, '40901(l)(2)')],
    to: 'licensee',
    since: '2022-06-25',
    until: '2032-09-30',
  },
  ...denialDuties,
  ...deniedFileDuties,
  ...challengeDuties,
  'tell-nation': {
    title: 'Tell the national system what was determined',
    says: 'A state’s point of contact reports a denial at once, a check still open by the end of its operational day, and a Proceed only where it comes after that; and it takes back at once the inquiry of a check that was cancelled.',
    cites: [cfr(28, '25.6(h)')],
    to: 'nation',
    since: '2004-07-20',
  },
  'answer-poc': {
    title: 'Answer a point of contact completely',
    says: 'A point of contact is answered at once, and one that was answered in part is owed one complete response as soon as every source has answered.',
    cites: [cfr(28, '25.6(f)')],
    to: 'poc',
    since: '1998-11-30',
  },
  'warn-poc': {
    title: 'Warn a point of contact of what will be presumed',
    says: 'Two hours before an operational day ends a point of contact is told of how many of its checks nothing was reported, which will be presumed to have been told Proceed.',
    cites: [cfr(28, '25.6(h)')],
    to: 'poc',
    since: '2004-07-20',
  },
  'state-poc-day': {
    title: 'State a point of contact’s day',
    says: 'When an operational day is over and its presumptions are made, each point of contact that asked on it is stated how many of its checks came to what, so that both sides can compare their numbers.',
    cites: [cfr(28, '25.6(h)'), cfr(28, '25.9(b)')],
    to: 'poc',
    since: '2004-07-20',
  },
  'presume-proceed': {
    title: 'Presume what a point of contact did not say',
    says: 'Our complete answer to a point of contact’s inquiry about a transfer owes a presumption at the end of that operational day, which a message before then ends; an answer that is not complete owes none, and a permit’s neither.',
    cites: [cfr(28, '25.6(h)')],
    to: 'poc',
    since: '2004-07-20',
  },
  'destroy-identity': {
    title: 'Destroy who an allowed or cancelled transferee is',
    says: 'A Proceed owes the destruction of the transferee’s identity from the moment at which it was told, and by our choice, because the regulation is silent, a cancelled check from its cancellation.',
    cites: [cfr(28, '25.9(b)(1)(iii)'), cfr(28, '25.9(b)(1)(ii)')],
    to: 'transferee',
    since: '2004-07-20',
  },
  'destroy-record': {
    title: 'Destroy all but number and date',
    says: 'Every check but a denied one owes the destruction of all but its number and date on the eighty-eighth day.',
    cites: [cfr(28, '25.9(b)(1)(ii)-(iii)')],
    to: 'transferee',
    since: '2004-07-20',
  },
  ...recheckDuties,
  'close-epoch': {
    title: 'Destroy the key of an epoch',
    says: 'When the hours or the day of a key are over, what still stands under it is wrapped again, and the key is destroyed with every copy of what it could read.',
    cites: [cfr(28, '25.9(c)'), cfr(28, '25.9(b)(1)(ii)-(iii)')],
    to: 'transferee',
    since: '2004-07-20',
  },
  'archive-denied': {
    title: 'Transfer a denied record after ten years',
    says: 'A denied check is kept ten years and is then transferred, and not destroyed.',
    cites: [cfr(28, '25.9(b)(1)(i)')],
    to: 'archive',
    since: '1998-11-30',
  },
  ...recordDuties,
} as const satisfies Record<string, DutyRow>

export type DutyKind = keyof typeof rows
export const dutyTable: Readonly<Record<DutyKind, DutyRow>> = rows
export const dutyKinds = Object.keys(rows) as readonly DutyKind[]

/** What is owed about all records together: a change of many owes it once, with the last of them. */
export const oncePerChange: readonly DutyKind[] = ['look-at-checks']

/**
 * What is paid before it: once the record is gone nobody can count it for Congress, nor find whom to correct. Where the day of destruction is past
 * when the denial falls, destroying is the older debt.
 */
export const paidFirst: Readonly<Partial<Record<DutyKind, readonly DutyKind[]>>> = {
  'destroy-record': ['count-overturned', 'correct-police'],
}
/** 28 CFR 25.9(b)(1) lets no count and no correction keep a person's record: what could not be paid in so long holds nothing back. */
export const paidFirstWithin = { hours: 24 } as const

/** What is owed to NCIC's file of denied transactions: by who knows where that is. */
export const toDeniedFile: readonly DutyKind[] = ['file-denial', 'enter-in-denied-file', 'remove-from-denied-file']

/** What cannot be undone. None of these is paid while the clocks disagree. */
export const irreversible: readonly DutyKind[] = [
  ...(['say-whether-cause', 'lapse', 'presume-proceed', 'destroy-identity', 'destroy-record', 'close-epoch'] as const),
  ...(['archive-denied', 'expire-entry', 'forget-batch', 'forget-recheck', 'deem-relief-denied'] as const),
  ...(['expect-provision', 'expect-certification'] as const),
]
