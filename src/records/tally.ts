import { dayOfAgency } from '#law/states/agency-day.ts'
import type { Ori } from '#law/words.ts'
import type { Tally } from '#ledger/rows.ts'

/** What is counted of an agency's records. Categories and codes of ours; nothing of a person. */
export type Counted =
  | `entered ${string}`
  | 'incomplete'
  /** Of a federal agency, without one of the two notices of 34 U.S.C. 40911(c)(3). */
  | 'untold'
  | 'late'
  | 'modified'
  | 'suspended'
  | 'resumed'
  | `withdrawn ${string}`
  /** Of a record that was over already. */
  | 'found-never-valid'
  | 'relieved'
  | 'expired'
  | `rejected ${string}`
  | 'unchanged'
  | 'validated'

/** By the day where the agency is, the same thing once. */
export function talliesOf(ori: Ori, whats: readonly Counted[], now: Temporal.Instant): readonly Tally[] {
  const day = dayOfAgency(ori, now)
  const counts = Map.groupBy(whats, what => what)
  return [...counts].map(([what, all]) => ({ ori, day, what, count: all.length }))
}
