import { Alert, AlertHeading, AlertText } from '@trussworks/react-uswds'
import { useEffect, useState } from 'react'
import { ask, isProblem } from '../kit/http.ts'
import { takeSecret } from '../kit/link-secret.ts'
import { Page } from '../kit/page.tsx'
import { ProblemAlert } from '../kit/problem-alert.tsx'
import { replaceWith, to } from '../kit/route.ts'
import { useMessages } from '../messages/messages.ts'
import { firstScreen, type Session } from './session.ts'

type Outcome = 'trying' | 'refused' | 'unreachable'

/** Uses a one-time link up, and goes on to where the work of whoever came is. */
export function LinkPage({ onSession }: Readonly<{ onSession: (session: Session) => void }>) {
  const { shell } = useMessages()
  const [link] = useState(takeSecret)
  const [outcome, setOutcome] = useState<Outcome>(link === undefined ? 'refused' : 'trying')
  useEffect(() => {
    async function signIn() {
      const answered = await ask<Session>('/v1/session', { method: 'POST', body: { link } })
      if (isProblem(answered)) return setOutcome(answered.problem === 'unreachable' ? 'unreachable' : 'refused')
      onSession(answered.body)
      return replaceWith(to(firstScreen(answered.body)))
    }
    if (link !== undefined) void signIn()
  }, [link, onSession])
  return (
    <Page heading={shell.link.heading}>
      {outcome === 'trying' ? <output>{shell.loading}</output> : null}
      {outcome === 'unreachable' ? <ProblemAlert problem="unreachable" /> : null}
      {outcome === 'refused' ? (
        <Alert type="error" role="alert">
          <AlertHeading level="h2">{shell.link.failed}</AlertHeading>
          <AlertText>
            {shell.link.means} {shell.link.todo}
          </AlertText>
        </Alert>
      ) : null}
    </Page>
  )
}
