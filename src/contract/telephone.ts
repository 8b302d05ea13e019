import { z } from 'zod'
import { allowed, instant, next, waiting } from './check-view.ts'
import { endpoint } from './endpoint.ts'
import { inquiryRefusals } from './licensee.ts'
import { ffl, ntn } from './numbers.ts'
import { firearm, fitsLicensee, notForThisPurpose, purpose, transferee } from './transferee.ts'

/** How long a code word may be where it is sent; enrollment decides which one is right. */
const longestCodeWord = 100

/** 28 CFR 25.6(b), 25.8(f): what a representative types while the licensee speaks. */
const telephoneInquiry = z
  .strictObject({
    licensee: z.strictObject({ ffl, codeWord: z.string().min(1).max(longestCodeWord) }),
    /** Everything was read back to the licensee, who confirmed it. */
    readBack: z.literal(true),
    purpose,
    firearm,
    transferee,
  })
  .refine(fitsLicensee, notForThisPurpose)
  .meta({ id: 'TelephoneInquiry' })

/** 28 CFR 25.8(g): a representative may say Proceed or Delayed, and nothing else. */
export const telephoneView = z
  .discriminatedUnion('response', [
    z.strictObject({ response: z.literal('proceed'), ntn, contact: instant, next, dates: allowed }),
    z.strictObject({ response: z.literal('delayed'), ntn, contact: instant, next, dates: waiting }),
  ])
  .meta({ id: 'TelephoneAnswer' })

export type TelephoneView = z.input<typeof telephoneView>

export const startTelephoneCheck = endpoint({
  name: 'startTelephoneCheck',
  method: 'POST',
  path: '/v1/telephone/checks',
  says: 'A representative enters a licensee’s inquiry and says the first answer: Proceed or Delayed.',
  signIn: 'person',
  act: 'initiate-check',
  keyed: true,
  body: telephoneInquiry,
  answers: { 201: telephoneView },
  refusals: inquiryRefusals,
})
