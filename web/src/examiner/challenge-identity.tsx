import { Button } from '@trussworks/react-uswds'
import type { OpenedChallengeView } from '#contract/challenges.ts'
import { useMessages } from '../messages/messages.ts'
import type { ChallengeAct } from './challenge.ts'

type PartProps = Readonly<{ opened: OpenedChallengeView; act: ChallengeAct }>

/** By what the person shows who they are: the secret in a letter, or fingerprints. */
export function ChallengeIdentity({ opened, act }: PartProps) {
  const { identity: words } = useMessages().challenges
  const note = (what: string) => void act('notes', { note: what })
  if (!opened.identityKept) return null
  return (
    <section className="record-part" aria-labelledby="identity">
      <h2 id="identity">{words.heading}</h2>
      <p className="measure">{words.intro}</p>
      <div className="actions">
        <Button type="button" outline onClick={() => note('fingerprints-asked')}>
          {words.ask}
        </Button>
        <Button type="button" outline onClick={() => note('fingerprints-agree')}>
          {words.agree}
        </Button>
        <Button type="button" outline onClick={() => note('fingerprints-differ')}>
          {words.differ}
        </Button>
      </div>
    </section>
  )
}
