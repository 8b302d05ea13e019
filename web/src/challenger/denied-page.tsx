import { Button } from '@trussworks/react-uswds'
import { useState } from 'react'
import type { ChallengeView } from '#contract/challenge.ts'
import { ask, isProblem, type Problem } from '../kit/http.ts'
import { Page } from '../kit/page.tsx'
import { useMessages } from '../messages/messages.ts'
import { AskWhy } from './ask-why.tsx'
import { HaveSecret } from './have-secret.tsx'
import { Letters } from './letters.tsx'
import { SayWhatIsWrong } from './say-what-is-wrong.tsx'
import { Found, Informed, Stands } from './stands.tsx'

/** A number and the secret out of the letter. They stay in this window, and are gone with it. */
export type Opening = Readonly<{ ntn: string; secret: string }>

/** For somebody who was denied or delayed, 28 CFR 25.10: no account, and nothing is kept in this browser. */
export function DeniedPage() {
  const { challenge: words } = useMessages()
  const [opened, setOpened] = useState<Readonly<{ opening: Opening; view: ChallengeView }>>()
  const [said, setSaid] = useState('')

  async function open(opening: Opening): Promise<Problem | undefined> {
    const answered = await ask<ChallengeView>('/v1/challenges/status', { method: 'POST', body: opening })
    if (isProblem(answered)) return answered.problem
    setOpened({ opening, view: answered.body })
    return undefined
  }
  async function say(opening: Opening, claim: object): Promise<Problem | undefined> {
    const body = { ...opening, ...claim }
    const answered = await ask<ChallengeView>('/v1/challenges/claims', { method: 'POST', body })
    if (isProblem(answered)) return answered.problem
    setOpened({ opening, view: answered.body })
    setSaid(words.say.saved)
    return undefined
  }
  if (opened === undefined)
    return (
      <Page heading={words.heading}>
        <p className="usa-intro">{words.intro}</p>
        <Steps />
        <AskWhy />
        <HaveSecret open={open} />
        <AppealFile />
      </Page>
    )
  const { opening, view } = opened
  const maySay = view.check === 'denied' || view.check === 'delayed' || view.check === 'lapsed'
  return (
    <Page heading={words.heading}>
      <output className="news">{said}</output>
      <Stands view={view} />
      <Found view={view} />
      <Letters opening={opening} letters={view.letters} />
      <Informed view={view} />
      {maySay ? (
        <SayWhatIsWrong key={view.information.length} records={view.records} say={claim => say(opening, claim)} />
      ) : null}
      <p>
        <Button type="button" outline onClick={() => setOpened(undefined)}>
          {words.open.leave}
        </Button>
      </p>
    </Page>
  )
}

/** 28 CFR 25.10(g): how somebody gets into the voluntary appeal file, which takes paper. */
function AppealFile() {
  const { file } = useMessages().challenge
  return (
    <section className="record-part" aria-labelledby="appeal-file">
      <h2 id="appeal-file">{file.heading}</h2>
      <ul className="usa-list measure">
        {file.list.map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="measure">{file.delayed}</p>
    </section>
  )
}

function Steps() {
  const { steps } = useMessages().challenge
  return (
    <section aria-labelledby="steps">
      <h2 id="steps">{steps.heading}</h2>
      <ol className="usa-list measure">
        {steps.list.map(step => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className="measure">{steps.dealer}</p>
      <p className="measure">{steps.state}</p>
    </section>
  )
}
