import { Tag } from '@trussworks/react-uswds'
import { useQuery } from '@tanstack/react-query'
import type { Queued } from '#contract/case-view.ts'
import { ask, isProblem, type Answered } from '../kit/http.ts'
import { Listed } from '../kit/listed.tsx'
import { Page } from '../kit/page.tsx'
import { ProblemAlert } from '../kit/problem-alert.tsx'
import { to } from '../kit/route.ts'
import { StatusWord } from '../kit/status-word.tsx'
import { useMessages } from '../messages/messages.ts'
import { Reviews } from './reviews.tsx'
import { TimeLeft } from './time-left.tsx'

const every = 5_000

/** What waits for an examiner, whose period ends first on top. Nothing of whom it is about is shown here. */
export function QueuePage() {
  const { shell, examiner } = useMessages()
  const words = examiner.queue
  const { data } = useQuery({
    queryKey: ['queue'],
    queryFn: ({ signal }): Promise<Answered<Lists>> => ask('/v1/queue', { signal }),
    refetchInterval: every,
  })
  return (
    <Page heading={words.heading}>
      <p className="usa-intro">{words.intro}</p>
      {data === undefined ? <output>{shell.loading}</output> : null}
      {data !== undefined && isProblem(data) ? <ProblemAlert problem={data.problem} /> : null}
      {data !== undefined && !isProblem(data) ? <Waiting queue={data.body.queue} /> : null}
      {data !== undefined && !isProblem(data) ? <Reviews reviews={data.body.reviews} /> : null}
    </Page>
  )
}

type Lists = Readonly<{ queue: readonly Queued[]; reviews: readonly Queued[] }>

function Waiting({ queue }: Readonly<{ queue: readonly Queued[] }>) {
  const { examiner, terms } = useMessages()
  const { empty, caption, columns, inTheWay, under21, claims, recordChanged } = examiner.queue
  if (queue.length === 0) return <output>{empty}</output>
  return (
    <Listed
      caption={caption}
      columns={columns}
      rows={queue}
      keyOf={({ ntn }) => ntn}
      cells={check => ({
        ntn: (
          <>
            <a className="usa-link ntn-link" href={to('case', check.ntn)}>
              {check.ntn}
            </a>
            <span className="usa-hint">{terms.states[check.saleState]}</span>
          </>
        ),
        left: <TimeLeft check={check} />,
        status: (
          <>
            <StatusWord status={check.status} size="small" />
            {check.under21 ? <Tag>{under21}</Tag> : null}
            {check.recordChanged ? <Tag>{recordChanged}</Tag> : null}
          </>
        ),
        why: inTheWay(check.unsettled, check.silent.length),
        claim: claims[check.claimedBy],
      })}
    />
  )
}
