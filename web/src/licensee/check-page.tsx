import { Button } from '@trussworks/react-uswds'
import type { CheckView } from '#contract/check-view.ts'
import { isProblem } from '../kit/http.ts'
import { Page } from '../kit/page.tsx'
import { ProblemAlert } from '../kit/problem-alert.tsx'
import { to } from '../kit/route.ts'
import { stands } from '../kit/status-word.tsx'
import { useMessages } from '../messages/messages.ts'
import { AcknowledgeOnSight } from './acknowledge.tsx'
import { AnswerCard } from './answer-card.tsx'
import { CancelCheck } from './cancel-check.tsx'
import { isOpen, useCheck, useLive } from './checks.ts'
import { LateAddress } from './late-address.tsx'
import { LiveLine } from './live-line.tsx'
import { ReportToState } from './state-report.tsx'
import { SaveReceipt } from './save-receipt.tsx'
import { TransferReport } from './transfer-report.tsx'

/** One check of the licensee's own: the answer, what it means, and everything that can follow from it. */
export function CheckPage({ ntn }: Readonly<{ ntn: string }>) {
  const { shell, check: words } = useMessages()
  const { data, refetch } = useCheck(ntn)
  if (data === undefined) {
    return (
      <Page heading={words.heading}>
        <output>{shell.loading}</output>
      </Page>
    )
  }
  if (isProblem(data)) {
    return (
      <Page heading={words.heading}>
        <ProblemAlert problem={data.problem}>
          <Button type="button" onClick={() => void refetch()}>
            {shell.retry}
          </Button>
        </ProblemAlert>
      </Page>
    )
  }
  return <Shown check={data.body} />
}

function Shown({ check }: Readonly<{ check: CheckView }>) {
  const { check: words } = useMessages()
  const { ntn, status } = check
  const { line, refused } = useLive(ntn, isOpen(check))
  return (
    <Page heading={words.heading} title={`${words.answers[stands(check)].word} · ${ntn}`}>
      {refused === undefined ? null : <ProblemAlert problem={refused} />}
      <AnswerCard check={check} />
      {isOpen(check) ? <LiveLine line={line} /> : <AcknowledgeOnSight ntn={ntn} />}
      <nav className="actions" aria-label={words.actions}>
        {status === 'denied' ? (
          <a className="usa-button" href={to('sheet', ntn)}>
            {words.sheet.open}
          </a>
        ) : null}
        <a className="usa-button usa-button--outline" href={to('slip', ntn)}>
          {words.slip.open}
        </a>
        <a className="usa-button usa-button--outline" href={to('new-check')}>
          {words.another}
        </a>
      </nav>
      {check.addressAsked ? <LateAddress ntn={ntn} /> : null}
      <TransferReport check={check} />
      <ReportToState check={check} />
      <SaveReceipt ntn={ntn} />
      {isOpen(check) ? <CancelCheck ntn={ntn} /> : null}
    </Page>
  )
}
