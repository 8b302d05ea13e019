import { cfr, order, usc } from '../cite.ts'
import { held, heldAnswers } from '../contents.ts'
import { noticeRule } from '../ruling.ts'

/** 18 U.S.C. 925B(a)(1)(A)-(E), and nothing else about the person or the record. */
const lettered = ['notice-given', 'prohibition', 'date-and-time', 'location-of-licensee', 'identity'] as const

/** What every notice says beside that, so that nobody reads more into it than there is. */
export const statements = {
  'not-a-warrant': 'A denial is not a warrant, and by itself it is not probable cause.',
  'may-be-overturned': 'A denial may be overturned. You will be told if this one is.',
  'call-atf-first': 'Call the ATF office named here before you act: a federal case may be open.',
  'not-for-wanted-files': 'Do not copy this notice into a wanted-person file.',
  'nothing-required': 'The law that sends you this notice asks no action of you.',
} as const

const practice = ['atf-office', 'other-recipients'] as const
const must: readonly string[] = [...lettered, ...Object.keys(statements), ...practice]

/** A closed list. Who asked for a protection order, and what a record says, have no name in it. */
export const denialNoticeContents = noticeRule({
  id: 'denial-notice-contents',
  title: 'What a notice of denial says, and what it never says',
  cites: [usc(18, '925B(a)(1)'), order('FBI page on denial notifications to law enforcement, read in 2026')],
  says: 'A notice says that notice was given, under which prohibition, when, where the licensee is and who the person is, with what a denial is not and whom to call first; it never names who asked for a protection order and holds nothing of the record.',
  since: '2022-10-01',
  answers: heldAnswers,
  decide: ({ fields }: { fields: readonly string[] }) =>
    held(fields, { must, may: ['notice', 'ntn', 'residence', 'protected-person-offer'] }),
  examples: [
    {
      name: 'all of it, with its numbers',
      given: { fields: [...must, 'notice', 'ntn'] },
      expect: { answer: 'complete' },
    },
    {
      name: 'without the word that a denial is no warrant',
      given: { fields: must.filter(field => field !== 'not-a-warrant') },
      expect: { answer: 'incomplete', missing: ['not-a-warrant'] },
    },
    {
      name: 'the name of who asked for the order',
      given: { fields: [...must, 'petitioner'] },
      expect: { answer: 'refused', refused: ['petitioner'] },
    },
    {
      name: 'the record itself and what the firearm was',
      given: { fields: [...must, 'record', 'firearm'] },
      expect: { answer: 'refused', refused: ['record', 'firearm'] },
    },
  ],
})

/** Whoever reads the log of notices later learns who was told of which transaction, and not about whom. */
export const noticeRow = noticeRule({
  id: 'notice-row',
  title: 'What is kept of a notice',
  cites: [cfr(28, '25.9(b)'), usc(18, '925B(c)')],
  says: 'Of a notice its number, the transaction’s, the recipient, the kind and the evidence of telling are kept, so that it can be corrected; who it was about stays with the transaction and goes with it.',
  since: '2022-10-01',
  answers: heldAnswers,
  decide: ({ fields }: { fields: readonly string[] }) =>
    held(fields, { must: ['notice', 'ntn', 'recipient', 'kind'], may: ['sent', 'evidence', 'told'] }),
  examples: [
    {
      name: 'sent, and opened by the recipient',
      given: { fields: ['notice', 'ntn', 'recipient', 'kind', 'sent', 'evidence', 'told'] },
      expect: { answer: 'complete' },
    },
    {
      name: 'to nobody in particular',
      given: { fields: ['notice', 'ntn', 'kind'] },
      expect: { answer: 'incomplete', missing: ['recipient'] },
    },
    {
      name: 'with the name of the person',
      given: { fields: ['notice', 'ntn', 'recipient', 'kind', 'name'] },
      expect: { answer: 'refused', refused: ['name'] },
    },
  ],
})
