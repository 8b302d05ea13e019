import { cfr, usc } from '../cite.ts'
import type { DutyRow } from './duty-row.ts'

/** What can be owed about records of prohibited persons: to the persons, to whoever sought relief, and to those whose checks they touch. */
export const recordDuties = {
  'expire-entry': {
    title: 'Take an entry out when its last day is over',
    says: 'An entry of the Indices whose disability is not permanent leaves them when its last day is over where its agency is.',
    cites: [cfr(28, '25.9(a)')],
    to: 'transferee',
    since: '1998-11-30',
  },
  'look-at-checks': {
    title: 'Hold open checks against a record that changed',
    says: 'A record that is entered, changed or taken back is held at once against every open check, and those that it touches are searched again.',
    cites: [cfr(28, '25.5(a)'), cfr(28, '25.6(c)(1)(iii)')],
    to: 'ourselves',
    since: '1998-11-30',
  },
  'check-batch': {
    title: 'Look at every row of a batch before anything of it is entered',
    says: 'A batch of records that an agency sent is looked at row by row at once, so that whatever can be seen to be wrong is sent back with its reason.',
    cites: [cfr(28, '25.5(a)')],
    to: 'ourselves',
    since: '1998-11-30',
  },
  'commit-batch': {
    title: 'Enter what an agency told us to enter of its batch',
    says: 'Once its agency commits a batch, every row of it that is not wrong is entered, changed or taken back at once, to the last.',
    cites: [cfr(28, '25.4')],
    to: 'ourselves',
    since: '1998-11-30',
  },
  'forget-batch': {
    title: 'Destroy a batch that nobody committed',
    says: 'A batch that its agency does not commit is destroyed after the time that the operator set, and so is, later, what was wrong with the rows of one that was committed.',
    cites: [cfr(28, '25.9(a)')],
    to: 'transferee',
    since: '1998-11-30',
  },
  'reevaluate-entry': {
    title: 'Put a dating partner’s conviction before its agency again',
    says: 'An entry of a single conviction against a dating partner owes its agency another look on the first day on which the right may be back; it stands until the agency has looked.',
    cites: [usc(18, '921(a)(33)(C)'), cfr(28, '25.9(a)')],
    to: 'transferee',
    since: '2022-06-25',
  },
  'deem-relief-denied': {
    title: 'Count an application for relief as denied',
    says: 'An application for relief that a federal agency has not decided when 365 days from its receipt are over counts as denied without cause, and a court may look at it afresh.',
    cites: [usc(34, '40911(c)(2)(A)')],
    to: 'person',
    since: '2008-01-08',
  },
  'tell-of-relief': {
    title: 'Tell the person what became of the application for relief',
    says: 'Whoever applied for relief is told by the agency what was decided, what it means and what can be done, and that is owed until the agency says that it was done.',
    cites: [usc(34, '40911(c)(2)(B)'), usc(34, '40915(a)(2)')],
    to: 'person',
    since: '2008-01-08',
  },
  'review-denials': {
    title: 'Look again at denials that rested on an invalid entry',
    says: 'An entry withdrawn as never valid puts every denial that rests on it into review at once; one that merely no longer applies does not.',
    cites: [cfr(28, '25.5(b)'), cfr(28, '25.10(e)')],
    to: 'transferee',
    since: '1998-11-30',
  },
  'expect-provision': {
    title: 'See whether a federal agency gave its records in the quarter',
    says: 'When a quarter has gone by since a federal agency last gave records, it is looked at whether it has, and what it did not give stands as overdue until it does.',
    cites: [usc(34, '40901(e)(1)(C)'), usc(34, '40911(b)(1)')],
    to: 'ourselves',
    since: '2018-03-23',
  },
  'expect-certification': {
    title: 'See whether an agency certified in its time',
    says: 'When the last day of a certification is over, it is looked at whether two people of the agency made it, and one that is missing stands as overdue until they do.',
    cites: [usc(34, '40901(e)(1)(F)'), usc(34, '40912(c)(1)(C)')],
    to: 'ourselves',
    since: '2018-03-23',
  },
  'withdraw-many': {
    title: 'Take back many entries of one agency',
    says: 'What one person of an agency selected and another approved is taken back in parts, at once, each entry with its reason.',
    cites: [usc(34, '40901(e)(1)(D)'), usc(34, '40912(c)(1)(B)')],
    to: 'transferee',
    since: '2008-01-08',
  },
} as const satisfies Record<string, DutyRow>
