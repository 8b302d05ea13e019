import { Button } from '@trussworks/react-uswds'
import type { Queued } from '#contract/case-view.ts'
import { useMessages } from '../messages/messages.ts'
import type { Act } from './case.ts'

/** Taking a check on, and putting it back. */
export function Claim({ check, act }: Readonly<{ check: Queued; act: Act }>) {
  const { examiner } = useMessages()
  const { claim, claimWhy, release, yours } = examiner.acts
  switch (check.claimedBy) {
    case 'nobody':
      return (
        <section className="asking">
          <p>{claimWhy}</p>
          <Button type="button" size="big" onClick={() => void act('claim')}>
            {claim}
          </Button>
        </section>
      )
    case 'you':
      return (
        <p className="claimed">
          {yours}{' '}
          <Button type="button" unstyled onClick={() => void act('release')}>
            {release}
          </Button>
        </p>
      )
    case 'another':
      return <p className="claimed">{examiner.acts.another}</p>
  }
}
