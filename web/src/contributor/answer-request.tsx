import { Button } from '@trussworks/react-uswds'
import { useState } from 'react'
import { flushSync } from 'react-dom'
import { outreachAnswers, type OutreachAnswer } from '#law/lives/outreach-words.ts'
import { listed } from '../kit/choices.ts'
import { SelectField } from '../kit/field.tsx'
import { focusOn } from '../kit/move-to.ts'
import { PlainForm } from '../kit/plain-form.tsx'
import { useMessages } from '../messages/messages.ts'
import { categoryName, useGrounds } from './grounds.ts'
import type { AnswerSent } from './inbox.ts'

type AnswerProps = Readonly<{ request: string; send: (body: AnswerSent) => Promise<void> }>

/** What the agency answers. Of a record the category is said here; its facts an examiner asks for. */
export function AnswerRequest({ request, send }: AnswerProps) {
  const messages = useMessages()
  const words = messages.contributor.inbox
  const categories = useGrounds() ?? []
  const [answer, setAnswer] = useState<OutreachAnswer | ''>('')
  const [category, setCategory] = useState('')
  const [tried, setTried] = useState(false)
  const reports = answer === 'record-reported'
  async function submit() {
    flushSync(() => setTried(true))
    if (answer === '') return focusOn(`answer-${request}`)
    if (reports && category === '') return focusOn(`category-${request}`)
    return send({ answer, ...(reports ? { reported: { category, facts: {} } } : {}) })
  }
  return (
    <PlainForm className="measure" onSubmit={submit}>
      <SelectField
        question={{
          id: `answer-${request}`,
          label: words.answer,
          error: tried && answer === '' ? words.choose : undefined,
        }}
        name="answer"
        choices={listed(outreachAnswers, words.answers)}
        value={answer}
        onChange={event => setAnswer(outreachAnswers.find(known => known === event.target.value) ?? '')}
      />
      {reports ? (
        <SelectField
          question={{
            id: `category-${request}`,
            label: words.category,
            error: tried && category === '' ? words.chooseCategory : undefined,
          }}
          name="category"
          choices={categories.map(each => ({ value: each.category, label: categoryName(each, messages) }))}
          value={category}
          onChange={event => setCategory(event.target.value)}
        />
      ) : null}
      <Button type="submit">{words.submit}</Button>
    </PlainForm>
  )
}
