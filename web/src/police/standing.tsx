import type { NoticeLineView } from '#contract/notice-view.ts'
import { leftUntil, spokenInstant } from '../kit/dates.ts'
import { useNow } from '../kit/now.ts'
import { useLocale, useMessages } from '../messages/messages.ts'

const everyHalfMinute = 30_000
const minutesInHour = 60
/** From here on the hours that are left are marked, by a word as well as by color. */
const soon = 12

type LineProps = Readonly<{ line: NoticeLineView }>

/** An instant on the clock of whoever reads it. */
export function useSpoken(): (instant: string) => string {
  const locale = useLocale()
  return instant => spokenInstant(instant, Temporal.Now.timeZoneId(), locale)
}

/** When it was denied, how long ago, and of what nobody has read, how long is left. */
export function Denied({ line: { deniedAt, notifyBy, status } }: LineProps) {
  const { notices } = useMessages()
  const spoken = useSpoken()
  const now = useNow(everyHalfMinute)
  const since = now.since(deniedAt).total('minutes')
  const { past, days, hours } = leftUntil(`${notifyBy}[UTC]`, now)
  return (
    <span className="left">
      <span>{spoken(deniedAt)}</span>
      <span className="usa-hint">{notices.since(Math.max(0, Math.floor(since / minutesInHour)))}</span>
      {status !== 'waiting' ? null : (
        <strong className={past || (days === 0 && hours < soon) ? 'left--soon' : ''}>
          {past ? notices.late : notices.left(days * 24 + hours)}
        </strong>
      )}
    </span>
  )
}

/** The last that became of it, by whom and when. */
export function Standing({ line }: LineProps) {
  const { notices } = useMessages()
  const spoken = useSpoken()
  const { word, by, at } = lastOf(line, notices)
  return (
    <span className="left">
      <strong>{word}</strong>
      {by === undefined || at === undefined ? null : <span className="usa-hint">{notices.byAt(by, spoken(at))}</span>}
    </span>
  )
}

type Words = ReturnType<typeof useMessages>['notices']
type Last = Readonly<{ word: string; by?: string; at?: string }>

function lastOf(line: NoticeLineView, { states, closings }: Words): Last {
  const { status, closed, officer, assigned, acknowledged, told, corrected } = line
  if (status === 'correcting') return { word: states.correcting }
  if (closed !== undefined) return { ...closed, word: states.closed(closings[closed.reason]) }
  if (corrected !== undefined) return { ...corrected, word: states.corrected }
  if (officer !== undefined) return { ...assigned, word: states.assigned(officer) }
  if (acknowledged !== undefined) return { ...acknowledged, word: states.acknowledged }
  return told === undefined ? { word: states.waiting } : { ...told, word: states.opened }
}
