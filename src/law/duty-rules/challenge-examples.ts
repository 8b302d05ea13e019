import type { DutyKind } from '../duties/kinds.ts'
import { delayed, ended, notOwed, now, owed, type DutyExample } from './example.ts'

const asked = ['opened', 'asked'] as const
const informed = [...asked, 'identity shown', 'informed'] as const

/** Of the duties to somebody who challenges a denial. */
export const challengeExamples = {
  'open-challenge': [
    owed(
      'a record that the denial rests on was never valid',
      { check: [...delayed, 'denied', 'a record was never valid'] },
      'person',
      now,
      '28 CFR 25.5(b)',
    ),
    notOwed('Denied', { check: [...delayed, 'denied'] }),
    ended('it is challenged', { check: [...delayed, 'denied', 'a record was never valid', 'challenged'] }),
  ],
  'mail-secret': [
    owed('somebody asks why', { challenge: asked }, 'person', now, '28 CFR 25.10(b)'),
    notOwed('it is opened without anybody asking', { challenge: ['opened'] }),
    owed(
      'its letter is printed, and lies there',
      { challenge: [...asked, 'secret issued'] },
      'person',
      now,
      '28 CFR 25.10(b)',
    ),
    ended('it is mailed', { challenge: [...asked, 'secret issued', 'secret mailed'] }),
    ended('fingerprints agree', { challenge: [...asked, 'identity shown'] }),
  ],
  'give-reasons': [
    owed(
      'somebody asks why: when the fifth business day is over',
      { challenge: asked },
      'person',
      '2026-09-22T05:00:00Z',
      '34 U.S.C. § 40901(f)',
    ),
    notOwed('it is opened without anybody asking', { challenge: ['opened'] }),
    ended('they are read', { challenge: [...asked, 'identity shown', 'reasons given'] }),
    ended('they are mailed', { challenge: [...asked, 'identity shown', 'reasons mailed'] }),
  ],
  'determine-challenge': [
    owed(
      'information comes that would correct a record: when the sixtieth day is over',
      { challenge: informed },
      'person',
      '2026-11-14T06:00:00Z',
      '34 U.S.C. § 40901(g)',
    ),
    notOwed('somebody asks why', { challenge: asked }),
    ended('two people find that the denial stands', { challenge: [...informed, 'to be sustained', 'sustained'] }),
    ended('two people overturn it', { challenge: [...informed, 'to be overturned', 'overturned'] }),
    ended('its check was answered otherwise', { challenge: [...informed, 'closed'] }),
  ],
  'urge-challenge': [
    owed(
      'somebody asks why: a day before the reasons are due',
      { challenge: asked },
      'ourselves',
      '2026-09-21T05:00:00Z',
      '34 U.S.C. § 40901(f)',
    ),
    owed(
      'information comes after the reasons were given: ten days before the determination is due',
      { challenge: [...asked, 'identity shown', 'reasons given', 'informed'] },
      'ourselves',
      '2026-11-04T06:00:00Z',
      '34 U.S.C. § 40901(f)',
    ),
    notOwed('one proposes', { challenge: [...informed, 'to be sustained'] }),
    owed(
      'two find that the denial stands, and the reasons have not been given',
      { challenge: [...informed, 'to be sustained', 'sustained'] },
      'ourselves',
      '2026-09-21T05:00:00Z',
      '34 U.S.C. § 40901(f)',
    ),
    ended('two decide, and the reasons were given', {
      challenge: [...asked, 'identity shown', 'reasons given', 'informed', 'to be sustained', 'sustained'],
    }),
  ],
  'tell-sustained': [
    owed(
      'two people find that the denial stands',
      { challenge: [...informed, 'to be sustained', 'sustained'] },
      'person',
      now,
      '28 CFR 25.10(c)',
    ),
    notOwed('one proposes it', { challenge: [...informed, 'to be sustained'] }),
    ended('the person opens the letter', { challenge: [...informed, 'to be sustained', 'sustained', 'told'] }),
    ended('the letter is mailed', { challenge: [...informed, 'to be sustained', 'sustained', 'decision mailed'] }),
    ended('new information comes before that', {
      challenge: [...informed, 'to be sustained', 'sustained', 'informed'],
    }),
  ],
} as const satisfies Partial<Record<DutyKind, readonly DutyExample[]>>
