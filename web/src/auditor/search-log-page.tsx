import { Button } from '@trussworks/react-uswds'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import type { FoundPart } from '#contract/log-search.ts'
import { logUses, states, type LogUse } from '#law/words.ts'
import { listed } from '../kit/choices.ts'
import { spokenInstant } from '../kit/dates.ts'
import { ErrorSummary } from '../kit/error-summary.tsx'
import { SelectField, TextField } from '../kit/field.tsx'
import { ask } from '../kit/http.ts'
import { Page } from '../kit/page.tsx'
import { PlainForm } from '../kit/plain-form.tsx'
import { ProblemAlert } from '../kit/problem-alert.tsx'
import { useLocale, useMessages } from '../messages/messages.ts'
import { Found, type FoundRow } from './found.tsx'
import { useParts } from './parts.ts'

const keys = ['day', 'month', 'state', 'agency', 'ffl'] as const
type Values = Readonly<Record<(typeof keys)[number], string> & { use: LogUse | '' }>

const askForChecks = (body: object) => ask<FoundPart>('/v1/audit/searches', { method: 'POST', body })

/** 28 CFR 25.9(b)(2): the log by time, state, agency or licensee, for a use that is named. */
export function SearchLogPage() {
  const { auditor, terms } = useMessages()
  const words = auditor.search
  const { register, handleSubmit, formState } = useForm<Values>({ shouldFocusError: false })
  const { errors, submitCount } = formState
  const { parts, problem, begin, readOn } = useParts(askForChecks)
  const [asked, setAsked] = useState<object>({})

  function search({ use, ...values }: Values): Promise<void> {
    const named = keys.flatMap(key => (values[key].trim() === '' ? [] : [[key, values[key].trim()]]))
    const body = { use, selection: Object.fromEntries(named) as object }
    setAsked(body)
    return begin(body)
  }

  const mistakes = errors.use ? [{ id: 'use', message: auditor.missing }] : []
  return (
    <Page heading={words.heading}>
      <p className="usa-intro">{words.intro}</p>
      <ErrorSummary mistakes={mistakes} attempt={submitCount} />
      {problem === undefined ? null : <ProblemAlert problem={problem} />}
      <PlainForm className="measure" onSubmit={handleSubmit(search)}>
        <SelectField
          question={{ id: 'use', label: words.use, error: mistakes[0]?.message }}
          choices={listed(logUses, auditor.uses)}
          {...register('use', { required: true })}
        />
        <TextField
          question={{ id: 'day', label: words.day, hint: words.dayHint, optional: true }}
          {...register('day')}
        />
        <TextField
          question={{ id: 'month', label: words.month, hint: words.monthHint, optional: true }}
          {...register('month')}
        />
        <SelectField
          question={{ id: 'state', label: words.state, optional: true }}
          choices={listed(states, terms.states)}
          {...register('state')}
        />
        <TextField question={{ id: 'agency', label: words.agency, optional: true }} {...register('agency')} />
        <TextField question={{ id: 'ffl', label: words.ffl, optional: true }} {...register('ffl')} />
        <Button type="submit">{words.submit}</Button>
      </PlainForm>
      {parts === undefined ? null : <Checks parts={parts} asked={asked} readOn={readOn} />}
    </Page>
  )
}

type ChecksProps = Readonly<{
  parts: readonly FoundPart[]
  asked: object
  readOn: (() => Promise<void>) | undefined
}>

function Checks({ parts, asked, readOn }: ChecksProps) {
  const { auditor, terms } = useMessages()
  const locale = useLocale()
  const words = auditor.search
  const found = parts.flatMap(part => part.found)
  const rowOf = ({ ntn, date, class: kind, state, told, ffl, agency }: FoundPart['found'][number]): FoundRow => {
    const last = told.at(-1)
    const answer = last === undefined ? '' : ` · ${last.word}, ${spokenInstant(last.at, 'UTC', locale)}`
    return { ntn, date, what: auditor.classes[kind], more: `${terms.states[state]} · ${ffl ?? agency ?? ''}${answer}` }
  }
  return (
    <Found
      caption={words.caption}
      said={found.length === 0 ? words.empty : words.found(found.length)}
      rows={found.map(rowOf)}
      file={{ name: 'log-search.json', content: { ...asked, found } }}
      readOn={readOn}
    />
  )
}
