import type { Queued } from '#contract/case-view.ts'
import { leftUntil, spokenTime } from '../kit/dates.ts'
import { useNow } from '../kit/now.ts'
import { useLocale, useMessages } from '../messages/messages.ts'

const everyHalfMinute = 30_000
/** Less than a day is marked, by a word as well as by color. */
const soon = 1

/** How long until the period ends, and when that is. */
export function TimeLeft({ check }: Readonly<{ check: Queued }>) {
  const { examiner } = useMessages()
  const locale = useLocale()
  const words = examiner.left
  const now = useNow(everyHalfMinute)
  const { status, earliestTransferAt } = check
  if (status === 'researching') return <strong className="left left--soon">{words.waiting}</strong>
  if (earliestTransferAt === undefined) return <span className="left">{words.unknown}</span>
  const { past, days, hours, minutes } = leftUntil(earliestTransferAt, now)
  const span = past ? words.over : days > 0 ? words.daysHours(days, hours) : words.hoursMinutes(hours, minutes)
  return (
    <span className="left">
      <strong className={past || days < soon ? 'left--soon' : ''}>{span}</strong>
      <span className="usa-hint">{spokenTime(earliestTransferAt, locale)}</span>
    </span>
  )
}
