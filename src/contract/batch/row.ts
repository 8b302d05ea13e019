import { z } from 'zod'
import { modifyReasons, suspendReasons, withdrawReasons } from '#law/lives/entry.ts'
import { ari, contributed } from '../contribution.ts'

/** What one row of a batch may do. Where a row says nothing, it enters. */
export const rowActions = ['enter', 'modify', 'withdraw', 'suspend', 'resume'] as const
export type RowAction = (typeof rowActions)[number]

/** One row as every format comes to: what it does, and the record by its own number or whole. */
export const rowShapes = {
  enter: contributed.extend({ action: z.literal('enter').default('enter') }),
  modify: contributed
    .omit({ again: true })
    .extend({ action: z.literal('modify'), because: z.enum(modifyReasons).default('corrected') }),
  withdraw: z.strictObject({ action: z.literal('withdraw'), ari, because: z.enum(withdrawReasons) }),
  suspend: z.strictObject({ action: z.literal('suspend'), ari, because: z.enum(suspendReasons) }),
  resume: z.strictObject({ action: z.literal('resume'), ari }),
} as const satisfies Record<RowAction, z.ZodType>

/** Whether a row says the whole of a record, and not only which one is meant. */
export const readsWhole = (action: unknown): boolean => action === 'enter' || action === 'modify'
