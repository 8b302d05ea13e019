import { SummaryBox, SummaryBoxContent, SummaryBoxHeading } from '@trussworks/react-uswds'
import { useWatch, type Control } from 'react-hook-form'
import type { Race, Sex, State } from '#law/words.ts'
import { dateFrom, spokenDay } from '../kit/dates.ts'
import { useLocale, useMessages } from '../messages/messages.ts'
import { ageOn } from './inquiry-mistakes.ts'
import type { InquiryValues } from './inquiry-values.ts'

const holdAge = 21

/** What was typed, in words: a date with its weekday and an age show a slip that digits hide. */
export function ReadBack({ control }: Readonly<{ control: Control<InquiryValues> }>) {
  const { inquiry, terms } = useMessages()
  const locale = useLocale()
  const values = useWatch({ control })
  const { last = '', first = '', middle = '', suffix = '', month = '', day = '', year = '', sex, race, state } = values
  const born = dateFrom({ month, day, year })
  const age = born === undefined ? undefined : ageOn(born, Temporal.Now.plainDateISO())
  const lines = [
    `${first} ${middle} ${last} ${suffix}`.replaceAll(/\s+/g, ' ').trim(),
    born === undefined || age === undefined ? '' : inquiry.echo.born(spokenDay(born.toString(), locale), age),
    [terms.sexes[sex as Sex], terms.races[race as Race], terms.states[state as State]].filter(Boolean).join(', '),
  ].filter(line => line !== '')
  return (
    <SummaryBox className="read-back">
      <SummaryBoxHeading headingLevel="h2">{inquiry.echo.heading}</SummaryBoxHeading>
      <SummaryBoxContent>
        {lines.length === 0 ? <p>{inquiry.echo.empty}</p> : lines.map(line => <p key={line}>{line}</p>)}
        {age !== undefined && age < holdAge ? <p>{inquiry.echo.under21}</p> : null}
      </SummaryBoxContent>
    </SummaryBox>
  )
}
