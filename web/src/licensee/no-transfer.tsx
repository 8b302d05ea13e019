import { Button } from '@trussworks/react-uswds'
import { ProblemAlert } from '../kit/problem-alert.tsx'
import { useMessages } from '../messages/messages.ts'
import { useAct } from './act.ts'

/** Of a check that was denied after its period ran out: the licensee still has the firearm, and nobody has to ask any more. */
export function NoTransfer({ ntn }: Readonly<{ ntn: string }>) {
  const { check: words } = useMessages()
  const { problem, busy, act } = useAct(ntn)
  return (
    <>
      {problem === undefined ? null : <ProblemAlert problem={problem} />}
      <Button
        type="button"
        outline
        aria-disabled={busy}
        onClick={() => void act('POST', 'transfer-report/none', { notTransferred: true })}
      >
        {words.transfer.none}
      </Button>
    </>
  )
}
