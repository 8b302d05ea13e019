import { z } from 'zod'
import { consultedSources, entryStatuses } from '#law/lives/entry.ts'
import { endpoint } from './endpoint.ts'
import { nri, date } from './numbers.ts'
import { entryView } from './records.ts'

const version = z.int().min(1).meta({ description: 'Which version of the record it is; each change makes another' })

export const mostValidations = 100

const toLookAt = z
  .strictObject({
    nri,
    ari: z.string(),
    category: z.string(),
    status: z.enum(entryStatuses),
    version,
    by: z.string().meta({ description: 'The day by which two people of the agency look at it' }),
    overdue: z.boolean(),
    confirmedBy: z.string().optional().meta({ description: 'Who has said so first; another person is needed' }),
  })
  .meta({ id: 'ToValidate' })

export const listValidations = endpoint({
  name: 'listValidations',
  method: 'GET',
  path: '/v1/validations',
  says: 'Lists the agency’s own records that are to be validated within a month or should have been, without whom they are about.',
  signIn: 'agency',
  act: 'validate-record',
  query: z.strictObject({
    afterDay: date.optional().meta({ description: 'With afterNri: where the list goes on' }),
    afterNri: nri.optional(),
  }),
  answers: {
    200: z
      .strictObject({
        due: z.int(),
        overdue: z.int(),
        records: z.array(toLookAt),
        more: z.strictObject({ afterDay: z.string(), afterNri: nri }).optional(),
      })
      .meta({ id: 'Validations' }),
  },
  refusals: ['may-not'],
})

/** More than that nobody consults about one record. */
const mostConsulted = consultedSources.length

export const validateRecord = endpoint({
  name: 'validateRecord',
  method: 'POST',
  path: '/v1/entries/{nri}/validation',
  says: 'Says that a record of one’s own is still accurate, complete and active. It counts when a second person says the same, of the same version.',
  signIn: 'agency',
  act: 'validate-record',
  params: z.strictObject({ nri }),
  body: z.strictObject({
    version,
    accurate: z.literal(true),
    complete: z.literal(true),
    active: z.literal(true),
    consulted: z.array(z.enum(consultedSources)).min(1).max(mostConsulted),
  }),
  answers: {
    200: entryView,
    202: z.strictObject({ nri, version, confirmedBy: z.string() }).meta({ id: 'WaitsForASecond' }),
  },
  refusals: ['unknown-number', 'not-now', 'stale', 'same-person', 'may-not'],
})

export type ValidationList = z.output<(typeof listValidations)['answers'][200]>
