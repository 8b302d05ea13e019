import { Alert, AlertText, Button } from '@trussworks/react-uswds'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import type { PocComparedView } from '#contract/poc-days.ts'
import { pocOutcomes } from '#law/lives/poc-words.ts'
import { ErrorSummary } from '../kit/error-summary.tsx'
import { TextField } from '../kit/field.tsx'
import { ask, isProblem, type Answered } from '../kit/http.ts'
import { PlainForm } from '../kit/plain-form.tsx'
import { ProblemAlert } from '../kit/problem-alert.tsx'
import { useMessages } from '../messages/messages.ts'

const names = ['issued', ...pocOutcomes] as const
type Name = (typeof names)[number]
type Values = Readonly<Record<Name, string>>

const isCount = (text: string): boolean => /^\d{0,6}$/.test(text.trim())

/** The point of contact's own numbers of a day beside ours: which of them differ. */
export function Compare({ day, changed }: Readonly<{ day: string; changed: () => void }>) {
  const { poc } = useMessages()
  const words = poc.compare
  const { register, handleSubmit, formState } = useForm<Values>({ shouldFocusError: false })
  const [said, setSaid] = useState<Answered<PocComparedView>>()
  async function compare(values: Values) {
    const counts = Object.fromEntries(names.map(name => [name, Number(values[name].trim())]))
    setSaid(await ask<PocComparedView>(`/v1/poc/days/${day}/comparison`, { method: 'POST', body: { counts } }))
    changed()
  }
  const mistakes = names.flatMap(name =>
    formState.errors[name] === undefined ? [] : [{ id: name, message: words.notANumber }],
  )
  return (
    <section aria-label={words.heading}>
      <h2>{words.heading}</h2>
      <p>{words.intro}</p>
      <ErrorSummary mistakes={mistakes} attempt={formState.submitCount} />
      {said === undefined ? null : <Compared said={said} />}
      <PlainForm className="measure" onSubmit={handleSubmit(compare)}>
        <div className="grid-row grid-gap">
          {names.map(name => (
            <TextField
              key={name}
              question={{
                id: name,
                label: poc.numbers[name].name,
                className: 'tablet:grid-col-4',
                error: formState.errors[name] === undefined ? undefined : words.notANumber,
              }}
              inputMode="numeric"
              {...register(name, { validate: isCount })}
            />
          ))}
        </div>
        <Button type="submit">{words.submit}</Button>
      </PlainForm>
    </section>
  )
}

function Compared({ said }: Readonly<{ said: Answered<PocComparedView> }>) {
  const { poc } = useMessages()
  if (isProblem(said)) return <ProblemAlert problem={said.problem} />
  const { differ } = said.body
  const text =
    differ.length === 0 ? poc.compare.alike : poc.compare.differ(differ.map(name => poc.numbers[name].name).join(', '))
  return (
    <output className="display-block">
      <Alert type={differ.length === 0 ? 'success' : 'warning'} slim>
        <AlertText>{text}</AlertText>
      </Alert>
    </output>
  )
}
