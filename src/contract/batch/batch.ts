import { z } from 'zod'
import { batchFormats, batchStatuses, discardReasons } from '#law/lives/batch.ts'
import { endpoint } from '../endpoint.ts'
import { batch } from '../numbers.ts'

/** One row that is not taken: the first thing that is wrong with it, and what else is. */
const rejection = z
  .strictObject({
    line: z.int().meta({ description: 'Where the row begins in the file, counted from 1' }),
    column: z.string().meta({ description: 'The column, element or term that is wrong; empty for the row as a whole' }),
    code: z.string(),
    fix: z.string().meta({ description: 'How to mend it' }),
    also: z.array(z.strictObject({ column: z.string(), code: z.string(), fix: z.string() })).optional(),
  })
  .meta({ id: 'RejectedRow' })

const duplicate = z
  .strictObject({
    line: z.int(),
    ari: z
      .string()
      .meta({ description: 'The agency’s own number of the like record. Of another agency’s nothing is told.' }),
  })
  .meta({ id: 'LikelyDuplicate' })

const count = z.int().optional()

/** Of the accepted rows, how many were or would be what; and of all, how many are likely of somebody of whom there is an entry. */
const counts = z
  .strictObject({
    ...{ entered: count, modified: count, withdrawn: count, suspended: count, resumed: count, unchanged: count },
    'found-never-valid': count.meta({ description: 'Over before, and now said never to have been valid' }),
    'not-entered': count.meta({ description: 'Taken back before it ever came, which is remembered' }),
    own: count.meta({ description: 'Like a record of the agency’s own' }),
  })
  .meta({ id: 'BatchCounts' })

/** More rows than these are read on, after the last line of these. */
export const rejectedAtOnce = 1000

export const batchView = z
  .strictObject({
    batch,
    format: z.enum(batchFormats),
    status: z.enum(batchStatuses),
    at: z.string(),
    because: z.enum(discardReasons).optional(),
    rows: z.int().meta({ description: 'Rows of the file: as many as are accepted and rejected together' }),
    accepted: z.int(),
    rejectedRows: z.int(),
    counts,
    leaving: z.int().optional().meta({ description: 'Rows by which a record would leave the Indices' }),
    takesTwo: z
      .literal(true)
      .optional()
      .meta({ description: 'So many would leave that another person of the agency commits it than sent it' }),
    progress: z
      .number()
      .min(0)
      .max(1)
      .meta({ description: 'Of looking at the rows or, once it is committed, of entering them' }),
    rejected: z.array(rejection),
    duplicates: z
      .array(duplicate)
      .meta({ description: 'Rows that are very likely of somebody of whom there is an entry; a hint only' }),
    more: z.int().optional().meta({ description: 'The line after which the list of rejected rows goes on' }),
  })
  .meta({ id: 'Batch' })
export type BatchView = z.output<typeof batchView>

const own = { signIn: 'agency', params: z.strictObject({ batch }) } as const

export const batchTypes = ['text/csv', 'application/xml', 'text/xml', 'application/json'] as const

export const sendBatch = endpoint({
  name: 'sendBatch',
  method: 'POST',
  path: '/v1/batches',
  says: 'Sends many records at once, as CSV, XML or NIEM JSON. Nothing is entered: each row is looked at first. The same file again is the same batch.',
  signIn: 'agency',
  act: 'send-batch',
  sends: batchTypes,
  answers: { 200: batchView, 202: batchView },
  refusals: [
    ...(['batch-type', 'batch-packed', 'batch-not-utf-8', 'batch-too-large', 'batch-empty', 'batch-header'] as const),
    ...(['batch-not-xml', 'batch-xml-entities', 'batch-not-niem', 'may-not'] as const),
  ],
})

export const readBatch = endpoint({
  ...own,
  name: 'readBatch',
  method: 'GET',
  path: '/v1/batches/{batch}',
  says: 'Tells how far a batch is, which rows are not taken and how to mend each, and which are likely of somebody who is there already.',
  act: 'send-batch',
  query: z.strictObject({
    after: z
      .string()
      .regex(/^\d{1,9}$/)
      .transform(Number)
      .pipe(z.int())
      .optional()
      .meta({ description: 'The line after which the rejected rows go on', type: 'integer' }),
  }),
  answers: { 200: batchView },
  refusals: ['unknown-batch', 'may-not'],
})

export const readRejected = endpoint({
  ...own,
  name: 'readRejected',
  method: 'GET',
  path: '/v1/batches/{batch}/rejected.csv',
  says: 'Every row of a batch that is not taken as CSV: line, column, code and how to mend it. Nothing that was sent stands in it.',
  act: 'send-batch',
  answers: { 200: z.string() },
  media: ['text/csv'],
  refusals: ['unknown-batch', 'may-not'],
})

export const commitBatch = endpoint({
  ...own,
  name: 'commitBatch',
  method: 'POST',
  path: '/v1/batches/{batch}/commit',
  says: 'Tells us to enter, change and take back what the rows of a batch say, but for those that are not taken.',
  act: 'commit-batch',
  answers: { 202: batchView },
  refusals: ['unknown-batch', 'batch-not-checked', 'batch-needs-another', 'may-not'],
})

export const discardBatch = endpoint({
  ...own,
  name: 'discardBatch',
  method: 'DELETE',
  path: '/v1/batches/{batch}',
  says: 'Gives a batch up that was not committed. All of it is destroyed.',
  act: 'send-batch',
  answers: { 200: batchView },
  refusals: ['unknown-batch', 'batch-committed', 'may-not'],
})
