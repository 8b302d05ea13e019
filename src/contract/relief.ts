import { z } from 'zod'
import { hearings, reliefPrograms, reliefStatuses } from '#law/lives/relief.ts'
import { ari } from './contribution.ts'
import { endpoint } from './endpoint.ts'
import { date, nri, reliefNumber } from './numbers.ts'
import { code } from './text.ts'

const certified = z
  .strictObject({
    reference: code(/^[A-Za-z0-9][A-Za-z0-9 ./-]{0,39}$/).meta({
      description: 'The writing by which the state’s program was certified to conform, 34 U.S.C. 40915(a)',
    }),
    on: date,
  })
  .meta({ id: 'ReliefCertification' })

const findings = z
  .strictObject({
    circumstances: z.boolean().optional().meta({ description: 'The circumstances of the disability were looked at' }),
    record: z.boolean().optional().meta({ description: 'The mental-health and criminal record was looked at' }),
    reputation: z.boolean().optional().meta({ description: 'The reputation was looked at' }),
    dangerous: z.boolean().optional().meta({ description: 'Likely to act in a way dangerous to public safety' }),
    againstPublicInterest: z.boolean().optional().meta({ description: 'Relief would be against the public interest' }),
  })
  .meta({ id: 'ReliefFindings' })

export const reliefView = z
  .strictObject({
    number: reliefNumber,
    nri,
    program: z.enum(reliefPrograms),
    received: z.string(),
    status: z.enum(reliefStatuses),
    decideBy: z
      .string()
      .optional()
      .meta({ description: 'The last day on which a federal agency decides before it counts as denied' }),
    certified: certified.optional(),
    noticed: z.string().optional(),
    heard: z.strictObject({ on: z.string(), how: z.enum(hearings) }).optional(),
    findings: findings.optional(),
    decided: z.string().optional(),
    noRecord: z
      .literal(true)
      .optional()
      .meta({ description: 'Relief was granted, and no record was in the Indices any more to take out' }),
    told: z.string().optional().meta({ description: 'The day on which the person was told of what it came to last' }),
    missing: z.array(z.string()).meta({ description: 'What has to be noted before relief can be granted' }),
    fees: z.boolean().meta({ description: 'Fees of counsel are owed after a reversal, 18 U.S.C. 925(c)' }),
  })
  .meta({ id: 'Relief' })

const program = z.enum(reliefPrograms)
const of = { signIn: 'agency', params: z.strictObject({ number: reliefNumber }) } as const
const opened = { program, received: date, certified: certified.optional() }

export const openRelief = endpoint({
  name: 'openRelief',
  method: 'POST',
  path: '/v1/relief',
  says: 'Takes an application for relief about a mental-health record of one’s own, by its number here or one’s own. Nothing of the person is sent.',
  signIn: 'agency',
  act: 'open-relief',
  body: z.union([z.strictObject({ nri, ...opened }), z.strictObject({ ari, ...opened })]),
  answers: { 201: reliefView },
  refusals: ['unknown-number', 'not-now', 'relief-not-heard', 'relief-under-way', 'may-not'],
})

const on = date

export const noteRelief = endpoint({
  ...of,
  name: 'noteRelief',
  method: 'POST',
  path: '/v1/relief/{number}/steps',
  says: 'Notes a step of the proceeding: the person was noticed or heard, something was found, it was given up, a court was asked, the person was told.',
  act: 'keep-relief',
  body: z.discriminatedUnion('step', [
    z.strictObject({ step: z.literal('noticed'), on }),
    z.strictObject({ step: z.literal('heard'), on, how: z.enum(hearings) }),
    z.strictObject({ step: z.literal('found'), on, findings }),
    z.strictObject({ step: z.literal('given-up'), on }),
    z.strictObject({ step: z.literal('review-opened'), on }),
    z.strictObject({ step: z.literal('told'), on }),
  ]),
  answers: { 200: reliefView },
  refusals: ['unknown-number', 'not-now', 'may-not'],
})

export const decideRelief = endpoint({
  ...of,
  name: 'decideRelief',
  method: 'POST',
  path: '/v1/relief/{number}/decision',
  says: 'Grants or denies relief as it was found, or tells what a court came to. What relieves takes the record out of search at once, or says that none was there.',
  act: 'keep-relief',
  body: z.strictObject({ decision: z.enum(['granted', 'denied', 'reversed', 'upheld']), on }),
  answers: { 200: reliefView },
  refusals: ['unknown-number', 'not-now', 'relief-not-ready', 'may-not'],
})

export const readRelief = endpoint({
  ...of,
  name: 'readRelief',
  method: 'GET',
  path: '/v1/relief/{number}',
  says: 'How an application for relief stands, and what the person is to be told once something was decided.',
  act: 'read-relief',
  query: z.strictObject({ language: z.enum(['en', 'es']).optional() }),
  answers: {
    200: z
      .strictObject({
        relief: reliefView,
        letter: z
          .strictObject({ happened: z.string(), means: z.string(), next: z.string() })
          .optional()
          .meta({ id: 'ReliefLetter' }),
      })
      .meta({ id: 'ReadRelief' }),
  },
  refusals: ['unknown-number', 'may-not'],
})

export const printReliefLetter = endpoint({
  ...of,
  name: 'printReliefLetter',
  method: 'GET',
  path: '/v1/relief/{number}/letter',
  says: 'The letter that tells what was decided, as a PDF to print. Who applied is known to the agency alone, which writes the name and address itself; that it was sent is noted as a step.',
  act: 'read-relief',
  query: z.strictObject({ language: z.enum(['en', 'es']).optional() }),
  answers: { 200: z.instanceof(Uint8Array) },
  media: ['application/pdf'],
  refusals: ['unknown-number', 'not-now', 'may-not'],
})

export const mostReliefsListed = 100

export const listReliefs = endpoint({
  name: 'listReliefs',
  method: 'GET',
  path: '/v1/relief',
  says: 'Lists the applications for relief that the agency’s program hears, in the order of their numbers, a hundred at a time.',
  signIn: 'agency',
  act: 'read-relief',
  query: z.strictObject({ after: reliefNumber.optional() }),
  answers: {
    200: z.strictObject({ reliefs: z.array(reliefView), more: z.string().optional() }).meta({ id: 'Reliefs' }),
  },
  refusals: ['may-not'],
})

export type ReliefShown = z.output<typeof reliefView>
export type ReliefRead = z.output<(typeof readRelief)['answers'][200]>
export type ReliefList = z.output<(typeof listReliefs)['answers'][200]>
