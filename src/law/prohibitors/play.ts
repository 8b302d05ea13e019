import { parseDate } from '../numbers.ts'
import type { Conclusion, RuleExample } from '../rule.ts'
import type { IsoDate } from '../words.ts'
import type { Prohibitor } from './readable.ts'

/** The day on which an example is decided that names none: the last day of a superseded text, and one day for all others. */
export function dayOf({ until }: Prohibitor, { on }: RuleExample<object>): IsoDate {
  const day = parseDate(on ?? until ?? '2026-09-10')
  if (day === undefined) throw new RangeError('the day of an example is a date')
  return day
}

/** What the rule says of its own example. */
export const play = (rule: Prohibitor, example: RuleExample<object>): Conclusion =>
  rule.decide(example.given, { ...example.circumstances, on: dayOf(rule, example) }).conclusion
