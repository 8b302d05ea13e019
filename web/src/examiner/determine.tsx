import { Alert, AlertHeading, AlertText, Button } from '@trussworks/react-uswds'
import { useState } from 'react'
import type { Opened } from '#contract/case-view.ts'
import { useFocusOnSight } from '../kit/focus.ts'
import { useMessages } from '../messages/messages.ts'
import type { Act } from './case.ts'

type Determination = 'proceed' | 'denied'

/** The examiner's answer, given in two steps: the second says what will follow from it. */
export function Determine({ opened, act }: Readonly<{ opened: Opened; act: Act }>) {
  const { examiner } = useMessages()
  const words = examiner.determine
  const [chosen, setChosen] = useState<Determination>()
  const canProceed = opened.mayProceed
  const canDeny = opened.hits.some(({ same, conclusion }) => same === true && conclusion.answer === 'prohibits')
  return (
    <section className="determine">
      <h2>{words.heading}</h2>
      <p>{words.intro}</p>
      {chosen === undefined ? (
        <div className="actions">
          {canProceed ? (
            <Button type="button" size="big" onClick={() => setChosen('proceed')}>
              {words.proceed}
            </Button>
          ) : null}
          {canDeny ? (
            <Button type="button" size="big" secondary onClick={() => setChosen('denied')}>
              {words.denied}
            </Button>
          ) : null}
        </div>
      ) : (
        <Confirm determination={chosen} act={act} onBack={() => setChosen(undefined)} />
      )}
      {canProceed ? null : <p className="usa-hint">{words.proceedBlocked}</p>}
      {canDeny ? null : <p className="usa-hint">{words.deniedBlocked}</p>}
    </section>
  )
}

function Confirm({
  determination,
  act,
  onBack,
}: Readonly<{ determination: Determination; act: Act; onBack: () => void }>) {
  const { examiner } = useMessages()
  const { confirm, means, yes, back } = examiner.determine
  const denied = determination === 'denied'
  const ref = useFocusOnSight<HTMLDivElement>()
  return (
    <div ref={ref} tabIndex={-1} className="error-summary">
      <Alert type={denied ? 'error' : 'warning'} role="alert">
        <AlertHeading level="h3">{confirm[determination]}</AlertHeading>
        <AlertText>{means[determination]}</AlertText>
        <div className="actions">
          <Button
            type="button"
            secondary={denied}
            onClick={() => void act('determination', { determination }).then(done => (done ? undefined : onBack()))}
          >
            {yes[determination]}
          </Button>
          <Button type="button" outline onClick={onBack}>
            {back}
          </Button>
        </div>
      </Alert>
    </div>
  )
}
