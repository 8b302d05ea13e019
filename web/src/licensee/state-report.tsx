import type { CheckView, StateReport } from '#contract/check-view.ts'
import { spokenDay } from '../kit/dates.ts'
import { useLocale, useMessages } from '../messages/messages.ts'

/** Where the state has the licensee itself tell police of a Denied: whom, by when, and the report filled, to be printed. */
export function ReportToState({ check }: Readonly<{ check: CheckView }>) {
  const { check: messages } = useMessages()
  const locale = useLocale()
  const words = messages.stateReport
  if (check.response !== 'denied' || check.stateReport === undefined) return null
  const { to, by, says, cites, report } = check.stateReport
  return (
    <section>
      <h2>{words.heading}</h2>
      <p className="measure">
        {words.owed(
          to,
          dueIn(by, day => spokenDay(day, locale)),
        )}
      </p>
      <p className="usa-hint">{`${says} (${cites.join('; ')})`}</p>
      <article className="paper">
        <h3>{report.heading}</h3>
        <dl>
          {report.lines.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </article>
    </section>
  )
}

/** A day, a moment with its zone, or why neither is known. */
function dueIn(by: StateReport['by'], spoken: (day: string) => string): string {
  if (typeof by !== 'string') return by.unknown
  return by.length === 'YYYY-MM-DD'.length ? spoken(by) : Temporal.ZonedDateTime.from(by).toLocaleString()
}
