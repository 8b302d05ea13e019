import { Button, Fieldset, Radio } from '@trussworks/react-uswds'
import { useState } from 'react'
import { useFocusOnSight } from '../kit/focus.ts'
import { PlainForm } from '../kit/plain-form.tsx'
import { ProblemAlert } from '../kit/problem-alert.tsx'
import { useMessages } from '../messages/messages.ts'
import { useAct } from './act.ts'

const reasons = ['licensee-cancelled', 'entered-in-error'] as const

/** Takes an open check back, after saying that this cannot be undone. */
export function CancelCheck({ ntn }: Readonly<{ ntn: string }>) {
  const { check } = useMessages()
  const [asking, setAsking] = useState(false)
  if (asking) return <Asking ntn={ntn} onBack={() => setAsking(false)} />
  return (
    <p>
      <Button type="button" outline onClick={() => setAsking(true)}>
        {check.cancel.open}
      </Button>
    </p>
  )
}

function Asking({ ntn, onBack }: Readonly<{ ntn: string; onBack: () => void }>) {
  const { check } = useMessages()
  const words = check.cancel
  const heading = useFocusOnSight<HTMLHeadingElement>()
  const [reason, setReason] = useState<(typeof reasons)[number]>('licensee-cancelled')
  const { problem, busy, act } = useAct(ntn)
  return (
    <section className="asking">
      <h2 tabIndex={-1} ref={heading}>
        {words.heading}
      </h2>
      <p>{words.means}</p>
      {problem === undefined ? null : <ProblemAlert problem={problem} />}
      <PlainForm className="measure" onSubmit={() => act('POST', 'cancellation', { reason })}>
        <Fieldset legend={words.reason}>
          {reasons.map(each => (
            <Radio
              key={each}
              id={each}
              name="reason"
              tile
              label={words.reasons[each]}
              checked={reason === each}
              onChange={() => setReason(each)}
            />
          ))}
        </Fieldset>
        <div className="actions">
          <Button type="submit" secondary aria-disabled={busy}>
            {words.confirm}
          </Button>
          <Button type="button" outline onClick={onBack}>
            {words.back}
          </Button>
        </div>
      </PlainForm>
    </section>
  )
}
