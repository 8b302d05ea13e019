import { Alert, AlertHeading, Button } from '@trussworks/react-uswds'
import { useState } from 'react'
import type { z } from 'zod'
import type { issueChallengeSecret, OpenedChallengeView } from '#contract/challenges.ts'
import { useFocusOnSight } from '../kit/focus.ts'
import { useMessages } from '../messages/messages.ts'
import type { ChallengeAct } from './challenge.ts'

type Letter = z.output<(typeof issueChallengeSecret.answers)[200]>
type PartProps = Readonly<{ opened: OpenedChallengeView; act: ChallengeAct }>

/** By what the person shows who they are: a secret by mail, or fingerprints. */
export function ChallengeIdentity({ opened, act }: PartProps) {
  const { identity: words } = useMessages().challenges
  const [letter, setLetter] = useState<Letter>()
  const { addressGiven, identityKept, challenge } = opened
  const issue = (to: 'mail' | 'fingerprints') => void act('secrets', { to }).then(body => setLetter(body as Letter))
  const note = (what: string) => void act('notes', { note: what })
  if (!identityKept) return null
  return (
    <section className="record-part" aria-labelledby="identity">
      <h2 id="identity">{words.heading}</h2>
      <p className="measure">{words.intro}</p>
      {letter === undefined ? null : <Envelope letter={letter} close={() => setLetter(undefined)} />}
      <div className="actions">
        {addressGiven ? (
          <Button type="button" onClick={() => issue('mail')}>
            {words.mail}
          </Button>
        ) : null}
        {challenge.fingerprints === 'agree' ? (
          <Button type="button" onClick={() => issue('fingerprints')}>
            {words.prints}
          </Button>
        ) : null}
        <Button type="button" outline onClick={() => note('fingerprints-asked')}>
          {words.ask}
        </Button>
        <Button type="button" outline onClick={() => note('fingerprints-agree')}>
          {words.agree}
        </Button>
        <Button type="button" outline onClick={() => note('fingerprints-differ')}>
          {words.differ}
        </Button>
        {challenge.identity === undefined ? null : (
          <Button type="button" outline onClick={() => note('reasons-mailed')}>
            {words.reasonsMailed}
          </Button>
        )}
      </div>
    </section>
  )
}

function Envelope({ letter, close }: Readonly<{ letter: Letter; close: () => void }>) {
  const { identity: words } = useMessages().challenges
  const ref = useFocusOnSight<HTMLDivElement>()
  return (
    <div ref={ref} tabIndex={-1}>
      <Alert type="warning">
        <AlertHeading level="h3">{words.letter}</AlertHeading>
        <p>{words.once}</p>
        <div className="paper">
          {letter.to === undefined ? null : (
            <p>
              {letter.to.name}
              {letter.to.lines.map(line => (
                <span key={line}>
                  <br />
                  {line}
                </span>
              ))}
            </p>
          )}
          <p>
            {words.number}: {letter.ntn}
          </p>
          <p>
            {words.secret}: <strong>{letter.secret}</strong>
          </p>
        </div>
        <Button type="button" outline onClick={close}>
          {words.close}
        </Button>
      </Alert>
    </div>
  )
}
