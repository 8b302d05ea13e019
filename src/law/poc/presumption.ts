import type { PocMessageKind } from '../lives/poc-words.ts'
import { cfr } from '../cite.ts'
import { operationalDay } from '../clocks/operational-day.ts'
import { isTransfer, type Purpose } from '../purpose.ts'
import { pocRule } from '../ruling.ts'

/** How a point of contact's check stands when somebody asks whether a Proceed may be presumed. Instants, ISO 8601. */
export type Silence = Readonly<{
  purpose: Purpose
  requestedAt: string
  /** When our complete response was sent; absent while there is none, or only a Partial one. */
  completeSentAt?: string
  reported: readonly PocMessageKind[]
  now: string
}>

/** `reported` and `excepted`: no presumption can come. `running` until `at`; `held` until we have answered completely. */
export const presumptionAnswers = ['reported', 'excepted', 'running', 'held', 'presumed'] as const

export type Presumption = Readonly<{
  answer: (typeof presumptionAnswers)[number]
  /** When the presumption comes, or came. */
  at?: string
  /** Said to the point of contact before anything is presumed. */
  warn?: string
}>

/**
 * 28 CFR 25.6(h), the one presumption: a transfer's check of which nothing was reported by the end of its operational day is
 * assumed to have been told Proceed. It assumes a Proceed that a point of contact may give only on our complete response, so
 * while that is outstanding nothing is assumed: the point of contact is warned to send open, and the presumption waits for the
 * end of the operational day on which the response went out. That is our reading; the text does not speak of a response late.
 */
export function presumption({ purpose, requestedAt, completeSentAt, reported, now }: Silence): Presumption {
  if (reported.length > 0) return { answer: 'reported' }
  if (!isTransfer(purpose)) return { answer: 'excepted' }
  if (completeSentAt === undefined) return { answer: 'held', warn: sendOpen(requestedAt) }
  // A response cannot go out before its request, so that its day ends no earlier.
  const at = endOfItsDay(completeSentAt).toString()
  return Temporal.Instant.compare(now, at) < 0
    ? { answer: 'running', at, warn: `without a message a Proceed is presumed at ${at}` }
    : { answer: 'presumed', at }
}

const endOfItsDay = (instant: string): Temporal.Instant => operationalDay(Temporal.Instant.from(instant)).endsAt

const sendOpen = (requestedAt: string): string =>
  `the response is not complete: send open by ${endOfItsDay(requestedAt).toString()}`

/** Friday 11 September 2026, two in the afternoon, Eastern time, and answered at once. */
const friday = {
  purpose: 'sale',
  requestedAt: '2026-09-11T18:00:00Z',
  completeSentAt: '2026-09-11T18:00:02Z',
  reported: [],
} as const

export const presumedProceed = pocRule({
  id: 'poc-presumption',
  title: 'The one presumption: no message by the end of the operational day',
  cites: [cfr(28, '25.6(h)'), cfr(28, '25.2')],
  says: 'A point of contact’s check of a transfer without an open or denial message by the end of its operational day is taken to have been told Proceed; permit checks are excepted, and by our reading nothing is presumed while our complete response is outstanding, and the point of contact is warned to send open.',
  since: '2004-07-20',
  answers: presumptionAnswers,
  decide: (given: Silence) => ({ ...presumption(given) }),
  examples: [
    {
      name: 'half past midnight is still the day of the request',
      given: { ...friday, now: '2026-09-12T04:30:00Z' },
      expect: {
        answer: 'running',
        at: '2026-09-12T05:00:00Z',
        warn: 'without a message a Proceed is presumed at 2026-09-12T05:00:00Z',
      },
    },
    {
      name: 'one o’clock ends it',
      given: { ...friday, now: '2026-09-12T05:00:00Z' },
      expect: { answer: 'presumed', at: '2026-09-12T05:00:00Z' },
    },
    {
      name: 'reported open',
      given: { ...friday, reported: ['poc-open'], now: '2026-09-12T05:00:00Z' },
      expect: { answer: 'reported' },
    },
    {
      name: 'a permit check is never presumed',
      given: { ...friday, purpose: 'permit', now: '2026-12-01T05:00:00Z' },
      expect: { answer: 'excepted' },
    },
    {
      name: 'we have sent a Partial response only: nothing is presumed, however long it lasts',
      given: {
        purpose: 'sale',
        requestedAt: '2026-09-11T18:00:00Z',
        reported: [],
        now: '2026-09-14T05:00:00Z',
      },
      expect: { answer: 'held', warn: 'the response is not complete: send open by 2026-09-12T05:00:00Z' },
    },
    {
      name: 'our complete response came the next day: that day’s end',
      given: { ...friday, completeSentAt: '2026-09-12T15:00:00Z', now: '2026-09-12T16:00:00Z' },
      expect: {
        answer: 'running',
        at: '2026-09-13T05:00:00Z',
        warn: 'without a message a Proceed is presumed at 2026-09-13T05:00:00Z',
      },
    },
    {
      name: 'asked at three in the night, between two operational days: the next one’s end',
      given: {
        ...friday,
        requestedAt: '2026-09-12T07:00:00Z',
        completeSentAt: '2026-09-12T07:00:02Z',
        now: '2026-09-12T12:30:00Z',
      },
      expect: {
        answer: 'running',
        at: '2026-09-13T05:00:00Z',
        warn: 'without a message a Proceed is presumed at 2026-09-13T05:00:00Z',
      },
    },
  ],
})
