import { DateInput, DateInputGroup, Fieldset, FormGroup } from '@trussworks/react-uswds'
import type { ComponentProps } from 'react'
import { useMessages } from '../messages/messages.ts'
import { Wrong } from './field.tsx'

type Unit = 'month' | 'day' | 'year'
/** What a form gives to one box; `name` is also its id. */
type Box = Pick<ComponentProps<'input'>, 'onChange' | 'onBlur' | 'ref'> & Readonly<{ name: string }>

/** A date known by heart, in three boxes: a calendar to click through is no help with a date of birth. */
export function DateBoxes({
  legend,
  hint,
  error,
  boxes,
}: Readonly<{ legend: string; hint: string; error: string | undefined; boxes: Readonly<Record<Unit, Box>> }>) {
  const { inquiry } = useMessages()
  const { month, day, year } = boxes
  const wrong = error !== undefined
  const hintId = `${month.name}-hint`
  const errorId = `${month.name}-error`
  const common = {
    autoComplete: 'off',
    ...(wrong ? ({ 'aria-invalid': true, validationStatus: 'error' } as const) : {}),
  }
  return (
    <FormGroup error={wrong}>
      <Fieldset
        legend={legend}
        className="date-boxes"
        {...{ 'aria-describedby': wrong ? `${hintId} ${errorId}` : hintId }}
      >
        <span className="usa-hint" id={hintId}>
          {hint}
        </span>
        {wrong ? <Wrong id={month.name}>{error}</Wrong> : null}
        <DateInputGroup>
          <DateInput {...common} {...month} id={month.name} label={inquiry.month} unit="month" maxLength={2} />
          <DateInput {...common} {...day} id={day.name} label={inquiry.day} unit="day" maxLength={2} />
          <DateInput {...common} {...year} id={year.name} label={inquiry.year} unit="year" maxLength={4} />
        </DateInputGroup>
      </Fieldset>
    </FormGroup>
  )
}
