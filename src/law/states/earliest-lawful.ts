import { isUnknown, type Unknown } from '../clocks/unknown.ts'
import type { State } from '../words.ts'
import { jurisdictions } from './registry.ts'

/**
 * The later of the federal date and what the state adds: a waiting period, a longer time without an answer, or no
 * transfer at all without a Proceed. What a state adds is given only from a dated provision; until one stands here the
 * date is unknown, and a page that shows the federal date says so beside it.
 */
export function earliestLawfulAt(
  state: State,
  federal: Temporal.ZonedDateTime | Unknown,
): Temporal.ZonedDateTime | Unknown {
  if (isUnknown(federal)) return federal
  const { name } = jurisdictions[state]
  return {
    unknown: `no dated provision of ${name} on waiting periods or on transfers without an answer is recorded; its law may make the transfer later than the federal date, or forbid it`,
  }
}
