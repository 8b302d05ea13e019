import { Table, Tag } from '@trussworks/react-uswds'
import { useQuery } from '@tanstack/react-query'
import type { PocView } from '#contract/poc-days.ts'
import { spokenDay } from '../kit/dates.ts'
import { ask, isProblem, type Answered } from '../kit/http.ts'
import { Page } from '../kit/page.tsx'
import { ProblemAlert } from '../kit/problem-alert.tsx'
import { useLocale, useMessages } from '../messages/messages.ts'

const every = 5_000

/** Every point of contact as it stands now, whom to ask first on top. Numbers only: no check and nobody is shown here. */
export function PocsPage() {
  const { shell, poc } = useMessages()
  const words = poc.watch
  const { data } = useQuery({
    queryKey: ['pocs'],
    queryFn: ({ signal }): Promise<Answered<Readonly<{ pocs: readonly PocView[] }>>> => ask('/v1/pocs', { signal }),
    refetchInterval: every,
  })
  return (
    <Page heading={words.heading}>
      <p className="usa-intro">{words.intro}</p>
      {data === undefined ? <output>{shell.loading}</output> : null}
      {data !== undefined && isProblem(data) ? <ProblemAlert problem={data.problem} /> : null}
      {data !== undefined && !isProblem(data) ? <Watched pocs={data.body.pocs} /> : null}
      <Meanings />
    </Page>
  )
}

function Watched({ pocs }: Readonly<{ pocs: readonly PocView[] }>) {
  const { poc } = useMessages()
  const { columns, caption, empty } = poc.watch
  if (pocs.length === 0) return <output>{empty}</output>
  return (
    <Table bordered fullWidth stackedStyle="default" caption={caption}>
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
        {pocs.map(each => (
          <Row key={each.ori} each={each} />
        ))}
      </tbody>
    </Table>
  )
}

function Row({ each: { ori, state, latest, week, lastStatement, differed } }: Readonly<{ each: PocView }>) {
  const { poc, terms } = useMessages()
  const locale = useLocale()
  const { columns, left, warned, week: weekly, none } = poc.watch
  const isRunning = latest.status === 'running'
  return (
    <tr>
      <th scope="row" data-label={columns.state}>
        {terms.states[state]} <span className="usa-hint">{ori}</span>
      </th>
      <td data-label={columns.day}>{spokenDay(latest.day, locale)}</td>
      <td data-label={columns.left}>
        {left(latest.counts?.undetermined ?? 0, latest.counts?.held ?? 0)}{' '}
        {isRunning && latest.warned !== undefined ? <Tag>{warned}</Tag> : null}
      </td>
      <td data-label={columns.week}>{weekly(week.issued, week.presumed)}</td>
      <td data-label={columns.contradicted}>{week.contradicted}</td>
      <td data-label={columns.statement}>
        {lastStatement === undefined ? none : spokenDay(lastStatement.day, locale)}
      </td>
      <td data-label={columns.differed}>
        {differed.length === 0 ? none : differed.map(day => spokenDay(day, locale)).join('; ')}
      </td>
    </tr>
  )
}

function Meanings() {
  const { poc } = useMessages()
  return (
    <section aria-label={poc.watch.meaning}>
      <h2>{poc.watch.meaning}</h2>
      <dl className="meanings">
        {Object.entries(poc.numbers).map(([key, { name, means }]) => (
          <div key={key}>
            <dt>
              <strong>{name}</strong>
            </dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
