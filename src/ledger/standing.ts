import type { Selection } from '#law/lives/bulk-withdrawal.ts'
import type { Seen } from '#law/lives/lives.ts'
import type { Nri, Ori } from '#law/words.ts'

/** How many entries of an agency stand, alike in what they are counted by. Never of whom. */
export type StandingCount = Readonly<{
  category: string
  suspended: boolean
  incomplete: boolean
  /** Of those, what lacks the disposition. */
  undisposed: boolean
  count: number
}>
/** An entry and the day by which two people of its agency look at it. */
export type ToValidate = Readonly<{ nri: Nri; by: string }>

/** What a store finds of agencies that contribute, and of what stands of each. Never of whom. */
export type FindStanding = Readonly<{
  contributor: (ori: Ori) => Promise<Seen<'contributor'> | undefined>
  /** Agencies that were enrolled as contributors, after one of them, in order, at most `limit`. */
  enrolled: (after: string, limit: number) => Promise<readonly Ori[]>
  /** What stands of an agency, in force or suspended. */
  standing: (ori: Ori) => Promise<readonly StandingCount[]>
  /** An agency's entries to be validated through a day, by that day and number, after one of them, at most `limit`. */
  toValidate: (
    ori: Ori,
    through: string,
    after: Readonly<{ by: string; nri: string }>,
    limit: number,
  ) => Promise<readonly ToValidate[]>
  countToValidate: (ori: Ori, through: string) => Promise<number>
  /** Of an agency's standing entries those of a category, of days, of a batch; in the order of numbers, after one, at most `limit`. */
  selected: (ori: Ori, selection: Selection, after: string, limit: number) => Promise<readonly Nri[]>
  bulkWithdrawal: (id: string) => Promise<Seen<'bulk-withdrawal'> | undefined>
  bulkWithdrawals: (ori: Ori, limit: number) => Promise<readonly Seen<'bulk-withdrawal'>[]>
}>
