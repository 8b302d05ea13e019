import { endsSoon } from '#law/contribution/withdrawn-by-one.ts'
import { unfounded } from '#law/contribution/unfounded.ts'
import type { Json } from '#law/ruling.ts'
import { dayOfAgency } from '#law/states/agency-day.ts'
import { compare } from '#match/compare.ts'
import type { Contribution } from './contribution.ts'

/**
 * Whether a correction takes a record out of search as surely as taking it back would: it comes to say that its ground fell away, to end within days,
 * or to be about somebody else, so that nobody finds whom it was about.
 */
export const takesOut = (before: Contribution, after: Contribution, now: Temporal.Instant): boolean =>
  (isFounded(before, now) && !isFounded(after, now)) ||
  endsSoon({ before: before.expires, after: after.expires, on: dayOfAgency(after.ori, now) }) ||
  compare(before.description, after.description).answer === 'other'

const isFounded = ({ ori, category, facts }: Contribution, now: Temporal.Instant): boolean =>
  // What came in as JSON is kept so.
  unfounded({ ori, category, facts: facts as Readonly<Record<string, Json>>, sentOn: dayOfAgency(ori, now) }).length ===
  0
