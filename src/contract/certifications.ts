import { z } from 'zod'
import { certifiedEfforts } from '#law/lives/contributor.ts'
import { category } from './contribution.ts'
import { counts } from './counts.ts'
import { endpoint } from './endpoint.ts'
import { date } from './numbers.ts'
import { code } from './text.ts'

/** More records than any agency has. */
const most = 1_000_000_000
const count = z.int().min(0).max(most)
/** Twice the categories that there are. */
const mostCategories = 50
const provided = z.array(z.strictObject({ name: category, count })).max(mostCategories)
const efforts = z.array(z.enum(certifiedEfforts)).min(1).max(certifiedEfforts.length)

/** What is missing of it for this kind of agency says the law, when it is stated. */
const statement = z
  .strictObject({
    complies: z.boolean().optional().meta({ description: 'Whether the head certifies that the agency complies' }),
    records: count.optional().meta({ description: 'How many records show somebody barred, sent or not' }),
    provided: provided.optional().meta({ description: 'How many of each category were given in the period' }),
    untransmitted: count.optional(),
    completeness: efforts.optional(),
    monitoring: efforts.optional(),
    available: z.number().min(0).max(100).optional().meta({ description: 'Of a state: the percentage available' }),
  })
  .meta({ id: 'CertificationStatement' })

const digest = code(/^[A-Za-z0-9_-]{43}$/)
const signed = z.strictObject({ by: z.string(), on: z.string() })

export const certificationView = z
  .strictObject({
    from: z.string(),
    through: z.string(),
    dueBy: z.string(),
    state: z.enum(['not-over', 'open', 'overdue', 'stated', 'attested']),
    late: z.boolean(),
    statement: statement.optional(),
    counted: counts.optional().meta({ description: 'What this system counted in the period, by category' }),
    differences: z
      .array(z.strictObject({ category: z.string(), stated: z.int(), counted: z.int() }))
      .meta({ description: 'Where what was stated is not what was counted' }),
    stated: signed.optional(),
    digest: digest.optional().meta({ description: 'Of what was stated and counted; whoever attests it sends it' }),
    attested: signed.optional(),
  })
  .meta({ id: 'Certification' })

const certifications = z.strictObject({ certifications: z.array(certificationView) }).meta({ id: 'Certifications' })

export const listCertifications = endpoint({
  name: 'listCertifications',
  method: 'GET',
  path: '/v1/certifications',
  says: 'Lists the periods for which the agency certifies, since it was enrolled, and how each stands.',
  signIn: 'agency',
  act: 'certify',
  answers: { 200: certifications },
  refusals: ['may-not'],
})

export const stateCertification = endpoint({
  name: 'stateCertification',
  method: 'POST',
  path: '/v1/certifications',
  says: 'States what the agency certifies for a period. It counts when a second person attests it.',
  signIn: 'agency',
  act: 'certify',
  body: z.strictObject({ from: date, statement }),
  answers: { 201: certificationView },
  refusals: ['unknown-period', 'not-now', 'certification-incomplete', 'may-not'],
})

export const attestCertification = endpoint({
  name: 'attestCertification',
  method: 'POST',
  path: '/v1/certifications/{from}/attestation',
  says: 'A second person of the agency attests what the first stated, as it was seen, by its digest.',
  signIn: 'agency',
  act: 'certify',
  params: z.strictObject({ from: date }),
  body: z.strictObject({ digest }),
  answers: { 200: certificationView },
  refusals: ['unknown-period', 'not-now', 'same-person', 'certification-changed', 'may-not'],
})

export type CertificationShown = z.output<typeof certificationView>
export type CertificationList = z.output<typeof certifications>
