import { Button, Fieldset } from '@trussworks/react-uswds'
import type { WithdrawalShown } from '#contract/withdrawals.ts'
import { suspendReasons, withdrawReasons } from '#law/lives/entry.ts'
import { useAskForm, type Typed } from '../kit/ask-form.ts'
import { AskedForm } from '../kit/asked-form.tsx'
import { listed } from '../kit/choices.ts'
import type { Mistake } from '../kit/error-summary.tsx'
import { ask, isProblem } from '../kit/http.ts'
import { goTo, to } from '../kit/route.ts'
import { useMessages, type Messages } from '../messages/messages.ts'
import { DayBox, LinesBox, SelectBox, TextBox, type Boxes } from './boxes.tsx'
import { dayBox, dayTyped } from './day-typed.ts'
import { categoryName, isEntered, useGrounds } from './grounds.ts'
import { noteSample } from './just-looked.ts'

/** Which records somebody means, and why they go. The answer is a dry run: nothing is taken back by it. */
export function ChooseMany() {
  const { withdrawals: words, contributor } = useMessages()
  const form = useAskForm({
    mistakesIn: values => mistakesIn(values, words.wrong),
    async send(values) {
      const body = { selection: selectionFrom(values), reason: values['reason'] }
      const answered = await ask<WithdrawalShown>('/v1/withdrawals', { method: 'POST', body })
      if (isProblem(answered)) return answered.problem
      const { id, sample = [] } = answered.body
      noteSample(id, sample)
      goTo(to('withdrawal', id))
      return undefined
    },
  })
  const { boxes, sending } = form
  return (
    <>
      <AskedForm form={form} className="inquiry">
        <Chosen boxes={boxes} />
        <div className="measure">
          <SelectBox
            {...{ boxes, name: 'reason', label: words.reason }}
            choices={[
              ...listed(withdrawReasons, contributor.withdrawReasons),
              ...suspendReasons.map(value => ({ value, label: words.forATime(contributor.suspendReasons[value]) })),
            ]}
          />
        </div>
        <Button type="submit" aria-disabled={sending}>
          {words.submit}
        </Button>
      </AskedForm>
    </>
  )
}

/** What is said of the records that are meant. */
function Chosen({ boxes }: Readonly<{ boxes: Boxes }>) {
  const messages = useMessages()
  const { withdrawals: words, contributor } = messages
  const categories = useGrounds()?.filter(isEntered) ?? []
  return (
    <Fieldset legend={words.choose} legendStyle="large">
      <p className="usa-hint">{words.chooseHint}</p>
      <div className="row">
        <SelectBox
          {...{ boxes, name: 'category', label: words.category, optional: true }}
          choices={categories.map(each => ({ value: each.category, label: categoryName(each, messages) }))}
        />
        <TextBox boxes={boxes} name="batch" label={words.batch} optional />
      </div>
      <div className="row">
        <DayBox boxes={boxes} name="from" label={words.enteredFrom} hint={contributor.enter.dayHint} optional />
        <DayBox boxes={boxes} name="through" label={words.enteredThrough} hint={contributor.enter.dayHint} optional />
      </div>
      <div className="measure">
        <LinesBox boxes={boxes} name="aris" label={words.aris} hint={words.arisHint} optional />
      </div>
    </Fieldset>
  )
}

/** As the contract takes them in one body. */
const mostNumbers = 700

function mistakesIn(values: Typed, wrong: Messages['withdrawals']['wrong']): readonly Mistake[] {
  const days = ['from', 'through'].filter(name => dayTyped(name, values) === 'wrong')
  const isEmpty = Object.keys(selectionFrom(values)).length === 0
  return [
    ...(isEmpty && days.length === 0 ? [{ id: 'category', message: wrong.nothing }] : []),
    ...days.map(name => ({ id: dayBox(name), message: wrong.day })),
    ...(linesIn(values).length > mostNumbers ? [{ id: 'aris', message: wrong.tooMany }] : []),
    ...((values['reason'] ?? '') === '' ? [{ id: 'reason', message: wrong.reason }] : []),
  ]
}

const linesIn = (values: Typed): readonly string[] =>
  (values['aris'] ?? '').split('\n').flatMap(line => (line.trim() === '' ? [] : [line.trim()]))

function selectionFrom(values: Typed): object {
  const days = { enteredFrom: dayTyped('from', values), enteredThrough: dayTyped('through', values) }
  const [category, batch] = [(values['category'] ?? '').trim(), (values['batch'] ?? '').trim()]
  const aris = linesIn(values)
  return {
    ...(category === '' ? {} : { category }),
    ...(batch === '' ? {} : { batch }),
    ...Object.fromEntries(Object.entries(days).filter(([, day]) => day !== 'empty' && day !== 'wrong')),
    ...(aris.length === 0 ? {} : { aris }),
  }
}
