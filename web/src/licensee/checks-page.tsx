import { Table } from '@trussworks/react-uswds'
import type { CheckView } from '#contract/check-view.ts'
import { spokenDay, spokenInstant } from '../kit/dates.ts'
import { isProblem } from '../kit/http.ts'
import { Page } from '../kit/page.tsx'
import { ProblemAlert } from '../kit/problem-alert.tsx'
import { to } from '../kit/route.ts'
import { StatusWord } from '../kit/status-word.tsx'
import { useLocale, useMessages } from '../messages/messages.ts'
import { useChecks } from './checks.ts'
import { useNews } from './news.ts'

/** The licensee's own recent checks with their answers, so that nobody has to open each again every hour. */
export function ChecksPage() {
  const { shell, check } = useMessages()
  const words = check.list
  const { data } = useChecks()
  const checks = data === undefined || isProblem(data) ? [] : data.body.checks
  const changed = useNews(checks)
  return (
    <Page heading={words.heading}>
      <p className="usa-intro">{words.intro}</p>
      <p>
        <a className="usa-button usa-button--big" href={to('new-check')}>
          {words.start}
        </a>
      </p>
      <output className="news">{changed.size === 0 ? '' : words.changed(changed.size)}</output>
      {data === undefined ? <p>{shell.loading}</p> : null}
      {data !== undefined && isProblem(data) ? <ProblemAlert problem={data.problem} /> : null}
      {data !== undefined && !isProblem(data) && checks.length === 0 ? <p>{words.empty}</p> : null}
      {checks.length === 0 ? null : <Listed checks={checks} changed={changed} />}
    </Page>
  )
}

function Listed({ checks, changed }: Readonly<{ checks: readonly CheckView[]; changed: ReadonlySet<string> }>) {
  const { check } = useMessages()
  const locale = useLocale()
  const { caption, columns, isNew } = check.list
  return (
    <Table bordered fullWidth stackedStyle="default" caption={caption} className="checks">
      <thead>
        <tr>
          {Object.entries(columns).map(([name, label]) => (
            <th key={name} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {checks.map(each => (
          <tr key={each.ntn} className={changed.has(each.ntn) ? 'changed' : ''}>
            <th scope="row" data-label={columns.ntn}>
              <a className="usa-link ntn-link" href={to('check', each.ntn)}>
                {each.ntn}
              </a>
            </th>
            <td data-label={columns.answer}>
              <StatusWord status={each.status} size="small" />
              {changed.has(each.ntn) ? <strong className="new"> {isNew}</strong> : null}
            </td>
            <td data-label={columns.next}>
              <Next check={each} />
            </td>
            <td data-label={columns.contacted}>{spokenInstant(each.contact, each.zone, locale)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

function Next({ check }: Readonly<{ check: CheckView }>) {
  const { check: words } = useMessages()
  const locale = useLocale()
  const { next } = words.list
  return check.status === 'proceed' ? next.proceed(spokenDay(check.dates.validThrough, locale)) : next[check.status]
}
