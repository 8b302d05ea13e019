import type { DutyKind } from '../duties/kinds.ts'
import { ended, notOwed, now, owed, type DutyExample } from './example.ts'

const looked = ['begun', 'received', 'looked at', 'checked'] as const

const rechecked = ['begun', 'received', 'numbered', 'searched'] as const

/** Of the duties about records of prohibited persons. */
export const recordExamples = {
  'expire-entry': [
    owed(
      'an entry with a last day, of an agency in Texas',
      { entry: ['entered until a day'] },
      'transferee',
      '2027-07-01T05:00:00Z',
      '28 CFR 25.9(a)',
    ),
    notOwed('an entry for ever', { entry: ['entered'] }),
    ended('withdrawn before its last day', { entry: ['entered until a day', 'withdrawn, no longer so'] }),
  ],
  'look-at-checks': [
    owed('an entry is entered', { entry: ['entered'] }, 'ourselves', now, '28 CFR 25.5(a)'),
    owed(
      'an entry is taken back',
      { entry: ['entered', 'withdrawn, no longer so'] },
      'ourselves',
      now,
      '28 CFR 25.5(a)',
    ),
    notOwed('a number is given', { check: ['assigned'] }),
  ],
  'check-batch': [
    owed('a batch has come whole', { batch: ['begun', 'received'] }, 'ourselves', now, '28 CFR 25.5(a)'),
    notOwed('a batch that is still coming', { batch: ['begun'] }),
    ended('its last row was looked at', { batch: ['begun', 'received', 'looked at', 'checked'] }),
  ],
  'commit-batch': [
    owed('its agency commits it', { batch: [...looked, 'committing'] }, 'ourselves', now, '28 CFR 25.4'),
    notOwed('its rows were looked at, and its agency has said nothing', { batch: looked }),
    ended('its last row was entered', { batch: [...looked, 'committing', 'entered', 'committed'] }),
  ],
  'forget-batch': [
    owed(
      'a batch that nobody commits: seven days after it came',
      { batch: ['begun', 'received'] },
      'transferee',
      '2026-09-21T15:00:00Z',
      '28 CFR 25.9(a)',
    ),
    owed(
      'what was wrong with the rows of one that was committed: ninety days on',
      { batch: [...looked, 'committing', 'entered', 'committed'] },
      'transferee',
      '2026-12-13T15:00:00Z',
      '28 CFR 25.9(a)',
    ),
    notOwed('a row more was looked at', { batch: ['begun', 'received', 'looked at'] }),
    ended('its agency commits it', { batch: [...looked, 'committing'] }),
    ended('its agency gives it up', { batch: [...looked, 'given up'] }),
  ],
  'answer-recheck': [
    owed(
      'a file of permit holders has come whole',
      { recheck: ['begun', 'received'] },
      'ourselves',
      now,
      '28 CFR 25.6(j)(1)',
    ),
    notOwed('one that is still coming', { recheck: ['begun'] }),
    notOwed('a source was silent: what was owed stays owed', {
      recheck: ['begun', 'received', 'numbered', 'searched, a source silent'],
    }),
    ended('everybody was searched for', { recheck: [...rechecked, 'answered'] }),
    ended('its agency gives it up', { recheck: ['begun', 'received', 'given up'] }),
  ],
  'forget-recheck': [
    owed(
      'an answer that nobody fetches: after seven days',
      { recheck: [...rechecked, 'answered'] },
      'transferee',
      '2026-09-21T15:00:00Z',
      '28 CFR 25.9(b)(1)(iii)',
    ),
    owed(
      'an answer that was fetched: after an hour',
      { recheck: [...rechecked, 'answered', 'fetched'] },
      'transferee',
      '2026-09-14T16:00:00Z',
      '28 CFR 25.9(b)(1)(iii)',
    ),
    owed(
      'a file that is given up',
      { recheck: ['begun', 'received', 'given up'] },
      'transferee',
      now,
      '28 CFR 25.9(b)(1)(iii)',
    ),
    notOwed('a chunk more was searched for', { recheck: rechecked }),
    ended('nothing is left of it', { recheck: [...rechecked, 'answered', 'fetched', 'forgotten'] }),
  ],
  'reevaluate-entry': [
    owed(
      'a conviction against a dating partner, of an agency in Texas',
      { entry: ['entered, judged again on a day'] },
      'transferee',
      '2028-07-02T05:00:00Z',
      '18 U.S.C. § 921(a)(33)(C)',
    ),
    notOwed('an entry for ever', { entry: ['entered'] }),
    ended('its agency takes it back before', { entry: ['entered, judged again on a day', 'withdrawn, no longer so'] }),
  ],
  'deem-relief-denied': [
    owed(
      'received by a federal agency: when the 365th day is over where days end last',
      { relief: ['received by a federal agency'] },
      'person',
      '2027-09-11T11:00:00Z',
      '34 U.S.C. § 40911(c)(2)(A)',
    ),
    notOwed('received by the program of a state', { relief: ['received'] }),
    ended('decided', { relief: ['received by a federal agency', 'granted'] }),
  ],
  'tell-of-relief': [
    owed(
      'a federal agency granted it',
      { relief: ['received by a federal agency', 'granted'] },
      'person',
      now,
      '34 U.S.C. § 40911(c)(2)(B)',
    ),
    owed('a state denied it', { relief: ['received', 'denied'] }, 'person', now, '34 U.S.C. § 40915(a)(2)'),
    notOwed('the evidence was heard', { relief: ['received', 'heard'] }),
    ended('the agency says that it told the person', { relief: ['received', 'denied', 'the person is told'] }),
  ],
  'review-denials': [
    owed(
      'an entry that was never valid',
      { entry: ['entered', 'withdrawn, never valid'] },
      'transferee',
      now,
      '28 CFR 25.5(b)',
    ),
    owed(
      'one that was taken back as no longer so, and is found never to have been valid',
      { entry: ['entered', 'withdrawn, no longer so', 'found never valid'] },
      'transferee',
      now,
      '28 CFR 25.5(b)',
    ),
    notOwed('one that no longer applies', { entry: ['entered', 'withdrawn, no longer so'] }),
  ],
  'expect-provision': [
    owed(
      'a federal agency is enrolled: when a quarter has gone by',
      { contributor: ['enrolled, a federal agency'] },
      'ourselves',
      '2026-12-15T06:00:00Z',
      '34 U.S.C. § 40901(e)(1)(C)',
    ),
    notOwed('it gave: the debt stands, and is put off by whoever saw it', {
      contributor: ['enrolled, a federal agency', 'provided'],
    }),
    ended('a state, which gives as it chooses', { contributor: ['enrolled, a state'] }),
  ],
  'expect-certification': [
    owed(
      'a federal agency is enrolled: when the January after the half-year is over',
      { contributor: ['enrolled, a federal agency'] },
      'ourselves',
      '2027-02-01T06:00:00Z',
      '34 U.S.C. § 40901(e)(1)(F)',
    ),
    notOwed('it gave records', { contributor: ['enrolled, a federal agency', 'provided'] }),
    ended('a state without a waiver', { contributor: ['enrolled, a federal agency', 'a waiver ends'] }),
  ],
  'withdraw-many': [
    owed(
      'a second person approves',
      { bulk: ['proposed', 'approved'] },
      'transferee',
      now,
      '34 U.S.C. § 40912(c)(1)(B)',
    ),
    notOwed('one person proposes', { bulk: ['proposed'] }),
    ended('all of it was carried out', { bulk: ['proposed', 'approved', 'finished'] }),
  ],
} as const satisfies Partial<Record<DutyKind, readonly DutyExample[]>>
