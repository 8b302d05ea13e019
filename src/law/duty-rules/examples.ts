import type { DutyKind } from '../duties/kinds.ts'
import { delayed, ended, lapsed, notOwed, now, owed, respond, young, type DutyExample } from './example.ts'
import { challengeExamples } from './challenge-examples.ts'
import { deniedFileExamples } from './denied-file-examples.ts'
import { noticeExamples } from './notice-examples.ts'
import { followedExamples } from './followed-examples.ts'
import { policeExamples } from './police-examples.ts'
import { recordExamples } from './record-examples.ts'

const search = '28 CFR 25.6(c)(1)(iii)'

/** For each duty an event that owes it, one that does not, and one that ends it where one can. */
export const dutyExamples: Readonly<Record<DutyKind, readonly DutyExample[]>> = {
  'finish-search': [
    owed('a number is given', { check: ['assigned'] }, 'ourselves', '2026-09-11T14:00:30Z', search),
    notOwed('the licensee is told', { check: [...delayed, 'told Delayed'] }),
    ended('the search is done', { check: ['assigned', 'searched'] }),
  ],
  'search-again': [
    owed(
      'a source was silent',
      { check: ['assigned', 'searched, a source silent'] },
      'ourselves',
      '2026-09-14T15:01:00Z',
      search,
    ),
    notOwed('a number is given', { check: ['assigned'] }),
    ended('all have answered', { check: ['assigned', 'searched'] }),
  ],
  'screen-again': [
    owed('a text begins', { law: ['a text begins'] }, 'ourselves', now, '18 U.S.C. § 922(t)(2)'),
    notOwed('a search, which is by the texts in force', { check: ['assigned', 'searched'] }),
  ],
  'take-up-law': [
    owed(
      'in January 2026 a text begins, and the next that is known begins in June',
      { law: ['a text begins'], now: '2026-01-22T11:00:00Z' },
      'ourselves',
      '2026-06-18T11:00:00Z',
      '18 U.S.C. § 922(t)(2)',
    ),
    notOwed('a text begins, and no later change is known', { law: ['a text begins'] }),
  ],
  'answer-delayed': [
    owed(
      'a search that leaves something open',
      { check: ['assigned', 'searched'] },
      'licensee',
      '2026-09-11T14:00:00Z',
      respond,
    ),
    notOwed('a number is given', { check: ['assigned'] }),
    ended('Delayed is the answer', { check: delayed }),
  ],
  'tell-licensee': [
    owed('Delayed', { check: delayed }, 'licensee', now, respond),
    owed('a date that moved', { check: [...delayed, 'dates changed'] }, 'licensee', now, respond),
    notOwed('the end of the period, which is no answer', { check: lapsed }),
    ended('the word that stands was told', { check: [...delayed, 'told Delayed'] }),
    notOwed('an earlier word was told, and pays nothing', { check: [...delayed, 'cleared', 'told Delayed'] }),
  ],
  lapse: [
    owed('Delayed', { check: delayed }, 'licensee', '2026-09-17T05:01:00Z', '18 U.S.C. § 922(t)(1)(B)(ii)'),
    owed(
      'cause is noticed about a transferee under 21',
      { check: [...young, 'cause noticed'] },
      'licensee',
      '2026-09-17T05:01:00Z',
      '18 U.S.C. § 922(t)(1)(C)(iii)',
    ),
    owed(
      'a date that moved after cause was noticed: the period is still that of ten days',
      { check: [...young, 'cause noticed', 'dates changed'] },
      'licensee',
      '2026-09-17T05:01:00Z',
      '18 U.S.C. § 922(t)(1)(C)(iii)',
    ),
    notOwed('a permit, for which no period runs', { check: ['assigned for a permit', 'searched', 'delayed'] }),
    ended('Denied', { check: [...delayed, 'denied'] }),
  ],
  'recompute-dates': [
    owed('a second person approves a closure', { calendar: ['proposed', 'approved'] }, 'licensee', now, '28 CFR 25.2'),
    notOwed('one person proposes it', { calendar: ['proposed'] }),
  ],
  'release-claim': [
    owed(
      'an examiner claims a check',
      { check: [...delayed, 'claimed'] },
      'ourselves',
      '2026-09-14T19:00:00Z',
      respond,
    ),
    notOwed('nobody has', { check: delayed }),
    ended('the examiner lets go', { check: [...delayed, 'claimed', 'released'] }),
  ],
  'ask-bodies': [
    owed('a transferee under 21', { check: ['assigned under 21'] }, 'outreach-bodies', now, '34 U.S.C. § 40901(l)(1)'),
    notOwed('one of 21 or over', { check: ['assigned'] }),
    notOwed('one of the three has answered', { check: [...young, 'answered by one body'] }),
    ended('the third has', {
      check: [...young, 'answered by one body', 'answered by a second', 'answered by the third'],
    }),
  ],
  'chase-bodies': [
    owed(
      'two bodies were asked: on the morning of Wednesday the 16th',
      { check: [...young, 'bodies asked'] },
      'outreach-bodies',
      '2026-09-16T13:00:00Z',
      '34 U.S.C. § 40901(l)(2)',
    ),
    notOwed('nobody was asked yet', { check: young }),
    ended('they are asked again', { check: [...young, 'bodies asked', 'bodies chased'] }),
  ],
  'say-whether-cause': [
    owed(
      'a transferee under 21: by the end of Wednesday the 16th',
      { check: ['assigned under 21'] },
      'licensee',
      '2026-09-17T05:00:00Z',
      '34 U.S.C. § 40901(l)(2)',
    ),
    notOwed('one of 21 or over', { check: ['assigned'] }),
    ended('cause is noticed', { check: [...young, 'cause noticed'] }),
    ended('it is said that none was', { check: [...young, 'no cause said'] }),
  ],
  ...policeExamples,
  ...noticeExamples,
  ...challengeExamples,
  ...followedExamples,
  ...deniedFileExamples,
  'destroy-identity': [
    owed(
      'Proceed is told',
      { check: ['assigned', 'searched', 'proceeded', 'told Proceed'] },
      'transferee',
      '2026-09-14T16:00:00Z',
      '28 CFR 25.9(b)(1)(iii)',
    ),
    owed(
      'cancelled',
      { check: [...delayed, 'cancelled'] },
      'transferee',
      '2026-09-14T16:00:00Z',
      '28 CFR 25.9(b)(1)(ii)',
    ),
    ended('it is destroyed', {
      check: ['assigned', 'searched', 'proceeded', 'told Proceed', 'identity destroyed'],
    }),
    notOwed('a cancellation is told, which was owed from the moment of it', {
      check: [...delayed, 'cancelled', 'told Cancelled'],
    }),
    notOwed('Proceed that nobody has heard', { check: ['assigned', 'searched', 'proceeded'] }),
    notOwed('the end of the period, which is no Proceed', { check: lapsed }),
  ],
  'destroy-record': [
    owed(
      'a number is given',
      { check: ['assigned'] },
      'transferee',
      '2026-12-08T06:00:00Z',
      '28 CFR 25.9(b)(1)(ii)-(iii)',
    ),
    notOwed('Delayed', { check: delayed }),
    ended('Denied, which is kept', { check: [...delayed, 'denied'] }),
  ],
  'close-epoch': [
    owed(
      'the hours from noon begin: five minutes after their end',
      { epoch: ['opened'] },
      'transferee',
      '2026-09-14T16:05:00Z',
      '28 CFR 25.9(c)',
    ),
    notOwed('nothing more is wrapped under it: its debt stands', { epoch: ['opened', 'closed'] }),
    ended('its key is destroyed', { epoch: ['opened', 'closed', 'counted', 'destroyed'] }),
  ],
  'archive-denied': [
    owed('Denied', { check: [...delayed, 'denied'] }, 'archive', '2036-09-11T14:00:00Z', '28 CFR 25.9(b)(1)(i)'),
    notOwed('Proceed', { check: ['assigned', 'searched', 'proceeded'] }),
  ],
  ...recordExamples,
}
