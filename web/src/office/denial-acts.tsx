import { Button } from '@trussworks/react-uswds'
import { useState } from 'react'
import type { FollowedDenialView } from '#contract/followed-notices.ts'
import { Choose, One, Pressed, type Act } from '../kit/acts.tsx'
import { useAskForm } from '../kit/ask-form.ts'
import { AskedForm } from '../kit/asked-form.tsx'
import { TextField } from '../kit/field.tsx'
import { isProblem, type Problem } from '../kit/http.ts'
import { ProblemAlert } from '../kit/problem-alert.tsx'
import { unless } from '../kit/unless.ts'
import { useMessages } from '../messages/messages.ts'
import type { ReadReason } from './denial.ts'

type ActsProps = Readonly<{ denial: FollowedDenialView; me: string; act: Act; readReason: ReadReason }>

/** 18 U.S.C. 925B(b): what keeps police from being told, by two people; and what only a named person decides. Each says what follows. */
export function DenialActs({ denial, me, act, readReason }: ActsProps) {
  const words = useMessages().noticeWatch.acts
  const { held, proposed, decideBy, overturned } = denial
  if (overturned) return null
  return (
    <section className="notice-acts" aria-labelledby="acts">
      <h2 id="acts">{words.heading}</h2>
      {decideBy === undefined ? null : (
        <Choose
          id="send"
          what="decision"
          words={words.decide}
          choices={words.decide.choices}
          bodyOf={({ send }) => ({ send: send === 'yes' })}
          act={act}
        />
      )}
      {held !== undefined ? <Why readReason={readReason} /> : null}
      {held !== undefined ? <Pressed what="release" words={words.release} act={act} /> : null}
      {held === undefined && proposed !== undefined ? <Why readReason={readReason} /> : null}
      {held === undefined && proposed !== undefined && proposed.by !== me ? (
        <Pressed what="hold/approval" words={words.approve} act={act} />
      ) : null}
      {held === undefined && proposed?.by === me ? <p className="measure">{words.own}</p> : null}
      {held === undefined && proposed === undefined ? <Hold act={act} /> : null}
    </section>
  )
}

/** As long as the contract takes. */
const longestReason = 300

function Hold({ act }: Readonly<{ act: Act }>) {
  const words = useMessages().noticeWatch.acts.hold
  const form = useAskForm({
    mistakesIn: ({ reason = '' }) => unless(/[\p{L}\p{N}]/u.test(reason), 'reason', words.wrong),
    send: ({ reason = '' }) => act('hold', { reason: reason.trim() }),
  })
  const { boxes } = form
  return (
    <One words={words}>
      <AskedForm form={form}>
        <TextField
          question={{ id: 'reason', label: words.label, hint: words.hint, error: boxes.errorOf('reason') }}
          maxLength={longestReason}
          {...boxes.register('reason')}
        />
        <Button type="submit" outline>
          {words.submit}
        </Button>
      </AskedForm>
    </One>
  )
}

/** It is sealed with the check, and who reads it is kept: so nobody reads it by looking at the page. */
function Why({ readReason }: Readonly<{ readReason: ReadReason }>) {
  const words = useMessages().noticeWatch.acts.why
  const [reason, setReason] = useState<string>()
  const [problem, setProblem] = useState<Problem>()
  async function read() {
    const answered = await readReason()
    setProblem(isProblem(answered) ? answered.problem : undefined)
    if (!isProblem(answered)) setReason(answered.body.reason)
  }
  return (
    <One words={words}>
      {problem === undefined ? null : <ProblemAlert problem={problem} />}
      <output>{reason === undefined ? null : <blockquote>{reason}</blockquote>}</output>
      {reason === undefined ? (
        <Button type="button" outline onClick={() => void read()}>
          {words.submit}
        </Button>
      ) : null}
    </One>
  )
}
