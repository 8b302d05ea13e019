import { Alert, Button } from '@trussworks/react-uswds'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import type { LicenseeLogPart, WrittenRequest } from '#contract/licensee-log.ts'
import { spokenDay } from '../kit/dates.ts'
import { ErrorSummary } from '../kit/error-summary.tsx'
import { TextField } from '../kit/field.tsx'
import { ask } from '../kit/http.ts'
import { Page } from '../kit/page.tsx'
import { PlainForm } from '../kit/plain-form.tsx'
import { ProblemAlert } from '../kit/problem-alert.tsx'
import { hyphenate } from '../licensee/licensee.ts'
import { useLocale, useMessages } from '../messages/messages.ts'
import { Found, type FoundRow } from './found.tsx'
import { useParts } from './parts.ts'

const boxes = ['licensee', 'ffl', 'reference', 'writtenOn', 'inspectionOn'] as const
const dates: readonly string[] = ['writtenOn', 'inspectionOn']
type Values = WrittenRequest

const askForLog = (body: object) => ask<LicenseeLogPart>('/v1/audit/licensee-logs', { method: 'POST', body })

/** 28 CFR 25.9(b)(4): what ATF wrote, and the log that it is given. */
export function LicenseeLogPage() {
  const { auditor } = useMessages()
  const words = auditor.log
  const { register, handleSubmit, formState } = useForm<Values>({ shouldFocusError: false })
  const { errors, submitCount } = formState
  const { parts, problem, begin, readOn } = useParts(askForLog)
  const [request, setRequest] = useState<Values>()

  function make(values: Values): Promise<void> {
    const written = { ...values, ffl: hyphenate(values.ffl) }
    setRequest(written)
    return begin({ request: written })
  }

  const mistakes = boxes.flatMap(id =>
    errors[id] ? [{ id, message: dates.includes(id) ? auditor.notADate : auditor.missing }] : [],
  )
  const hints: Readonly<Record<string, string>> = {
    reference: words.referenceHint,
    writtenOn: words.dateHint,
    inspectionOn: words.dateHint,
  }
  return (
    <Page heading={words.heading}>
      <p className="usa-intro">{words.intro}</p>
      <ErrorSummary mistakes={mistakes} attempt={submitCount} />
      {problem === undefined ? null : <ProblemAlert problem={problem} />}
      <PlainForm className="measure" onSubmit={handleSubmit(make)}>
        {boxes.map(id => (
          <TextField
            key={id}
            question={{ id, label: words[id], hint: hints[id], error: mistakes.find(each => each.id === id)?.message }}
            {...register(id, { validate: text => (dates.includes(id) ? isDate(text) : text.trim() !== '') })}
          />
        ))}
        <Button type="submit">{words.submit}</Button>
      </PlainForm>
      {parts === undefined || request === undefined ? null : <Log parts={parts} request={request} readOn={readOn} />}
    </Page>
  )
}

function isDate(text: string): boolean {
  try {
    return Temporal.PlainDate.from(text.trim(), { overflow: 'reject' }).toString() === text.trim()
  } catch {
    return false
  }
}

type LogProps = Readonly<{
  parts: readonly LicenseeLogPart[]
  request: Values
  readOn: (() => Promise<void>) | undefined
}>

function Log({ parts, request, readOn }: LogProps) {
  const { auditor } = useMessages()
  const locale = useLocale()
  const words = auditor.log
  const [first] = parts
  if (first === undefined) return null
  const { preparedOn, othersFrom, deniedFrom } = first
  // Parts of two days would be a log of neither.
  if (parts.some(part => part.preparedOn !== preparedOn)) return <Alert type="error">{words.dayEnded}</Alert>
  const rows = parts.flatMap(part => part.rows)
  const denied = rows.filter(row => row.denied !== undefined).length
  const archived = words.archived(spokenDay(deniedFrom, locale))
  const said = words.prepared(rows.length, denied, spokenDay(othersFrom, locale))
  const content = { request, preparedOn, othersFrom, deniedFrom, notShown: [archived], rows }
  const file = { name: `licensee-log-${request.ffl}.json`, content }
  return (
    <Found
      caption={words.caption}
      said={`${rows.length === 0 ? words.empty : said} ${archived}`}
      rows={rows.map(row => rowOf(row, auditor))}
      file={file}
      readOn={readOn}
    />
  )
}

function rowOf(
  { ntn, date, denied }: LicenseeLogPart['rows'][number],
  { log, classes }: ReturnType<typeof useMessages>['auditor'],
): FoundRow {
  if (denied === undefined) return { ntn, date, what: '', more: log.other }
  const { transferee, prohibitors } = denied
  const who =
    typeof transferee === 'string'
      ? log.noLongerKept
      : transferee.description.names.map(({ last, first }) => `${last}, ${first}`).join('; ')
  return { ntn, date, what: classes.denied, more: `${who}. ${log.prohibitors(prohibitors.join(', '))}` }
}
