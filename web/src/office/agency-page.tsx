import { useQuery } from '@tanstack/react-query'
import type { ScorecardShown } from '#contract/scorecards.ts'
import { ask, isProblem, type Answered } from '../kit/http.ts'
import { Page } from '../kit/page.tsx'
import { ProblemAlert } from '../kit/problem-alert.tsx'
import { to } from '../kit/route.ts'
import { useMessages } from '../messages/messages.ts'
import { Card } from '../scorecard/card.tsx'

/** One agency’s scorecard, as the programme office reads it. */
export function AgencyPage({ ori }: Readonly<{ ori: string }>) {
  const { office, shell } = useMessages()
  const { data } = useQuery({
    queryKey: ['agency', ori],
    queryFn: ({ signal }): Promise<Answered<ScorecardShown>> =>
      ask(`/v1/scorecards/${encodeURIComponent(ori)}`, { signal }),
    gcTime: 0,
  })
  const card = data === undefined || isProblem(data) ? undefined : data.body
  return (
    <Page heading={office.agency(card?.name === undefined ? ori : `${ori} · ${card.name}`)}>
      <p>
        <a className="usa-link" href={to('agencies')}>
          {office.back}
        </a>
      </p>
      {data === undefined ? <output>{shell.loading}</output> : null}
      {data !== undefined && isProblem(data) ? <ProblemAlert problem={data.problem} /> : null}
      {card === undefined ? null : <Card card={card} own={false} />}
    </Page>
  )
}
