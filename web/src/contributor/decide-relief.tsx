import { Button } from '@trussworks/react-uswds'
import type { ReliefShown } from '#contract/relief.ts'
import { reliefMoves } from '#law/lives/relief.ts'
import { useAskForm } from '../kit/ask-form.ts'
import { AskedForm } from '../kit/asked-form.tsx'
import { choicesOf } from '../kit/choices.ts'
import type { Problem } from '../kit/http.ts'
import { useMessages } from '../messages/messages.ts'
import { DayBox, SelectBox } from './boxes.tsx'
import { dayBox, dayTyped } from './day-typed.ts'

type DecideProps = Readonly<{ relief: ReliefShown; decide: (body: object) => Promise<Problem | undefined> }>

/** How it ends, by the program or by a court. What follows is read before it is done. */
export function DecideRelief({ relief: { status }, decide }: DecideProps) {
  const { relief, contributor } = useMessages()
  const words = relief.decision
  const offered = Object.keys(reliefMoves[status])
  const choices = Object.fromEntries(Object.entries(words.choices).filter(([name]) => offered.includes(name)))
  const form = useAskForm({
    mistakesIn(values) {
      const day = dayTyped('decided', values)
      return [
        ...((values['decision'] ?? '') === '' ? [{ id: 'decision', message: relief.wrong.choose }] : []),
        ...(day === 'empty' || day === 'wrong' ? [{ id: dayBox('decided'), message: relief.wrong.day }] : []),
      ]
    },
    send: values => decide({ decision: values['decision'], on: dayTyped('decided', values) }),
  })
  const { boxes, watch, sending } = form
  if (Object.keys(choices).length === 0) return null
  const follows = (words.follows as Readonly<Record<string, string>>)[watch('decision') ?? '']
  return (
    <section className="record-part">
      <h2>{status === 'in-review' ? words.courtHeading : words.heading}</h2>
      <AskedForm form={form}>
        <SelectBox {...{ boxes, name: 'decision', label: words.which }} choices={choicesOf(choices)} />
        <DayBox boxes={boxes} name="decided" label={relief.step.on} hint={contributor.enter.dayHint} />
        <output className="follows">{follows === undefined ? '' : `${follows} ${words.final}`}</output>
        <Button type="submit" aria-disabled={sending}>
          {words.submit}
        </Button>
      </AskedForm>
    </section>
  )
}
