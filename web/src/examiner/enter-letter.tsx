import { Button } from '@trussworks/react-uswds'
import type { ListedChallenge } from '#contract/challenges.ts'
import { isNtn, plainNtn } from '../challenger/ask-why.tsx'
import { DayBox, TextBox } from '../contributor/boxes.tsx'
import { dayBox, dayTyped } from '../contributor/day-typed.ts'
import { useAskForm } from '../kit/ask-form.ts'
import { AskedForm } from '../kit/asked-form.tsx'
import { ask, isProblem } from '../kit/http.ts'
import { useMessages } from '../messages/messages.ts'

/** A letter on paper that asks why, 28 CFR 25.10(a). */
export function EnterLetter({ entered }: Readonly<{ entered: (challenge: string) => void }>) {
  const { enter } = useMessages().challenges
  const form = useAskForm({
    mistakesIn: values => [
      ...(isNtn(values['ntn'] ?? '') ? [] : [{ id: 'ntn', message: enter.wrong.ntn }]),
      ...(['empty', 'wrong'].includes(dayTyped('dated', values))
        ? [{ id: dayBox('dated'), message: enter.wrong.day }]
        : []),
    ],
    async send(values) {
      const body = { ntn: plainNtn(values['ntn'] ?? ''), dated: dayTyped('dated', values) }
      const answered = await ask<ListedChallenge>('/v1/examiner/challenges', { method: 'POST', body })
      if (isProblem(answered)) return answered.problem
      entered(answered.body.challenge)
      return undefined
    },
  })
  const { boxes, sending } = form
  return (
    <section className="record-part" aria-labelledby="enter-letter">
      <h2 id="enter-letter">{enter.heading}</h2>
      <p className="measure">{enter.intro}</p>
      <AskedForm form={form}>
        <TextBox {...{ boxes, name: 'ntn', label: enter.ntn }} />
        <DayBox {...{ boxes, name: 'dated', label: enter.dated, hint: enter.dayHint }} />
        <Button type="submit" outline aria-disabled={sending}>
          {enter.submit}
        </Button>
      </AskedForm>
    </section>
  )
}
