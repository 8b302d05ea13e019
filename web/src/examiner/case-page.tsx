import { Alert, AlertText } from '@trussworks/react-uswds'
import type { Opened } from '#contract/case-view.ts'
import { isProblem } from '../kit/http.ts'
import { Page } from '../kit/page.tsx'
import { ProblemAlert } from '../kit/problem-alert.tsx'
import { to } from '../kit/route.ts'
import { useMessages } from '../messages/messages.ts'
import { AlsoAsked } from './also-asked.tsx'
import { useCase, type Act, type Said } from './case.ts'
import { CaseFacts } from './case-facts.tsx'
import { Claim } from './claim.tsx'
import { DeepSearch } from './deep-search.tsx'
import { Determine } from './determine.tsx'
import { Obstacles } from './obstacles.tsx'
import { Outreach } from './outreach.tsx'
import { RecordCard } from './record-card.tsx'
import { WhatBits } from './what-bits.tsx'

/** One check as an examiner decides on it: what is in the way, whose records they are, what the law says, the answer. */
export function CasePage({ ntn }: Readonly<{ ntn: string }>) {
  const { shell, examiner } = useMessages()
  const { data, said, problem, act } = useCase(ntn)
  return (
    <Page heading={examiner.heading(ntn)}>
      <p>
        <a className="usa-link" href={to('queue')}>
          {examiner.back}
        </a>
      </p>
      <Says said={said} />
      {problem === undefined ? null : <ProblemAlert problem={problem} />}
      {data === undefined ? <output>{shell.loading}</output> : null}
      {data !== undefined && isProblem(data) ? <ProblemAlert problem={data.problem} /> : null}
      {data !== undefined && !isProblem(data) ? <Case opened={data.body} act={act} /> : null}
    </Page>
  )
}

function Says({ said }: Readonly<{ said: Said }>) {
  const { examiner } = useMessages()
  return (
    <div aria-live="polite">
      {said === undefined ? null : (
        <Alert type={said === 'saved' ? 'success' : 'warning'} slim>
          <AlertText>{examiner.acts[said]}</AlertText>
        </Alert>
      )}
    </div>
  )
}

const open = ['researching', 'delayed', 'lapsed'] as const

function Case({ opened, act }: Readonly<{ opened: Opened; act: Act }>) {
  const { check, transferee, hits } = opened
  const isOpen = open.some(status => status === check.status)
  const mine = isOpen && check.claimedBy === 'you'
  return (
    <>
      <CaseFacts check={check} transferee={transferee} />
      {isOpen ? <Claim check={check} act={act} /> : null}
      {isOpen ? <Obstacles opened={opened} /> : null}
      {hits.length === 0 ? null : <WhatBits />}
      {hits.map(hit => (
        <RecordCard key={hit.number} hit={hit} transferee={transferee.description} act={mine ? act : undefined} />
      ))}
      <AlsoAsked others={opened.alsoAsked} />
      <DeepSearch opened={opened} act={mine ? act : undefined} />
      {check.under21 ? <Outreach opened={opened} act={mine ? act : undefined} /> : null}
      {mine ? <Determine opened={opened} act={act} /> : null}
    </>
  )
}
