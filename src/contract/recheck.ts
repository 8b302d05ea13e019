import { z } from 'zod'
import { recheckDiscards, recheckFormats, recheckStatuses } from '#law/lives/recheck.ts'
import { instant } from './check-view.ts'
import { endpoint } from './endpoint.ts'
import { recheck } from './numbers.ts'
import { code } from './text.ts'
import { name, transferee } from './transferee.ts'

/** The agency's own number of the permit: short, and without anything that names a person. */
const own = code(/^[A-Z0-9][A-Z0-9-]{0,29}$/)

const { name: _, address: __, ...descriptors } = transferee.shape

/** One permit holder, as every format comes to: 28 CFR 25.7(a)-(b). */
export const holder = z.strictObject({ own, ...name.shape, ...descriptors }).meta({ id: 'PermitHolder' })
export type HolderSent = z.output<typeof holder>

/** Every column that a file in CSV may have; those of `neededColumns` are needed. */
export const holderColumns = Object.keys(holder.shape) as readonly string[]
export const neededColumns = ['own', 'last', 'first', 'sex', 'race', 'born', 'state'] as const

export const recheckView = z
  .strictObject({
    recheck,
    format: z.enum(recheckFormats),
    status: z.enum(recheckStatuses),
    at: instant,
    because: z.enum(recheckDiscards).optional(),
    forgotten: z.literal(true).optional().meta({ description: 'Of everybody the number and the date are left' }),
    fetchedAt: instant.optional(),
    rows: z.int().meta({ description: 'Rows of the file: those refused, answered, partial and waiting together' }),
    refused: z.int().meta({ description: 'Rows that name nobody who can be searched for' }),
    answered: z.int().meta({ description: 'People about whom every source has answered' }),
    partial: z
      .int()
      .meta({ description: 'People about whom a source has not answered yet; they are asked about again' }),
    waiting: z.int().meta({ description: 'People who were not searched for yet' }),
    found: z.strictObject({ 'no-record': z.int(), 'single-match': z.int(), 'multiple-match': z.int() }),
    progress: z.number().min(0).max(1),
  })
  .meta({ id: 'Recheck' })
export type RecheckView = z.output<typeof recheckView>

const ofOwn = { signIn: 'agency', act: 'send-recheck', params: z.strictObject({ recheck }) } as const

export const recheckTypes = ['text/csv', 'application/x-ndjson'] as const

export const sendRecheck = endpoint({
  name: 'sendRecheck',
  method: 'POST',
  path: '/v1/rechecks',
  says: 'Sends a file of permit holders to be looked at again, as CSV or one JSON object a line. Each person is a check of its own. The same file, while it stands, is the same recheck.',
  signIn: 'agency',
  act: 'send-recheck',
  sends: recheckTypes,
  answers: { 200: recheckView, 202: recheckView },
  refusals: [
    ...(['recheck-type', 'recheck-header', 'purpose-not-yours', 'may-not'] as const),
    ...(['batch-packed', 'batch-not-utf-8', 'batch-too-large', 'batch-empty'] as const),
  ],
})

export const readRecheck = endpoint({
  ...ofOwn,
  name: 'readRecheck',
  method: 'GET',
  path: '/v1/rechecks/{recheck}',
  says: 'Tells how far a file of permit holders is, and how many people came to what.',
  answers: { 200: recheckView },
  refusals: ['unknown-recheck', 'may-not'],
})

export const readRecheckAnswers = endpoint({
  ...ofOwn,
  name: 'readRecheckAnswers',
  method: 'GET',
  path: '/v1/rechecks/{recheck}/answers.csv',
  says: 'A line for each row of the file: the agency’s own number, the NTN, and whether anything was found, never what. Once the whole of it was fetched it is destroyed soon.',
  answers: { 200: z.string() },
  media: ['text/csv'],
  refusals: ['unknown-recheck', 'recheck-forgotten', 'may-not'],
})

export const discardRecheck = endpoint({
  ...ofOwn,
  name: 'discardRecheck',
  method: 'DELETE',
  path: '/v1/rechecks/{recheck}',
  says: 'Gives a file of permit holders up. All of it is destroyed but the numbers that were given, and their dates.',
  answers: { 200: recheckView },
  refusals: ['unknown-recheck', 'may-not'],
})
