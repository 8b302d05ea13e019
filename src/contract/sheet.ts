import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { ntn, ofCheck } from './numbers.ts'

/** 28 CFR 25.10(a): what a licensee hands a denied transferee. Who denied and how to ask why; never the reason. */
export const sheet = z
  .strictObject({
    ntn,
    denyingAgency: z.strictObject({ name: z.string(), address: z.string().optional() }),
    howToAskWhy: z.string(),
    answeredWithin: z.string(),
    howToChallenge: z.string(),
    provisions: z.array(z.string()),
  })
  .meta({ id: 'DenialSheet' })

export type Sheet = z.output<typeof sheet>

export const readSheet = endpoint({
  name: 'readSheet',
  method: 'GET',
  path: '/v1/checks/{ntn}/sheet',
  says: 'The sheet for a denied transferee, as JSON or as a page to print.',
  signIn: 'licensee',
  act: 'retrieve',
  params: ofCheck,
  answers: { 200: sheet },
  media: ['application/json', 'text/html'],
  refusals: ['unknown-number', 'not-now'],
})
