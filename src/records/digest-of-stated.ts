import { createHash } from 'node:crypto'
import type { Certification } from '#law/lives/contributor.ts'
import { canonical } from '#ledger/seal.ts'

/**
 * Of all that stands on the page of whoever attests: the period, what was stated, by whom and when, and what was counted. Undefined where
 * nothing was stated.
 */
export function digestOfStated({ from, through, dueBy, ...made }: Certification): string | undefined {
  const { statement, counted, differences, stated } = made
  if (statement === undefined || stated === undefined) return undefined
  const seen = canonical({ from, through, dueBy, statement, counted, differences, stated })
  return createHash('sha256').update(seen).digest('base64url')
}
