import { cfr, usc } from '../cite.ts'
import { purposeRule } from '../ruling.ts'

/** What happened between a licensee and the system, or the state, in one transaction. */
export type Heard = Readonly<{
  first: 'proceed' | 'delayed' | 'denied' | 'cancelled'
  numberGiven: boolean
  /** An answer after the first one and before any transfer. */
  later?: 'proceed' | 'denied'
  /** Transferred after the period ran out without an answer. */
  transferredWithoutAnswer?: boolean
  /** An answer that came when the firearm had been handed over. */
  afterTransfer?: 'proceed' | 'denied'
}>

/** What was shown where no check was needed. */
export type Shown = Readonly<{ inPlaceOfCheck: 'permit' | 'certificate' }>

export const entries = [
  ...(['date-of-contact', 'number', 'first-response', 'later-response-and-date', 'no-response-in-time'] as const),
  ...(['response-after-transfer', 'permit-copy-or-number-and-dates', 'certificate'] as const),
] as const
export type RecordEntry = (typeof entries)[number]

/** 27 CFR 478.124(c)(3)(iv), 478.131: what the licensee writes down, whether or not anything is transferred. */
export function licenseeRecords(heard: Heard | Shown): readonly RecordEntry[] {
  if ('inPlaceOfCheck' in heard) {
    return heard.inPlaceOfCheck === 'permit' ? ['permit-copy-or-number-and-dates'] : ['certificate']
  }
  const wanted: readonly Readonly<{ entry: RecordEntry; holds: boolean }>[] = [
    { entry: 'date-of-contact', holds: true },
    { entry: 'number', holds: heard.numberGiven },
    { entry: 'first-response', holds: true },
    { entry: 'later-response-and-date', holds: heard.later !== undefined },
    { entry: 'no-response-in-time', holds: heard.transferredWithoutAnswer === true },
    { entry: 'response-after-transfer', holds: heard.afterTransfer !== undefined },
  ]
  return wanted.filter(({ holds }) => holds).map(({ entry }) => entry)
}

export const licenseeRecord = purposeRule({
  id: 'licensee-records',
  title: 'What a licensee writes down of a check',
  cites: [
    usc(18, '922(t)(4)'),
    cfr(27, '478.102(b)'),
    cfr(27, '478.124(c)(3)(iv)'),
    cfr(27, '478.131'),
    cfr(28, '25.6(i)'),
  ],
  says: 'A licensee records the date of the contact, any number, the first answer and every later one, also one that comes after the transfer, or that none came in time, be the firearm transferred or not.',
  since: '1998-11-30',
  decide: (given: Heard | Shown) => licenseeRecords(given),
  examples: [
    {
      name: 'Denied, and nothing is transferred: the number all the same',
      given: { first: 'denied', numberGiven: true },
      expect: ['date-of-contact', 'number', 'first-response'],
    },
    {
      name: 'Delayed, then Proceed',
      given: { first: 'delayed', numberGiven: true, later: 'proceed' },
      expect: ['date-of-contact', 'number', 'first-response', 'later-response-and-date'],
    },
    {
      name: 'Delayed, transferred when the period had run out, then Denied',
      given: { first: 'delayed', numberGiven: true, transferredWithoutAnswer: true, afterTransfer: 'denied' },
      expect: ['date-of-contact', 'number', 'first-response', 'no-response-in-time', 'response-after-transfer'],
    },
    {
      name: 'a state that gives no number with Denied',
      given: { first: 'denied', numberGiven: false },
      expect: ['date-of-contact', 'first-response'],
    },
    {
      name: 'a permit in place of the check',
      given: { inPlaceOfCheck: 'permit' },
      expect: ['permit-copy-or-number-and-dates'],
    },
  ],
})
