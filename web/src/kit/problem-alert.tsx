import { Alert, AlertHeading, AlertText } from '@trussworks/react-uswds'
import type { ReactNode } from 'react'
import { useMessages } from '../messages/messages.ts'
import type { Problem } from './http.ts'

/** Why something was declined: what happened, what follows, what to do. In the server's own words, unless this
 * language has others. */
export function ProblemAlert({ problem, children }: Readonly<{ problem: Problem; children?: ReactNode }>) {
  const { shell } = useMessages()
  const { title, detail, todo } =
    problem === 'unreachable' ? shell.unreachable : (shell.refusals[problem.code] ?? problem)
  return (
    <Alert type="error" role="alert">
      <AlertHeading level="h2">{title}</AlertHeading>
      <AlertText>
        {detail} {todo}
      </AlertText>
      {problem === 'unreachable' ? null : <p className="usa-hint">{shell.code(problem.code)}</p>}
      {children}
    </Alert>
  )
}
