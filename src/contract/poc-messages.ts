import { z } from 'zod'
import { ntn } from './numbers.ts'
import { cancellation, determination, pocInquiry, recordName, stn } from './poc.ts'
import { is } from './text.ts'

/**
 * What each message of a point of contact says, as the JSON of the same thing: a text message is held to what the API is held to. A check
 * is named by our number or by the state's own; what is said of it is the rest.
 */
export const named = z
  .strictObject({ ntn: ntn.optional(), stn: stn.optional() })
  .refine(of => (of.ntn === undefined) !== (of.stn === undefined), { path: ['ntn'], ...is('one-number') })

export const inquiryBody = pocInquiry
export const recordBody = z.strictObject({ record: recordName.optional() })
export const determinationBody = determination
export const cancellationBody = cancellation
