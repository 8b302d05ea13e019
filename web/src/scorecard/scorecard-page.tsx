import { useQuery } from '@tanstack/react-query'
import type { ScorecardShown } from '#contract/scorecards.ts'
import { ask, isProblem, type Answered } from '../kit/http.ts'
import { Page } from '../kit/page.tsx'
import { ProblemAlert } from '../kit/problem-alert.tsx'
import { useMessages } from '../messages/messages.ts'
import { Card } from './card.tsx'

/** How the agency of whoever is signed in does with its records. */
export function ScorecardPage() {
  const { scorecard, shell } = useMessages()
  const { data } = useQuery({
    queryKey: ['scorecard'],
    queryFn: ({ signal }): Promise<Answered<ScorecardShown>> => ask('/v1/scorecard', { signal }),
    gcTime: 0,
  })
  return (
    <Page heading={scorecard.heading}>
      <p className="usa-intro">{scorecard.intro}</p>
      {data === undefined ? <output>{shell.loading}</output> : null}
      {data !== undefined && isProblem(data) ? <ProblemAlert problem={data.problem} /> : null}
      {data !== undefined && !isProblem(data) ? <Card card={data.body} own /> : null}
    </Page>
  )
}
