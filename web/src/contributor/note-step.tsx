import { Button } from '@trussworks/react-uswds'
import type { ReliefShown } from '#contract/relief.ts'
import { hearings, reliefMoves } from '#law/lives/relief.ts'
import { useAskForm, type Typed } from '../kit/ask-form.ts'
import { AskedForm } from '../kit/asked-form.tsx'
import { choicesOf, listed } from '../kit/choices.ts'
import type { Mistake } from '../kit/error-summary.tsx'
import type { Problem } from '../kit/http.ts'
import { useMessages, type Messages } from '../messages/messages.ts'
import { DayBox, SelectBox } from './boxes.tsx'
import { dayBox, dayTyped } from './day-typed.ts'

type NoteProps = Readonly<{ relief: ReliefShown; note: (body: object) => Promise<Problem | undefined> }>

/** The next step of a proceeding. Only those are offered that its life has now. */
export function NoteStep({ relief: { status }, note }: NoteProps) {
  const { relief, contributor } = useMessages()
  const words = relief.step
  const offered = Object.keys(reliefMoves[status])
  const steps = Object.fromEntries(Object.entries(words.steps).filter(([name]) => offered.includes(name)))
  const form = useAskForm({
    mistakesIn: values => mistakesIn(values, relief),
    send: values => note(noted(values, relief.asks)),
  })
  const { boxes, watch, sending } = form
  if (Object.keys(steps).length === 0) return null
  const step = watch('step')
  const yesOrNo = [
    { value: 'yes', label: contributor.yes },
    { value: 'no', label: contributor.no },
  ]
  return (
    <section className="record-part">
      <h2>{words.heading}</h2>
      <AskedForm form={form}>
        <SelectBox {...{ boxes, name: 'step', label: words.which }} choices={choicesOf(steps)} />
        {step === 'heard' ? (
          <SelectBox {...{ boxes, name: 'how', label: words.how }} choices={listed(hearings, relief.hearings)} />
        ) : null}
        {step === 'found'
          ? Object.entries(relief.asks).map(([name, label]) => (
              <SelectBox key={name} {...{ boxes, name, label, optional: true, choices: yesOrNo }} />
            ))
          : null}
        <DayBox boxes={boxes} name="on" label={words.on} hint={contributor.enter.dayHint} />
        <Button type="submit" outline aria-disabled={sending}>
          {words.submit}
        </Button>
      </AskedForm>
    </section>
  )
}

function mistakesIn(values: Typed, { wrong, asks }: Messages['relief']): readonly Mistake[] {
  const { step = '', how = '' } = values
  const isFound = Object.keys(findingsIn(values, asks)).length > 0
  const day = dayTyped('on', values)
  return [
    ...(step === '' ? [{ id: 'step', message: wrong.choose }] : []),
    ...(step === 'heard' && how === '' ? [{ id: 'how', message: wrong.choose }] : []),
    ...(step === 'found' && !isFound ? [{ id: 'circumstances', message: wrong.findings }] : []),
    ...(day === 'empty' || day === 'wrong' ? [{ id: dayBox('on'), message: wrong.day }] : []),
  ]
}

function noted(values: Typed, asks: Messages['relief']['asks']): object {
  const { step, how } = values
  const on = dayTyped('on', values)
  if (step === 'heard') return { step, on, how }
  return step === 'found' ? { step, on, findings: findingsIn(values, asks) } : { step, on }
}

const findingsIn = (values: Typed, asks: Messages['relief']['asks']): Readonly<Record<string, boolean>> =>
  Object.fromEntries(
    Object.keys(asks).flatMap(name => {
      const answer = values[name] ?? ''
      return answer === '' ? [] : [[name, answer === 'yes']]
    }),
  )
