import { z } from 'zod'
import { contributorKinds } from '#law/lives/contributor.ts'
import { certificationView } from './certifications.ts'
import { counts } from './counts.ts'
import { endpoint } from './endpoint.ts'
import { date, ori } from './numbers.ts'
import { line } from './text.ts'

const provision = z
  .strictObject({
    last: z.string().optional(),
    overdue: z.string().optional(),
    late: z.int(),
    nothing: z
      .strictObject({ by: z.string(), on: z.string() })
      .optional()
      .meta({ description: 'Where it last had nothing to give: who said so, and when' }),
  })
  .meta({ id: 'Provision' })
export type ProvisionShown = z.output<typeof provision>

export const scorecardView = z
  .strictObject({
    ori: z.string(),
    name: z.string().optional(),
    kind: z.enum(contributorKinds).optional().meta({ description: 'Absent where the agency is not enrolled' }),
    since: z.string().optional(),
    from: z.string().meta({ description: 'The first day of the year that is counted' }),
    through: z.string(),
    findings: z.array(z.string()).meta({ description: 'What is silent, late or incomplete, each in a sentence' }),
    standing: z.array(
      z.strictObject({
        category: z.string(),
        standing: z.int(),
        suspended: z.int(),
        incomplete: z.int(),
        undisposed: z.int(),
      }),
    ),
    entered: counts,
    withdrawn: counts,
    rejected: counts,
    happened: counts,
    validations: z.strictObject({ due: z.int(), overdue: z.int() }),
    silence: z.strictObject({
      state: z.enum(['sending', 'silent', 'new', 'never-sent']),
      last: z.string().optional(),
      quietDays: z.int(),
      usual: z.number(),
      allowed: z.int(),
      says: z.string(),
    }),
    provision: provision.optional(),
    certifications: z.array(certificationView),
  })
  .meta({ id: 'Scorecard' })
export type ScorecardShown = z.output<typeof scorecardView>

export const mostScorecards = 50

export const readScorecards = endpoint({
  name: 'readScorecards',
  method: 'GET',
  path: '/v1/scorecards',
  says: 'How every agency that contributes does with its records, fifty at a time: numbers, and who is silent, late or incomplete.',
  signIn: 'person',
  act: 'read-scorecards',
  query: z.strictObject({ after: ori.optional() }),
  answers: {
    200: z.strictObject({ scorecards: z.array(scorecardView), more: z.string().optional() }).meta({ id: 'Scorecards' }),
  },
  refusals: [],
})

export const readScorecard = endpoint({
  name: 'readScorecard',
  method: 'GET',
  path: '/v1/scorecards/{ori}',
  says: 'How one agency does with its records.',
  signIn: 'person',
  act: 'read-scorecards',
  params: z.strictObject({ ori }),
  answers: { 200: scorecardView },
  refusals: [],
})

export const readOwnScorecard = endpoint({
  name: 'readOwnScorecard',
  method: 'GET',
  path: '/v1/scorecard',
  says: 'How the agency that asks does with its own records.',
  signIn: 'agency',
  act: 'read-own-scorecard',
  answers: { 200: scorecardView },
  refusals: ['may-not'],
})

export const stateNothing = endpoint({
  name: 'stateNothing',
  method: 'POST',
  path: '/v1/provision/none',
  says: 'A person of the agency says that no record came up since it last gave. It counts as given for the quarter; a machine cannot say it.',
  signIn: 'agency',
  act: 'certify',
  body: z.strictObject({ nothingToGive: z.literal(true) }),
  answers: { 201: provision },
  refusals: ['no-quarter', 'needs-a-person', 'may-not'],
})

export const enrolContributor = endpoint({
  name: 'enrolContributor',
  method: 'POST',
  path: '/v1/contributors',
  says: 'Says of an agency that it contributes, and as what the law binds it; or, of one that is known, as what from now on.',
  signIn: 'person',
  act: 'enrol-contributor',
  body: z.strictObject({ ori, kind: z.enum(contributorKinds), name: line(100).trim(), since: date }),
  answers: {
    201: z
      .strictObject({ ori: z.string(), kind: z.enum(contributorKinds), name: z.string(), since: z.string() })
      .meta({ id: 'Contributor' }),
  },
  refusals: [],
})
