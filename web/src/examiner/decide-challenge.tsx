import { Button } from '@trussworks/react-uswds'
import type { ListedChallenge } from '#contract/challenges.ts'
import { challengeOutcomes } from '#law/lives/challenge.ts'
import { SelectBox } from '../contributor/boxes.tsx'
import { useAskForm } from '../kit/ask-form.ts'
import { AskedForm } from '../kit/asked-form.tsx'
import { listed } from '../kit/choices.ts'
import { useMessages } from '../messages/messages.ts'
import type { ChallengeAct } from './challenge.ts'

type PartProps = Readonly<{ challenge: ListedChallenge; act: ChallengeAct }>

/** One proposes, another decides. What the server would decline is not offered. */
export function DecideChallenge({ challenge, act }: PartProps) {
  const { decide: words } = useMessages().challenges
  const { status, proposal } = challenge
  if (status === 'asked') return null
  return (
    <section className="record-part" aria-labelledby="decide">
      <h2 id="decide">{words.heading}</h2>
      <p className="measure">{words.intro}</p>
      {status === 'challenged' ? <Propose act={act} /> : null}
      {proposal === undefined || status !== 'proposed' ? null : (
        <>
          <p>{proposal.by === 'you' ? words.yours : words.confirm}</p>
          <div className="actions">
            {proposal.by === 'you' ? null : (
              <Button type="button" onClick={() => void act('decision', { agrees: true })}>
                {words.agree}
              </Button>
            )}
            <Button type="button" outline onClick={() => void act('decision', { agrees: false })}>
              {words.back}
            </Button>
          </div>
        </>
      )}
    </section>
  )
}

function Propose({ act }: Pick<PartProps, 'act'>) {
  const { decide: words, outcomes } = useMessages().challenges
  const form = useAskForm({
    mistakesIn: ({ result = '' }) => (result === '' ? [{ id: 'result', message: words.choose }] : []),
    async send({ result }) {
      await act('proposal', { outcome: result })
      return undefined
    },
  })
  return (
    <>
      <Button type="button" outline onClick={() => void act('searches')}>
        {words.search}
      </Button>
      <AskedForm form={form}>
        <SelectBox
          {...{ boxes: form.boxes, name: 'result', label: words.outcome }}
          choices={listed(challengeOutcomes, outcomes)}
        />
        <Button type="submit">{words.propose}</Button>
      </AskedForm>
    </>
  )
}
