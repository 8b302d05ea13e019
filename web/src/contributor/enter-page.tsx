import { Button } from '@trussworks/react-uswds'
import { useState } from 'react'
import type { EntryView } from '#contract/records.ts'
import { ErrorSummary } from '../kit/error-summary.tsx'
import { SelectField } from '../kit/field.tsx'
import { ask, isProblem } from '../kit/http.ts'
import { Page } from '../kit/page.tsx'
import { PlainForm } from '../kit/plain-form.tsx'
import { ProblemAlert } from '../kit/problem-alert.tsx'
import { goTo, to } from '../kit/route.ts'
import { useMessages } from '../messages/messages.ts'
import { TextBox } from './boxes.tsx'
import { GroundBoxes, StatedBoxes } from './ground-boxes.tsx'
import { categoryName, isEntered, useGrounds, type CategoryOfLaw } from './grounds.ts'
import { noteEntered } from './just-entered.ts'
import { PersonBoxes } from './person-boxes.tsx'
import { useRecordForm } from './record-form.ts'
import { recordFrom } from './record-values.ts'

/** 28 CFR 25.4: one record, entered by hand. The category comes first, because it says what is asked. */
export function EnterPage() {
  const messages = useMessages()
  const words = messages.contributor.enter
  const categories = useGrounds()?.filter(isEntered)
  const [chosen, setChosen] = useState('')
  const category = categories?.find(each => each.category === chosen)
  return (
    <Page heading={words.heading}>
      <p className="usa-intro">{words.intro}</p>
      {categories === undefined ? <output>{messages.shell.loading}</output> : null}
      <div className="measure">
        <SelectField
          question={{ id: 'category', label: words.first }}
          name="category"
          choices={(categories ?? []).map(each => ({ value: each.category, label: categoryName(each, messages) }))}
          value={chosen}
          onChange={event => setChosen(event.target.value)}
        />
      </div>
      {category === undefined ? null : <EnterForm key={chosen} category={category} />}
    </Page>
  )
}

function EnterForm({ category: { category, cites, facts: grounds } }: Readonly<{ category: CategoryOfLaw }>) {
  const { contributor } = useMessages()
  const words = contributor.enter
  const { boxes, mistakes, problem, attempt, sending, submit } = useRecordForm({
    grounds,
    initial: { category },
    async send(values) {
      const answered = await ask<EntryView>('/v1/entries', { method: 'POST', body: recordFrom(values, grounds) })
      if (isProblem(answered)) return answered.problem
      const { nri } = answered.body
      noteEntered(nri)
      goTo(to('record', nri))
      return undefined
    },
  })
  return (
    <>
      <p className="usa-hint">{cites.map(({ text }) => text).join('; ')}</p>
      <ErrorSummary mistakes={mistakes} attempt={attempt} />
      {problem === undefined ? null : <ProblemAlert problem={problem} />}
      <PlainForm onSubmit={submit}>
        <div className="measure">
          <TextBox boxes={boxes} name="ari" label={words.ari} hint={words.ariHint} />
        </div>
        <PersonBoxes boxes={boxes} />
        <GroundBoxes boxes={boxes} grounds={grounds} />
        <StatedBoxes boxes={boxes} category={category} />
        <Button type="submit" aria-disabled={sending}>
          {words.submit}
        </Button>
      </PlainForm>
    </>
  )
}
