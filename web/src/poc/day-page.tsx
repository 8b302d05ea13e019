import { Alert, AlertText } from '@trussworks/react-uswds'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { PocDayView } from '#contract/poc-days.ts'
import { spokenDay, spokenInstant } from '../kit/dates.ts'
import { ask, isProblem, type Answered } from '../kit/http.ts'
import { Page } from '../kit/page.tsx'
import { ProblemAlert } from '../kit/problem-alert.tsx'
import { to } from '../kit/route.ts'
import { useLocale, useMessages } from '../messages/messages.ts'
import { Compare } from './compare.tsx'
import { NumbersTable, type NumberName } from './numbers-table.tsx'
import { ToReport } from './to-report.tsx'

const every = 5_000
/** The operational day is the Operations Center’s, 28 CFR 25.2. */
const centerZone = 'America/New_York'
const daysShown = 14

type Days = Readonly<{ days: readonly PocDayView[] }>

/** One day of a point of contact: the newest, or the one that is named. */
export function DayPage({ named }: Readonly<{ named?: string }>) {
  const { shell, poc } = useMessages()
  const queries = useQueryClient()
  const { data } = useQuery({
    queryKey: ['poc-days'],
    queryFn: ({ signal }): Promise<Answered<Days>> => ask('/v1/poc/days', { signal }),
    refetchInterval: every,
  })
  if (data === undefined)
    return (
      <Page heading={poc.day.none.heading}>
        <output>{shell.loading}</output>
      </Page>
    )
  if (isProblem(data))
    return (
      <Page heading={poc.day.none.heading}>
        <ProblemAlert problem={data.problem} />
      </Page>
    )
  const { days } = data.body
  const day = named === undefined ? days[0] : days.find(each => each.day === named)
  if (day === undefined)
    return (
      <Page heading={poc.day.none.heading}>
        <p className="usa-intro">{poc.day.none.detail}</p>
      </Page>
    )
  return <Day day={day} days={days} changed={() => void queries.invalidateQueries()} />
}

type DayProps = Readonly<{ day: PocDayView; days: readonly PocDayView[]; changed: () => void }>

function Day({ day, days, changed }: DayProps) {
  const { poc } = useMessages()
  const locale = useLocale()
  const { warned, stated, status } = day
  const ends = spokenInstant(day.endsAt, centerZone, locale)
  const names = (changedNames: readonly NumberName[]) => changedNames.map(name => poc.numbers[name].name).join(', ')
  const isRunning = status === 'running'
  return (
    <Page heading={poc.day.heading(spokenDay(day.day, locale))}>
      <p className="usa-intro">{isRunning ? poc.day.endsAt(ends) : poc.day.over(ends)}</p>
      {isRunning && warned !== undefined && warned.undetermined + warned.held > 0 ? (
        <Alert type="warning" slim>
          <AlertText>{poc.day.warned(warned.undetermined, warned.held)}</AlertText>
        </Alert>
      ) : null}
      <ToReport key={day.day} day={day} changed={changed} />
      <NumbersTable day={day} />
      {stated === undefined ? null : (
        <p>
          {poc.day.stated(spokenInstant(stated.at, centerZone, locale))}{' '}
          {stated.changedSince.length === 0 ? null : poc.day.changed(names(stated.changedSince))}
        </p>
      )}
      <Compare key={`compare ${day.day}`} day={day.day} changed={changed} />
      <nav aria-label={poc.day.other}>
        <h2>{poc.day.other}</h2>
        <ul className="usa-list">
          {days.slice(0, daysShown).map(each => (
            <li key={each.day}>
              <a className="usa-link" href={to('poc-day', each.day)}>
                {spokenDay(each.day, locale)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </Page>
  )
}
