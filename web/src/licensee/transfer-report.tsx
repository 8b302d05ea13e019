import { Button } from '@trussworks/react-uswds'
import type { CheckView } from '#contract/check-view.ts'
import { useForm } from 'react-hook-form'
import { DateBoxes } from '../kit/date-boxes.tsx'
import { dateFrom, spokenDay } from '../kit/dates.ts'
import { ErrorSummary } from '../kit/error-summary.tsx'
import { PlainForm } from '../kit/plain-form.tsx'
import { ProblemAlert } from '../kit/problem-alert.tsx'
import { useLocale, useMessages } from '../messages/messages.ts'
import { useAct } from './act.ts'
import { NoTransfer } from './no-transfer.tsx'

type Values = Readonly<{ month: string; day: string; year: string }>

/**
 * Asks whether the firearm was transferred, which the law lets us ask only where the period ran out without an answer
 * (18 U.S.C. 922(t)(2)); it is never asked of a Proceed.
 */
export function TransferReport({ check }: Readonly<{ check: CheckView }>) {
  const { check: messages, inquiry } = useMessages()
  const locale = useLocale()
  const words = messages.transfer
  const { problem, busy, act } = useAct(check.ntn)
  const { register, handleSubmit, formState } = useForm<Values>({ shouldFocusError: false, reValidateMode: 'onSubmit' })
  const isRight = (_: string, values: Values) => isBetween(dateFrom(values), check)
  const wrong = formState.errors.month === undefined ? undefined : words.wrong
  async function report(values: Values) {
    await act('POST', 'transfer-report', { on: dateFrom(values)?.toString() })
  }
  if (check.transferredOn !== undefined) {
    return <output>{words.given(spokenDay(check.transferredOn, locale))}</output>
  }
  if (!check.transferAsked) return null
  return (
    <details className="fold">
      <summary>{words.heading}</summary>
      <p className="measure">{words.intro}</p>
      <ErrorSummary
        mistakes={wrong === undefined ? [] : [{ id: 'month', message: wrong }]}
        attempt={formState.submitCount}
      />
      {problem === undefined ? null : <ProblemAlert problem={problem} />}
      <PlainForm onSubmit={handleSubmit(report)}>
        <DateBoxes
          legend={words.on}
          hint={inquiry.bornHint}
          error={wrong}
          boxes={{ month: register('month', { validate: isRight }), day: register('day'), year: register('year') }}
        />
        <Button type="submit" aria-disabled={busy}>
          {words.submit}
        </Button>
      </PlainForm>
      {check.status === 'denied' ? <NoTransfer ntn={check.ntn} /> : null}
    </details>
  )
}

/** From the day of the contact through today, where the premises are. */
function isBetween(day: Temporal.PlainDate | undefined, check: CheckView): boolean {
  if (day === undefined) return false
  const zone = check.zone
  const contact = Temporal.Instant.from(check.contact).toZonedDateTimeISO(zone).toPlainDate()
  const today = Temporal.Now.zonedDateTimeISO(zone).toPlainDate()
  return Temporal.PlainDate.compare(contact, day) <= 0 && Temporal.PlainDate.compare(day, today) <= 0
}
