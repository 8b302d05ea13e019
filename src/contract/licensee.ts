import { z } from 'zod'
import { checkView } from './check-view.ts'
import { endpoint } from './endpoint.ts'
import { date, ofCheck } from './numbers.ts'
import { whole } from './text.ts'
import { address, firearm, fitsLicensee, notForThisPurpose, purpose, transferee } from './transferee.ts'

/** What a licensee asks, over the web or by telephone: for what, of which firearm, about whom. */
export const inquiry = z
  .strictObject({ purpose, firearm, transferee })
  .refine(fitsLicensee, notForThisPurpose)
  .meta({ id: 'Inquiry' })

/** What initiating declines; `telephone-closed` only where a representative asks. */
export const inquiryRefusals = [
  'sign-in-failed',
  'license-not-in-force',
  'telephone-closed',
  'purpose-not-yours',
  'ask-the-state',
  'ask-the-center',
  'under-age',
  'key-reused',
  'not-in-operation',
  'unknown-number',
] as const

export const startCheck = endpoint({
  name: 'startCheck',
  method: 'POST',
  path: '/v1/checks',
  says: 'Asks whether a transferee may receive a firearm. The same key and content again is the same check.',
  signIn: 'licensee',
  act: 'initiate-check',
  keyed: true,
  body: inquiry,
  answers: { 201: checkView },
  refusals: inquiryRefusals,
})

/** As many checks as one look at a list can hold. */
const mostListed = 50

export const listChecks = endpoint({
  name: 'listChecks',
  method: 'GET',
  path: '/v1/checks',
  says: 'The licensee’s own checks, the newest first.',
  signIn: 'licensee',
  act: 'retrieve',
  query: z.strictObject({ limit: whole(1, mostListed).optional() }),
  answers: { 200: z.strictObject({ checks: z.array(checkView) }) },
  refusals: [],
})

/** Proxies and cash registers give up on a request that takes longer. */
const longestWait = 30

export const readCheck = endpoint({
  name: 'readCheck',
  method: 'GET',
  path: '/v1/checks/{ntn}',
  says: 'How a check stands. With `wait`, as soon as there is news, or after so many seconds.',
  signIn: 'licensee',
  act: 'retrieve',
  params: ofCheck,
  query: z.strictObject({ wait: whole(0, longestWait).optional() }),
  answers: { 200: checkView },
  refusals: ['unknown-number', 'too-many-streams'],
})

export const followCheck = endpoint({
  name: 'followCheck',
  method: 'GET',
  path: '/v1/checks/{ntn}/events',
  says: 'How a check stands, now and at each change: a stream of `check` events, taken up again by Last-Event-ID.',
  signIn: 'licensee',
  act: 'follow',
  params: ofCheck,
  answers: { 200: checkView, 204: z.undefined() },
  media: ['text/event-stream'],
  refusals: ['unknown-number', 'too-many-streams'],
})

export const acknowledgeCheck = endpoint({
  name: 'acknowledgeCheck',
  method: 'POST',
  path: '/v1/checks/{ntn}/acknowledgement',
  says: 'Says that the answer arrived. No clock waits for it.',
  signIn: 'licensee',
  act: 'acknowledge',
  params: ofCheck,
  answers: { 200: checkView },
  refusals: ['unknown-number', 'not-now'],
})

export const cancelCheck = endpoint({
  name: 'cancelCheck',
  method: 'POST',
  path: '/v1/checks/{ntn}/cancellation',
  says: 'Takes an open check back. Nobody may transfer on a cancelled check.',
  signIn: 'licensee',
  act: 'cancel',
  params: ofCheck,
  body: z.strictObject({ reason: z.enum(['licensee-cancelled', 'entered-in-error']) }),
  answers: { 200: checkView },
  refusals: ['unknown-number', 'not-now'],
})

export const giveTransfereeAddress = endpoint({
  name: 'giveTransfereeAddress',
  method: 'PUT',
  path: '/v1/checks/{ntn}/address',
  says: 'Gives the transferee’s address. No answer waits for it, and none is withheld.',
  signIn: 'licensee',
  act: 'give-address',
  params: ofCheck,
  body: z.strictObject({ address }),
  answers: { 200: checkView },
  refusals: ['unknown-number', 'not-now'],
})

export const reportTransfer = endpoint({
  name: 'reportTransfer',
  method: 'POST',
  path: '/v1/checks/{ntn}/transfer-report',
  says: 'Says that the firearm was transferred, where the period had run out without an answer. Never for a Proceed.',
  signIn: 'licensee',
  act: 'report-transfer',
  params: ofCheck,
  body: z.strictObject({ on: date }),
  answers: { 200: checkView },
  refusals: ['unknown-number', 'not-now', 'transfer-not-asked'],
})

/** What `nics audit verify` and the inspector's own file verify without us. */
const receipt = z
  .strictObject({
    format: z.literal('opennics-receipt-1'),
    key: z.string(),
    place: z.int(),
    entry: z.string(),
    proof: z.array(z.string()),
    checkpoint: z.string(),
  })
  .meta({ id: 'Receipt', description: 'An entry of the audit log, the proof of its place, and the signed checkpoint' })

export const readReceipt = endpoint({
  name: 'readReceipt',
  method: 'GET',
  path: '/v1/checks/{ntn}/receipt',
  says: 'Evidence that the number was given on its date, which can be verified without this system. While the check is kept.',
  signIn: 'licensee',
  act: 'retrieve',
  params: ofCheck,
  answers: { 200: receipt },
  refusals: ['unknown-number', 'not-numbered'],
})
