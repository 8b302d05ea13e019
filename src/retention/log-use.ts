import type { LogUse } from '#law/words.ts'
import type { Actor } from '#ledger/change.ts'
import { mark } from '#ledger/mark.ts'
import type { World } from '../world.ts'

/** What somebody does with the log: made a licensee's log for ATF, searched, or read who is asked about often. Numbers and codes only, and never an NTN. */
type Used = Readonly<{ type: 'licensee-log-made' | 'log-searched' | 'asked-often-read'; use: LogUse }> &
  Readonly<Record<string, unknown>>

/** Under what the leaves of a month's uses lie together, so that whoever reviews them reads them by their subject. */
export const usesIn = (month: Temporal.PlainYearMonth): string => `log-uses ${month.toString()}`

/**
 * 28 CFR 25.9(b)(3): the log is reviewed for misuse, so every use of it leaves a leaf before anything is shown. It names who, what
 * for and by what was selected; no check, because what is left of one after ninety days is its number and its date.
 */
export function markUse(used: Used, by: Actor, world: World): Promise<void> {
  const month = world.now().toZonedDateTimeISO('UTC').toPlainDate().toPlainYearMonth()
  return mark(by, { subject: usesIn(month), body: used }, world)
}

/** Part of what goes on where another part ended: begun once, however long it is. */
export const goingOn = (after: object | undefined): Readonly<{ again?: true }> =>
  after === undefined ? {} : { again: true }
