import { allows, prohibits, unresolved, type Conclusion } from '../rule.ts'
import type { Zone } from '../words.ts'
import { legalDay } from './legal-day.ts'
import { spokenDate } from './spoken-date.ts'
import type { TransferDate } from './transfer-date.ts'
import { isUnknown } from './unknown.ts'

/** What the licensee was last told. */
export type LastTold = 'proceed' | 'delayed' | 'denied' | 'cancelled'

/**
 * Whether federal law lets a licensee transfer at a moment on this check. A transfer after the period ran out is the
 * licensee's to make or not (18 U.S.C. 922(t)(1)(B)(ii)) and is not a Proceed; state law can forbid what this allows.
 */
export function mayTransfer(told: LastTold, at: Temporal.Instant, zone: Zone, dates: TransferDate): Conclusion {
  if (told === 'cancelled') return prohibits('the check was cancelled')
  // A Denied that comes before the firearm is handed over bars it, even when the period has run out.
  if (told === 'denied') return prohibits('the licensee was told Denied')
  if (Temporal.PlainDate.compare(legalDay(at, zone), dates.validThrough) > 0) {
    return prohibits(`the check was good through ${spokenDate(dates.validThrough)}; a new check is needed`)
  }
  return told === 'proceed' ? allows('the licensee was told Proceed') : withoutAnswer(at, dates)
}

function withoutAnswer(at: Temporal.Instant, { earliestTransferAt }: TransferDate): Conclusion {
  if (isUnknown(earliestTransferAt)) return unresolved(earliestTransferAt.unknown)
  return Temporal.Instant.compare(at, earliestTransferAt.toInstant()) < 0
    ? prohibits('the period without an answer is still running')
    : allows('the period ran out and the licensee was told neither Proceed nor Denied')
}
