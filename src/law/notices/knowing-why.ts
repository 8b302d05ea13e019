import { cfr, usc } from '../cite.ts'
import { held, heldAnswers } from '../contents.ts'
import { noticeRule } from '../ruling.ts'

type Asker = Readonly<{
  who: 'transferee' | 'licensee' | 'other'
  /** How identity was shown: mail to the given address or fingerprints. A number read off a form shows nothing. */
  shown: 'fingerprints' | 'mail-to-given-address' | 'number-only' | 'none'
  through?: 'licensee'
}>
type MayKnow = Readonly<{ answer: 'tell' | 'show-identity-first' | 'never'; because: string }>

function mayKnow({ who, shown, through }: Asker): MayKnow {
  if (who === 'licensee' || through === 'licensee')
    return { answer: 'never', because: 'what a record says does not pass through a licensee' }
  if (who === 'other') return { answer: 'never', because: 'only the person denied may know' }
  return shown === 'fingerprints' || shown === 'mail-to-given-address'
    ? { answer: 'tell', because: 'identity was shown' }
    : { answer: 'show-identity-first', because: 'whoever holds a number need not be the person' }
}

export const whoMayKnowWhy = noticeRule({
  id: 'who-may-know-why',
  title: 'Only the person denied learns why, once identity is shown',
  cites: [cfr(28, '25.10(a)'), cfr(28, '25.10(b)'), usc(34, '40901(f)')],
  says: 'The reason is told to the person denied after identity was shown by fingerprints or by mail to the address given, and never to a licensee or through one.',
  since: '1998-11-30',
  answers: ['tell', 'show-identity-first', 'never'],
  decide: mayKnow,
  examples: [
    {
      name: 'fingerprints agree',
      given: { who: 'transferee', shown: 'fingerprints' },
      expect: { answer: 'tell', because: 'identity was shown' },
    },
    {
      name: 'the secret came by mail to the given address',
      given: { who: 'transferee', shown: 'mail-to-given-address' },
      expect: { answer: 'tell', because: 'identity was shown' },
    },
    {
      name: 'knows the number and nothing else',
      given: { who: 'transferee', shown: 'number-only' },
      expect: { answer: 'show-identity-first', because: 'whoever holds a number need not be the person' },
    },
    {
      name: 'the licensee asks for the transferee',
      given: { who: 'licensee', shown: 'none' },
      expect: { answer: 'never', because: 'what a record says does not pass through a licensee' },
    },
    {
      name: 'the person asks, to be answered at the licensee’s counter',
      given: { who: 'transferee', shown: 'fingerprints', through: 'licensee' },
      expect: { answer: 'never', because: 'what a record says does not pass through a licensee' },
    },
    {
      name: 'a neighbor asks',
      given: { who: 'other', shown: 'fingerprints' },
      expect: { answer: 'never', because: 'only the person denied may know' },
    },
  ],
})

const withDenied = [
  ...(['agency-name', 'agency-address', 'transaction-number'] as const),
  ...(['how-to-ask-why', 'when-it-is-answered', 'how-to-challenge'] as const),
] as const

/** The last three are the sheet that the licensee hands over. None of it says anything about a record. */
export const withEveryDenied = noticeRule({
  id: 'with-every-denied',
  title: 'What the licensee gets for the transferee with a Denied',
  cites: [cfr(28, '25.10(a)'), cfr(28, '25.6(c)(1)(iv)')],
  says: 'With a Denied the licensee gets, for the transferee, the name and address of the agency that denied, the number of the transaction, and a sheet on how to ask why, when that is answered and how to challenge, and nothing of what was found.',
  since: '1998-11-30',
  answers: heldAnswers,
  decide: ({ fields }: { fields: readonly string[] }) => held(fields, { must: withDenied }),
  examples: [
    { name: 'all of it', given: { fields: withDenied }, expect: { answer: 'complete' } },
    {
      name: 'without an address to write to',
      given: { fields: withDenied.filter(field => field !== 'agency-address') },
      expect: { answer: 'incomplete', missing: ['agency-address'] },
    },
    {
      name: 'with the category of the record',
      given: { fields: [...withDenied, 'category'] },
      expect: { answer: 'refused', refused: ['category'] },
    },
  ],
})

type Request = Readonly<{
  askedOf: 'denying-agency' | 'another'
  inWriting: boolean
  deniedBy: 'national' | 'poc'
  /** A point of contact may answer what was asked by mouth. */
  pocWaivesWriting?: boolean
}>

export const reasonsRequest = noticeRule({
  id: 'reasons-request',
  title: 'The person denied asks the agency that denied, in writing',
  cites: [cfr(28, '25.10(a)'), usc(34, '40901(f)')],
  says: 'The reason is asked of the agency that denied, in writing, from which a point of contact may excuse the person; the answer is due within five business days.',
  since: '1998-11-30',
  answers: ['answer', 'ask-in-writing', 'send-to-denying-agency'],
  decide: ({ askedOf, inWriting, deniedBy, pocWaivesWriting = false }: Request) => {
    if (askedOf === 'another') return 'send-to-denying-agency'
    return inWriting || (deniedBy === 'poc' && pocWaivesWriting) ? 'answer' : 'ask-in-writing'
  },
  examples: [
    {
      name: 'a letter to the agency that denied',
      given: { askedOf: 'denying-agency', inWriting: true, deniedBy: 'national' },
      expect: 'answer',
    },
    {
      name: 'a call to a state that asks for no letter',
      given: { askedOf: 'denying-agency', inWriting: false, deniedBy: 'poc', pocWaivesWriting: true },
      expect: 'answer',
    },
    {
      name: 'a call to the federal Center',
      given: { askedOf: 'denying-agency', inWriting: false, deniedBy: 'national', pocWaivesWriting: true },
      expect: 'ask-in-writing',
    },
    {
      name: 'a letter to the federal Center on what a state denied',
      given: { askedOf: 'another', inWriting: true, deniedBy: 'poc' },
      expect: 'send-to-denying-agency',
    },
  ],
})

const reasons = [
  'prohibition',
  'originating-agency',
  'what-more-is-needed',
  'how-to-challenge',
  'civil-action',
] as const

/** Every record that stands in the way is named, since each must be corrected by itself. */
export const reasonsContents = noticeRule({
  id: 'reasons-contents',
  title: 'What the answer to the person denied says',
  cites: [cfr(28, '25.10(b)'), cfr(28, '25.10(c)'), cfr(28, '25.10(f)'), usc(34, '40901(f)')],
  says: 'The answer says which prohibition each record was taken for and who keeps it, what more is needed such as fingerprints, how to challenge, and that a court may be asked.',
  since: '1998-11-30',
  answers: heldAnswers,
  decide: ({ fields }: { fields: readonly string[] }) =>
    held(fields, { must: reasons, may: ['fingerprint-card', 'ntn'] }),
  examples: [
    {
      name: 'all of it, with a card for fingerprints',
      given: { fields: [...reasons, 'fingerprint-card'] },
      expect: { answer: 'complete' },
    },
    {
      name: 'without saying who keeps the record',
      given: { fields: reasons.filter(field => field !== 'originating-agency') },
      expect: { answer: 'incomplete', missing: ['originating-agency'] },
    },
    {
      name: 'with the name of the victim',
      given: { fields: [...reasons, 'victim'] },
      expect: { answer: 'refused', refused: ['victim'] },
    },
  ],
})
