import { Button } from '@trussworks/react-uswds'
import { useState } from 'react'
import type { WithdrawalShown } from '#contract/withdrawals.ts'
import { ask, isProblem, type Asking, type Problem } from '../kit/http.ts'
import { useFocusOnSight } from '../kit/focus.ts'
import { ProblemAlert } from '../kit/problem-alert.tsx'
import { useMessages } from '../messages/messages.ts'

type ActsProps = Readonly<{ one: WithdrawalShown; me: string; refetch: () => Promise<void> }>

/** A second person approves exactly what was seen, or anybody of the agency drops it. */
export function WithdrawalActs({ one: { id, status, by, digest }, me, refetch }: ActsProps) {
  const { contributor, withdrawals } = useMessages()
  const words = withdrawals.one
  const [asked, setAsked] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  if (status !== 'proposed') return null
  async function act(path: string, asking: Asking) {
    const answered = await ask(path, asking)
    setProblem(isProblem(answered) ? answered.problem : undefined)
    setAsked(false)
    await refetch()
  }
  const isMine = by === me
  return (
    <section className="record-part">
      <h2>{contributor.acts.heading}</h2>
      {problem === undefined ? null : <ProblemAlert problem={problem} />}
      {isMine ? <p>{words.own}</p> : null}
      {asked ? (
        <Approve
          onYes={() => act(`/v1/withdrawals/${id}/approval`, { method: 'POST', body: { digest } })}
          onCancel={() => setAsked(false)}
        />
      ) : (
        <div className="actions">
          {isMine ? null : (
            <Button type="button" onClick={() => setAsked(true)}>
              {words.approve}
            </Button>
          )}
          <Button type="button" outline onClick={() => void act(`/v1/withdrawals/${id}`, { method: 'DELETE' })}>
            {words.drop}
          </Button>
        </div>
      )}
    </section>
  )
}

function Approve({ onYes, onCancel }: Readonly<{ onYes: () => Promise<void>; onCancel: () => void }>) {
  const { contributor, withdrawals } = useMessages()
  const ref = useFocusOnSight<HTMLHeadingElement>()
  return (
    <div className="asking">
      <h3 ref={ref} tabIndex={-1}>
        {withdrawals.one.approve}
      </h3>
      <p>{withdrawals.one.follows}</p>
      <div className="actions">
        <Button type="button" onClick={() => void onYes()}>
          {withdrawals.one.submit}
        </Button>
        <Button type="button" outline onClick={onCancel}>
          {contributor.acts.cancel}
        </Button>
      </div>
    </div>
  )
}
