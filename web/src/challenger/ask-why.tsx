import { Alert, AlertHeading, AlertText, Button } from '@trussworks/react-uswds'
import { useState } from 'react'
import { useAskForm, type Typed } from '../kit/ask-form.ts'
import { AskedForm } from '../kit/asked-form.tsx'
import { DateBoxes } from '../kit/date-boxes.tsx'
import { dateFrom } from '../kit/dates.ts'
import type { Mistake } from '../kit/error-summary.tsx'
import { TextField } from '../kit/field.tsx'
import { useFocusOnSight } from '../kit/focus.ts'
import { ask, isProblem } from '../kit/http.ts'
import { useMessages, type Messages } from '../messages/messages.ts'

/** Who asks why, and about which check. The answer is the same whatever is found, and the page says so. */
export function AskWhy() {
  const { challenge: words } = useMessages()
  const { ask: asks, wrong } = words
  const [received, setReceived] = useState(false)
  const form = useAskForm({
    mistakesIn: values => mistakesIn(values, wrong),
    async send(values) {
      const { ntn = '', last = '' } = values
      const body = { ntn: plainNtn(ntn), last: last.trim(), born: bornIn(values) }
      const answered = await ask('/v1/challenges', { method: 'POST', body })
      if (isProblem(answered)) return answered.problem
      setReceived(true)
      return undefined
    },
  })
  const { register, errorOf } = form.boxes
  return (
    <section className="record-part" aria-labelledby="ask-why">
      <h2 id="ask-why">{asks.heading}</h2>
      {received ? (
        <Received />
      ) : (
        <AskedForm form={form}>
          <TextField
            question={{ id: 'ntn', label: asks.ntn, hint: asks.ntnHint, error: errorOf('ntn') }}
            {...register('ntn')}
            autoCapitalize="characters"
          />
          <TextField
            question={{ id: 'last', label: asks.last, hint: asks.lastHint, error: errorOf('last') }}
            {...register('last')}
          />
          <DateBoxes
            legend={asks.born}
            hint={asks.bornHint}
            error={errorOf('born-month')}
            boxes={{ month: register('born-month'), day: register('born-day'), year: register('born-year') }}
          />
          <Button type="submit" aria-disabled={form.sending}>
            {asks.submit}
          </Button>
        </AskedForm>
      )}
    </section>
  )
}

function Received() {
  const { received } = useMessages().challenge
  const ref = useFocusOnSight<HTMLDivElement>()
  return (
    <div ref={ref} tabIndex={-1}>
      <Alert type="info">
        <AlertHeading level="h3">{received.heading}</AlertHeading>
        <AlertText>{received.means}</AlertText>
        <p>{received.next}</p>
      </Alert>
    </div>
  )
}

/** Small letters and blanks are nobody's fault. */
export const plainNtn = (typed: string): string => typed.toUpperCase().replaceAll(/[^0-9A-Z]/g, '')
export const isNtn = (typed: string): boolean => /^[0-9A-Z]{14}$/.test(plainNtn(typed))

function bornIn(values: Typed): string | undefined {
  const { 'born-month': month = '', 'born-day': day = '', 'born-year': year = '' } = values
  return dateFrom({ month: month.trim(), day: day.trim(), year: year.trim() })?.toString()
}

function mistakesIn(values: Typed, wrong: Messages['challenge']['wrong']): readonly Mistake[] {
  const { ntn = '', last = '' } = values
  return [
    ...(isNtn(ntn) ? [] : [{ id: 'ntn', message: wrong.ntn }]),
    ...(last.trim() === '' ? [{ id: 'last', message: wrong.last }] : []),
    ...(bornIn(values) === undefined ? [{ id: 'born-month', message: wrong.born }] : []),
  ]
}
