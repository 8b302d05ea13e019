import { pocInquiryKeys, pocMessageKinds, pocResponseKinds, pocStandings, receipts } from '#law/lives/poc-words.ts'
import { z } from 'zod'
import { outreachAnswers, outreachAskers, outreachBodies, outreachStands } from '#law/lives/outreach-words.ts'
import { sourceNames } from '#law/words.ts'
import { instant } from './check-view.ts'
import { category, recordedPerson } from './contribution.ts'
import { endpoint } from './endpoint.ts'
import { facts } from './facts.ts'
import { ffl, ntn, ofCheck } from './numbers.ts'
import { code, is } from './text.ts'
import { firearm, fits, notForThisPurpose, purpose, transferee } from './transferee.ts'

/** The state's own number: short, and without anything that names a person. */
export const stn = code(/^[A-Z0-9-]{1,20}$/).meta({ description: 'The state’s own number of its transaction' })

/** 28 CFR 25.6(d): what a point of contact asks. It has verified that the licensee may ask, and says so. */
export const pocInquiry = z
  .strictObject({
    ask: z.enum(pocInquiryKeys).default('QNP').meta({
      description: 'QN leaves out protection orders whose Brady indicator is N; QNP sends every record found',
    }),
    purpose,
    firearm: firearm.optional(),
    licensee: ffl.optional().meta({ description: 'The licensee for whom it asks' }),
    eligibilityVerified: z.boolean().default(false).meta({
      description: 'That the point of contact has verified that the licensee may ask; a permit concerns none',
    }),
    stn: stn.optional(),
    transferee,
  })
  .refine(asked => fits(asked.purpose, asked.firearm), notForThisPurpose)
  .meta({ id: 'PocInquiry' })

/** What a record is called in a response, and fetched by: its source and a number. */
export const recordName = code(/^(?:indices|ncic|iii|iaq|state|national)-\d{1,5}$/).meta({
  description: 'A record of this response, by which it can be fetched in full',
})

const source = z.enum(sourceNames)

/** Enough to see whose it may be. What it says in full is fetched by its name. */
const found = z
  .strictObject({ record: recordName, source, category: z.string(), bits: z.number(), person: recordedPerson })
  .meta({ id: 'PocRecord' })

/** 34 U.S.C. 40901(l)(1): where `by` is poc, the point of contact asks them itself and reports what each answered. */
const pocOutreach = z
  .strictObject({
    by: z.enum(outreachAskers),
    bodies: z.array(
      z.strictObject({
        body: z.enum(outreachBodies),
        stands: z.enum(outreachStands),
        answer: z.enum(outreachAnswers).optional(),
      }),
    ),
  })
  .meta({ id: 'PocOutreach' })

/** 25.6(f): one consolidated response over all databases. Partial is no last word. */
export const pocAnswer = z
  .strictObject({
    ntn,
    stn: stn.optional(),
    kind: z.enum(pocResponseKinds),
    searched: z.array(source),
    notSearched: z.array(source),
    matches: z.int().min(0),
    records: z.array(found),
    /** Under 21: who asks the three bodies, and what each has answered. Part of no database, so that the response may be complete before. */
    outreach: pocOutreach.optional(),
    /** How the check stands with us. */
    standing: z.enum([...pocStandings, 'cancelled']),
    contact: instant,
    /** Until when its determination must have been reported, if it has not been. */
    reportBy: instant.optional(),
  })
  .meta({ id: 'PocAnswer' })
export type PocAnswerView = z.input<typeof pocAnswer>

/** A moment that exists, in any zone. */
const moment = z.string().refine(text => instantOf(text) !== undefined, is('impossible-time'))

function instantOf(text: string): Temporal.Instant | undefined {
  try {
    return Temporal.Instant.from(text)
  } catch {
    return undefined
  }
}

const toldAt = moment
  .optional()
  .meta({ format: 'date-time', description: 'When the licensee was told; now, where it is not said' })

