import { Button } from '@trussworks/react-uswds'
import { useState } from 'react'
import { flushSync } from 'react-dom'
import { outreachAnswers, type OutreachAnswer, type OutreachBody } from '#law/lives/outreach-words.ts'
import { listed } from '../kit/choices.ts'
import { SelectField, TextField } from '../kit/field.tsx'
import { focusOn } from '../kit/move-to.ts'
import { PlainForm } from '../kit/plain-form.tsx'
import { useMessages } from '../messages/messages.ts'
import type { Act } from './case.ts'

/** What one body answered. A record that it reports becomes one of the records above, to be confirmed like any other. */
export function NoteOutreach({ body, act }: Readonly<{ body: OutreachBody; act: Act }>) {
  const { examiner } = useMessages()
  const words = examiner.outreach
  const [answer, setAnswer] = useState<OutreachAnswer | ''>('')
  const [category, setCategory] = useState('')
  const [tried, setTried] = useState(false)
  const reports = answer === 'record-reported'
  const isCategory = /^[A-Z][A-Z0-9]?$/.test(category)
  async function note() {
    flushSync(() => setTried(true))
    if (answer === '') return focusOn(`answer-${body}`)
    if (reports && !isCategory) return focusOn(`category-${body}`)
    return act('outreach', { body, answer, ...(reports ? { reported: { category, facts: {} } } : {}) })
  }
  return (
    <PlainForm onSubmit={note}>
      <SelectField
        question={{
          id: `answer-${body}`,
          label: words.answer(words.bodies[body]),
          error: tried && answer === '' ? words.choose : undefined,
        }}
        name="answer"
        choices={listed(outreachAnswers, words.answers)}
        value={answer}
        onChange={event => setAnswer(outreachAnswers.find(known => known === event.target.value) ?? '')}
      />
      {reports ? (
        <TextField
          question={{
            id: `category-${body}`,
            label: words.category,
            hint: words.categoryHint,
            error: tried && !isCategory ? words.chooseCategory : undefined,
          }}
          name="category"
          value={category}
          onChange={event => setCategory(event.target.value.trim().toUpperCase())}
        />
      ) : null}
      <Button type="submit" outline>
        {words.submit}
      </Button>
    </PlainForm>
  )
}
