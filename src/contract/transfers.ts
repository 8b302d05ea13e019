import { z } from 'zod'
import { checkView, instant } from './check-view.ts'
import { endpoint } from './endpoint.ts'
import { date, ffl, ntn, ofCheck } from './numbers.ts'

export const reportNoTransfer = endpoint({
  name: 'reportNoTransfer',
  method: 'POST',
  path: '/v1/checks/{ntn}/transfer-report/none',
  says: 'Says that the firearm was not transferred, where the check was denied after its period had run out. Of no other check is it asked.',
  signIn: 'licensee',
  act: 'report-transfer',
  params: ofCheck,
  body: z.strictObject({ notTransferred: z.literal(true) }),
  answers: { 200: checkView },
  refusals: ['unknown-number', 'not-now', 'transfer-not-asked'],
})

/** As many as a person telephones in a day. */
export const mostUnanswered = 200

/** Whom to telephone, and of which check: nothing of whom it is about. */
const unanswered = z
  .strictObject({
    ntn,
    ffl,
    licensee: z.string().optional(),
    telephone: z.string().optional(),
    /** When the licensee was first asked, and since when a person is to ask it. */
    askedAt: instant,
    since: instant,
  })
  .meta({ id: 'UnansweredTransfer' })
export type UnansweredView = z.output<typeof unanswered>

export const listUnanswered = endpoint({
  name: 'listUnanswered',
  method: 'GET',
  path: '/v1/transfers/unanswered',
  says: 'Licensees that did not say whether a firearm was transferred before its check was denied, the longest waiting first. A person asks them by telephone.',
  signIn: 'person',
  act: 'ask-about-transfers',
  answers: { 200: z.strictObject({ unanswered: z.array(unanswered) }).meta({ id: 'UnansweredTransfers' }) },
  refusals: [],
})

export const noteTransfer = endpoint({
  name: 'noteTransfer',
  method: 'POST',
  path: '/v1/transfers/{ntn}/answer',
  says: 'What a licensee answered over the telephone: that the firearm was transferred, and on which day, or that it was not.',
  signIn: 'person',
  act: 'ask-about-transfers',
  params: ofCheck,
  body: z.union([
    z.strictObject({ transferred: z.literal(true), on: date }),
    z.strictObject({ transferred: z.literal(false) }),
  ]),
  answers: { 200: z.strictObject({ ntn, transferred: z.boolean() }).meta({ id: 'NotedTransfer' }) },
  refusals: ['unknown-number', 'not-now', 'transfer-not-asked'],
})
