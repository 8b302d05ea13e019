import { cfr, usc } from '../cite.ts'
import { held, heldAnswers } from '../contents.ts'
import { noticeRule } from '../ruling.ts'
import type { NoticeStatus } from '../lives/notice.ts'
import { isTold, type Evidence } from './told.ts'

/** The notices of one denial, and what is known of each. */
type Notices = Readonly<{
  overturned: boolean
  notices: readonly Readonly<{ notice: string; recipient: string; evidence: readonly Evidence[] }>[]
}>
type Corrections = Readonly<{
  answer: 'correct' | 'nothing-to-correct' | 'stands'
  /** One for each notice that was told, to whoever was told. */
  correct: readonly Readonly<{ notice: string; recipient: string }>[]
  /** Not told yet, and so taken back unread. */
  withdraw: readonly string[]
}>

/** 18 U.S.C. 925B(c): every authority and prosecutor that was told, and nobody else. */
export function correctionsOf({ overturned, notices }: Notices): Corrections {
  if (!overturned) return { answer: 'stands', correct: [], withdraw: [] }
  const correct = notices
    .filter(({ evidence }) => isTold(evidence))
    .map(({ notice, recipient }) => ({ notice, recipient }))
  const withdraw = notices.filter(({ evidence }) => !isTold(evidence)).map(({ notice }) => notice)
  return { answer: correct.length > 0 ? 'correct' : 'nothing-to-correct', correct, withdraw }
}

const city = { notice: 'D-1', recipient: 'GAAPD0000', evidence: ['opened-in-portal'] } as const

export const denialCorrection = noticeRule({
  id: 'denial-correction',
  title: 'Whoever was told of a denial is told that it was overturned',
  cites: [usc(18, '925B(c)')],
  says: 'When a denial is found wrong after it was reported, every authority and prosecutor that was told is told so at once; what nobody has read yet is taken back instead.',
  since: '2022-10-01',
  answers: ['correct', 'nothing-to-correct', 'stands'],
  decide: correctionsOf,
  examples: [
    {
      name: 'the city read it, the sheriff was only called',
      given: { overturned: true, notices: [city, { notice: 'D-2', recipient: 'GA0250300', evidence: ['email-sent'] }] },
      expect: { answer: 'correct', correct: [{ notice: 'D-1', recipient: 'GAAPD0000' }], withdraw: ['D-2'] },
    },
    {
      name: 'nobody had read it',
      given: {
        overturned: true,
        notices: [{ notice: 'D-2', recipient: 'GA0250300', evidence: ['placed-in-inbox', 'email-sent'] }],
      },
      expect: { answer: 'nothing-to-correct', correct: [], withdraw: ['D-2'] },
    },
    {
      name: 'sustained',
      given: { overturned: false, notices: [city] },
      expect: { answer: 'stands', correct: [], withdraw: [] },
    },
  ],
})

/** The recipient finds the notice by its number, so that the person need not be named again. */
export const correctionContents = noticeRule({
  id: 'correction-contents',
  title: 'A correction names the notice and never the person',
  cites: [usc(18, '925B(c)'), cfr(28, '25.9(b)(1)(iii)')],
  says: 'A correction says which notice about which transaction was overturned, and carries nothing that identifies the person.',
  since: '2022-10-01',
  answers: heldAnswers,
  decide: ({ fields }: { fields: readonly string[] }) =>
    held(fields, { must: ['notice', 'ntn', 'overturned'], may: ['overturned-at'] }),
  examples: [
    {
      name: 'the notice and the number',
      given: { fields: ['notice', 'ntn', 'overturned'] },
      expect: { answer: 'complete' },
    },
    {
      name: 'without the number of the notice',
      given: { fields: ['ntn', 'overturned'] },
      expect: { answer: 'incomplete', missing: ['notice'] },
    },
    {
      name: 'with the name of the person',
      given: { fields: ['notice', 'ntn', 'overturned', 'identity'] },
      expect: { answer: 'refused', refused: ['identity'] },
    },
  ],
})

/** What became of the check that a notice was about, and how the notice stands. */
type Left = Readonly<{ record: 'kept' | 'destroyed' | 'archived'; status: NoticeStatus }>

/** A notice whose correction nobody has read outlives its check: number, transaction, recipient and evidence, and nobody. */
export const noticeGoes = ({ record, status }: Left): boolean => record !== 'kept' && status !== 'correcting'

export const noticeKept = noticeRule({
  id: 'notice-kept',
  title: 'How long a notice is kept',
  cites: [cfr(28, '25.9(b)(1)'), usc(18, '925B(c)')],
  says: 'A notice goes with the record of the check that it was about, and one whose correction nobody has read goes when that was read; until then it says its number, the transaction’s, the recipient and what shows that it was told.',
  since: '2022-10-01',
  answers: ['kept', 'goes'],
  decide: (left: Left) => (noticeGoes(left) ? 'goes' : 'kept'),
  examples: [
    { name: 'the denial stands', given: { record: 'kept', status: 'told' }, expect: 'kept' },
    {
      name: 'overturned, destroyed, and corrected',
      given: { record: 'destroyed', status: 'corrected' },
      expect: 'goes',
    },
    { name: 'taken back unread, and destroyed', given: { record: 'destroyed', status: 'taken-back' }, expect: 'goes' },
    {
      name: 'destroyed while the correction is on its way',
      given: { record: 'destroyed', status: 'correcting' },
      expect: 'kept',
    },
    { name: 'denied ten years ago', given: { record: 'archived', status: 'told' }, expect: 'goes' },
  ],
})

type Held = Readonly<{ transferee: 'sealed' | 'destroyed'; correctionsOutstanding: number }>

/** No inbox and no queue has a copy of its own, so that destroying the one sealed place destroys them all. */
export const identityInNotices = noticeRule({
  id: 'identity-in-notices',
  title: 'A notice has no copy of who it is about',
  cites: [cfr(28, '25.9(b)(1)(iii)'), cfr(28, '25.10(e)')],
  says: 'A notice that waits or was read holds numbers only and shows the person out of the sealed transaction when it is opened; once that is destroyed no inbox and no queue shows anybody, though corrections are still on their way.',
  since: '2004-07-20',
  answers: ['shown-when-opened', 'gone'],
  decide: ({ transferee }: Held) => (transferee === 'sealed' ? 'shown-when-opened' : 'gone'),
  examples: [
    {
      name: 'while the denial stands',
      given: { transferee: 'sealed', correctionsOutstanding: 0 },
      expect: 'shown-when-opened',
    },
    {
      name: 'overturned and destroyed, with two corrections on their way',
      given: { transferee: 'destroyed', correctionsOutstanding: 2 },
      expect: 'gone',
    },
  ],
})