/** 25.6(h): what was determined. */
export const determination = z
  .discriminatedUnion('message', [
    z.strictObject({ message: z.literal('poc-open') }),
    z.strictObject({
      message: z.literal('poc-denial'),
      toldAt,
      categories: z.array(category).min(1).max(10).meta({
        description: 'The categories of the records that were confirmed and bar',
      }),
      sellToAlone: z.literal(true).optional().meta({ description: 'Only 18 U.S.C. 922(d) bars' }),
    }),
    z.strictObject({ message: z.literal('poc-proceed'), toldAt }),
    z.strictObject({ message: z.literal('poc-overturn'), toldAt }),
  ])
  .meta({ id: 'Determination' })
export type DeterminationSent = z.output<typeof determination>

/** How a message was received, and what is to be done. Every message is kept, whatever it moved. */
export const receipt = z
  .strictObject({
    ntn,
    message: z.enum(pocMessageKinds),
    receipt: z.enum(receipts),
    standing: z.enum(pocStandings),
    because: z.string(),
    todo: z.string().optional(),
  })
  .meta({ id: 'DeterminationReceipt' })
export type ReceiptView = z.input<typeof receipt>

/** Why an inquiry is taken back. */
export const cancellation = z.strictObject({ reason: z.enum(['licensee-cancelled', 'entered-in-error']) })

export const startPocInquiry = endpoint({
  name: 'startPocInquiry',
  method: 'POST',
  path: '/v1/poc/inquiries',
  says: 'A point of contact asks. What was found and where is answered; who may receive the firearm the point of contact determines.',
  signIn: 'agency',
  act: 'ask-as-poc',
  keyed: true,
  body: pocInquiry,
  answers: { 201: pocAnswer },
  refusals: [
    ...(['purpose-not-yours', 'not-your-kind', 'licensee-not-verified', 'stn-in-use', 'key-reused'] as const),
    ...(['not-in-operation', 'unknown-number'] as const),
  ],
})

export const readPocAnswer = endpoint({
  name: 'readPocAnswer',
  method: 'GET',
  path: '/v1/poc/inquiries/{ntn}',
  says: 'How the search for an inquiry of this point of contact stands: after a Partial response, the complete one.',
  signIn: 'agency',
  act: 'read-poc-answer',
  params: ofCheck,
  answers: { 200: pocAnswer },
  refusals: ['unknown-number'],
})

export const readPocRecord = endpoint({
  name: 'readPocRecord',
  method: 'GET',
  path: '/v1/poc/inquiries/{ntn}/records/{record}',
  says: 'One record in full, by the name that the response to this inquiry gave it.',
  signIn: 'agency',
  act: 'read-poc-answer',
  params: ofCheck.extend({ record: recordName }),
  answers: { 200: found.extend({ ori: z.string().optional(), facts }).meta({ id: 'PocRecordInFull' }) },
  refusals: ['unknown-number', 'record-not-named'],
})

export const reportDetermination = endpoint({
  name: 'reportDetermination',
  method: 'POST',
  path: '/v1/poc/inquiries/{ntn}/determinations',
  says: 'A point of contact reports open, a denial, a Proceed after open, or that a denial was overturned. Twice or late is harmless.',
  signIn: 'agency',
  act: 'report-determination',
  params: ofCheck,
  body: determination,
  answers: { 200: receipt },
  refusals: ['unknown-number', 'not-now', 'not-as-described'],
})

export const cancelPocInquiry = endpoint({
  name: 'cancelPocInquiry',
  method: 'POST',
  path: '/v1/poc/inquiries/{ntn}/cancellation',
  says: 'Takes an inquiry back that nothing was reported of.',
  signIn: 'agency',
  act: 'cancel',
  params: ofCheck,
  body: cancellation,
  answers: { 200: pocAnswer },
  refusals: ['unknown-number', 'not-now'],
})
