import { Button } from '@trussworks/react-uswds'
import type { OpenedChallengeView } from '#contract/challenges.ts'
import { DayBox, SelectBox, TextBox } from '../contributor/boxes.tsx'
import { dayBox, dayTyped } from '../contributor/day-typed.ts'
import { useAskForm, type Typed } from '../kit/ask-form.ts'
import { AskedForm } from '../kit/asked-form.tsx'
import { listed } from '../kit/choices.ts'
import type { Mistake } from '../kit/error-summary.tsx'
import type { Problem } from '../kit/http.ts'
import { unless } from '../kit/unless.ts'
import { useMessages, type Messages } from '../messages/messages.ts'
import type { ChallengeForm } from './challenge.ts'

type SayProps = Readonly<{ letters: OpenedChallengeView['challenge']['letters']; say: ChallengeForm }>

/** Which letter was put into the mail, on which day, and by which number of the post. */
export function SayMailed({ letters, say }: SayProps) {
  const { letters: words } = useMessages().challenges
  const waiting = letters.flatMap(({ letter, mailedOn }) => (mailedOn === undefined ? [letter] : []))
  const [only] = waiting
  const days: Readonly<Record<string, string>> = {
    'in-the-future': words.wrong.future,
    'before-the-letter': words.wrong.early,
  }
  const form = useAskForm({
    initial: { mailed: waiting.length === 1 && only !== undefined ? only : '' },
    mistakesIn: values => mistakesIn(values, words.wrong),
    async send(values) {
      const evidence = (values['evidence'] ?? '').trim()
      const letter = letters.find(one => one.letter === values['mailed'])
      const of = letter?.of === undefined ? {} : { of: letter.of }
      const body = { letter: values['mailed'], on: dayTyped('mailed-on', values), ...of }
      return say('mailings', evidence === '' ? body : { ...body, evidence })
    },
    mistakesAt: problem =>
      pointersOf(problem).flatMap(({ code }) => {
        const message = days[code]
        return message === undefined ? [] : [{ id: dayBox('mailed-on'), message }]
      }),
  })
  const { boxes, sending } = form
  if (waiting.length === 0) return null
  return (
    <>
      <h3>{words.say}</h3>
      <AskedForm form={form}>
        <SelectBox {...{ boxes, name: 'mailed', label: words.which }} choices={listed(waiting, words.kinds)} />
        <DayBox {...{ boxes, name: 'mailed-on', label: words.on, hint: words.dayHint }} />
        <TextBox {...{ boxes, name: 'evidence', label: words.evidence, hint: words.evidenceHint, optional: true }} />
        <Button type="submit" aria-disabled={sending}>
          {words.submit}
        </Button>
      </AskedForm>
    </>
  )
}

const pointersOf = (problem: Problem) => (problem === 'unreachable' ? [] : (problem.pointers ?? []))

function mistakesIn(values: Typed, wrong: Messages['challenges']['letters']['wrong']): readonly Mistake[] {
  const day = dayTyped('mailed-on', values)
  return [
    ...unless((values['mailed'] ?? '') !== '', 'mailed', wrong.letter),
    ...unless(day !== 'empty' && day !== 'wrong', dayBox('mailed-on'), wrong.day),
    ...unless(
      /^(?:[A-Za-z0-9][A-Za-z0-9 .-]{0,39})?$/.test((values['evidence'] ?? '').trim()),
      'evidence',
      wrong.evidence,
    ),
  ]
}
