import { z } from 'zod'
import { contributed } from './contribution.ts'
import { endpoint } from './endpoint.ts'
import { nri, ori } from './numbers.ts'

/** One record, as its agency contributed it, and which agency that is. */
const record = z.strictObject({ nri, ori, record: contributed }).meta({ id: 'ImmigrationRecord' })

/** Every change of a record has the next number: there are more than a short number holds. */
const place = z
  .string()
  .regex(/^\d{1,15}$/)
  .transform(Number)
  .pipe(z.number().min(0))
  .meta({ type: 'integer', minimum: 0, pattern: undefined })

export const readImmigrationRecords = endpoint({
  name: 'readImmigrationRecords',
  method: 'GET',
  path: '/v1/ice/records',
  says: 'For ICE alone: the records of unlawful presence that have changed since a place, and the numbers of those that are none any more. Each reading is kept.',
  signIn: 'agency',
  act: 'read-immigration-records',
  query: z.strictObject({ after: place.optional() }),
  answers: {
    200: z
      .strictObject({
        records: z.array(record),
        gone: z.array(nri),
        next: z.int().meta({ description: 'The place from which to ask the next time' }),
        more: z.boolean().meta({ description: 'Whether there is more after that place already' }),
      })
      .meta({ id: 'ImmigrationRecords' }),
  },
  refusals: ['ice-alone', 'may-not'],
})
