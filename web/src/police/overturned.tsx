import { Alert, AlertHeading, AlertText, Button } from '@trussworks/react-uswds'
import { useState } from 'react'
import type { NoticeLineView } from '#contract/notice-view.ts'
import type { Problem } from '../kit/http.ts'
import { useFocusOnSight } from '../kit/focus.ts'
import { ProblemAlert } from '../kit/problem-alert.tsx'
import { useMessages } from '../messages/messages.ts'
import type { Act } from '../kit/acts.tsx'
import { useSpoken } from './standing.tsx'

/** 18 U.S.C. 925B(c): in the place of the person stands what to do now. Nobody is named. */
export function Overturned({ line, act }: Readonly<{ line: NoticeLineView; act: Act }>) {
  const { notices } = useMessages()
  const words = notices.overturned
  const spoken = useSpoken()
  const ref = useFocusOnSight<HTMLDivElement>()
  const [problem, setProblem] = useState<Problem>()
  return (
    <>
      <div className="fell" ref={ref} tabIndex={-1}>
        <Alert type="error">
          <AlertHeading level="h2">{words.heading}</AlertHeading>
          <AlertText>{words.means(line.overturnedAt === undefined ? '' : spoken(line.overturnedAt))}</AlertText>
        </Alert>
      </div>
      <h2>{words.todo}</h2>
      <ol className="measure">
        {words.steps.map(step => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {problem === undefined ? null : <ProblemAlert problem={problem} />}
      {line.closed?.reason === 'overturned' ? null : (
        <div className="actions no-print">
          <Button type="button" onClick={() => void act('closing', { reason: 'overturned' }).then(setProblem)}>
            {words.done}
          </Button>
        </div>
      )}
    </>
  )
}
