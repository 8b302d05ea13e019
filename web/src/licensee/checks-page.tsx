import type { CheckView } from '#contract/check-view.ts'
import { spokenDay, spokenInstant } from '../kit/dates.ts'
import { isProblem } from '../kit/http.ts'
import { Listed } from '../kit/listed.tsx'
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
      {checks.length === 0 ? null : <Checks checks={checks} changed={changed} />}
    </Page>
  )
}

function Checks({ checks, changed }: Readonly<{ checks: readonly CheckView[]; changed: ReadonlySet<string> }>) {
  const { check } = useMessages()
  const locale = useLocale()
  const { caption, columns, isNew } = check.list
  return (
    <Listed
      caption={caption}
      columns={columns}
      rows={checks}
      keyOf={({ ntn }) => ntn}
      className="checks"
      rowClass={({ ntn }) => (changed.has(ntn) ? 'changed' : '')}
      cells={each => ({
        ntn: (
          <a className="usa-link ntn-link" href={to('check', each.ntn)}>
            {each.ntn}
          </a>
        ),
        answer: (
          <>
            <StatusWord status={each.status} size="small" />
            {changed.has(each.ntn) ? <strong className="new"> {isNew}</strong> : null}
          </>
        ),
        next: <Next check={each} />,
        contacted: spokenInstant(each.contact, each.zone, locale),
      })}
    />
  )
}

function Next({ check }: Readonly<{ check: CheckView }>) {
  const { check: words } = useMessages()
  const locale = useLocale()
  const { next } = words.list
  return check.status === 'proceed' ? next.proceed(spokenDay(check.dates.validThrough, locale)) : next[check.status]
}
