import { z } from 'zod'
import { bulkStatuses } from '#law/lives/bulk-withdrawal.ts'
import { suspendReasons, withdrawReasons } from '#law/lives/entry.ts'
import { ari, category } from './contribution.ts'
import { counts } from './counts.ts'
import { endpoint } from './endpoint.ts'
import { date, withdrawalNumber } from './numbers.ts'
import { code } from './text.ts'

/** As many numbers as one body holds; more are selected by category, days or batch. */
const mostNumbers = 700

const selection = z
  .strictObject({
    category: category.optional(),
    enteredFrom: date.optional(),
    enteredThrough: date.optional(),
    batch: code(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/).optional(),
    aris: z.array(ari).min(1).max(mostNumbers).optional(),
    fact: z
      .strictObject({ name: code(/^[a-z][A-Za-z]{0,39}$/), is: code(/^[a-z][a-z-]{0,59}$/) })
      .optional()
      .meta({ description: 'A fact of the record, as event and veteran-fiduciary' }),
  })
  .meta({ id: 'Selection' })

/** Each told to the ten below, and nothing of fewer than ten records: of one record nobody learns by it whether somebody is asked about just now (28 CFR 25.11(b)). */
const touched = z
  .strictObject({
    openChecks: z.int().optional().meta({ description: 'Open checks that are searched again; at least so many' }),
    denials: z
      .int()
      .optional()
      .meta({ description: 'Denials that rest on them; at least so many. Absent where this was not known yet' }),
  })
  .meta({ id: 'WithdrawalTouches' })

const reason = z.enum([...withdrawReasons, ...suspendReasons]).meta({
  description: 'Why they are taken back; by one of the last three they are suspended, and kept',
})

export const withdrawalView = z
  .strictObject({
    id: withdrawalNumber,
    status: z.enum(bulkStatuses),
    selection,
    reason,
    total: z.int(),
    byCategory: counts,
    byYear: counts.meta({ description: 'By the year in which they were entered' }),
    digest: z.string().meta({ description: 'Of what was seen; whoever approves it sends it' }),
    by: z.string(),
    on: z.string(),
    approvedBy: z.string().optional(),
    withdrawn: z.int(),
    leftAlone: z.int().optional().meta({ description: 'Changed or gone since it was seen; known when all is done' }),
    touches: touched.optional(),
    sample: z.array(z.string()).optional().meta({ description: 'Some of the agency’s own numbers' }),
  })
  .meta({ id: 'Withdrawal' })
export type WithdrawalShown = z.output<typeof withdrawalView>

const own = { signIn: 'agency', act: 'withdraw-many' } as const
const params = z.strictObject({ id: withdrawalNumber })

export const proposeWithdrawal = endpoint({
  ...own,
  name: 'proposeWithdrawal',
  method: 'POST',
  path: '/v1/withdrawals',
  says: 'Looks at what taking back or suspending many records of one’s own would do, and changes none. A second person approves what was seen.',
  body: z.strictObject({ selection, reason }),
  answers: { 201: withdrawalView },
  refusals: ['nothing-selected', 'selects-everything', 'may-not'],
})

export const listWithdrawals = endpoint({
  ...own,
  name: 'listWithdrawals',
  method: 'GET',
  path: '/v1/withdrawals',
  says: 'Lists what the agency has taken back, or proposed to take back, many at a time.',
  answers: { 200: z.strictObject({ withdrawals: z.array(withdrawalView) }).meta({ id: 'Withdrawals' }) },
  refusals: ['may-not'],
})

export const readWithdrawal = endpoint({
  ...own,
  name: 'readWithdrawal',
  method: 'GET',
  path: '/v1/withdrawals/{id}',
  says: 'How far a withdrawal of many records has come.',
  params,
  answers: { 200: withdrawalView },
  refusals: ['unknown-number', 'may-not'],
})

export const approveWithdrawal = endpoint({
  ...own,
  name: 'approveWithdrawal',
  method: 'POST',
  path: '/v1/withdrawals/{id}/approval',
  says: 'A second person of the agency approves exactly what was seen, by its digest. It is carried out in parts, at once.',
  params,
  body: z.strictObject({ digest: code(/^[A-Za-z0-9_-]{43}$/) }),
  answers: { 202: withdrawalView },
  refusals: ['unknown-number', 'not-now', 'same-person', 'not-what-was-seen', 'may-not'],
})

export const dropWithdrawal = endpoint({
  ...own,
  name: 'dropWithdrawal',
  method: 'DELETE',
  path: '/v1/withdrawals/{id}',
  says: 'Nothing comes of a proposal that nobody has approved.',
  params,
  answers: { 200: withdrawalView },
  refusals: ['unknown-number', 'not-now', 'may-not'],
})

export const mostWithdrawals = 100
