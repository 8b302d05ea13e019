import type { CheckView } from '#contract/check-view.ts'
import { spokenDate } from '#law/clocks/spoken-date.ts'
import { isUnknown, type Unknown } from '#law/clocks/unknown.ts'
import { rows, wrapped } from './output.ts'

/** How a check stands, as a person at a counter needs it: the word, the number, what it means, until when. */
export function checkPage(check: CheckView): string {
  const { ntn, next } = check
  const lines = [
    check.response.toUpperCase(),
    '',
    ...rows([['NTN', ntn], ['Contact', `${minute(check.contact)} UTC`], ...datesOf(check)]),
    '',
    ...wrapped(next.means),
    ...wrapped(next.todo),
    ...(check.addressAsked ? ["The transferee's address would help; no answer waits for it."] : []),
  ]
  return `${lines.join('\n')}\n`
}

type Row = readonly [name: string, value: string]

function datesOf(check: CheckView): readonly Row[] {
  switch (check.response) {
    case 'researching':
    case 'delayed': {
      const { thirdBusinessDay, earliestTransferAt, earliestLawfulAt, validThrough } = check.dates
      return [
        ['Third business day', or(thirdBusinessDay, day)],
        ['Federal law', or(earliestTransferAt, at => `${moment(at)}, if neither Proceed nor Denied has come`)],
        ['State law', or(earliestLawfulAt, moment)],
        ['Good through', day(validThrough)],
      ]
    }
    case 'proceed':
      return [
        ['Transfer from', or(check.dates.earliestLawfulAt, moment)],
        ['Good through', day(check.dates.validThrough)],
      ]
    case 'denied':
    case 'cancelled':
      return []
  }
}

const or = (value: string | Unknown, say: (known: string) => string): string =>
  isUnknown(value) ? `unknown: ${value.unknown}` : say(value)

const day = (date: string): string => spokenDate(Temporal.PlainDate.from(date))

/** 'Thursday 17 September 2026, 00:01', on the clock of the premises. */
const moment = (zoned: string): string => spoken(Temporal.ZonedDateTime.from(zoned))
const minute = (instant: string): string => spoken(Temporal.Instant.from(instant).toZonedDateTimeISO('UTC'))

const spoken = (at: Temporal.ZonedDateTime): string =>
  `${spokenDate(at.toPlainDate())}, ${at.toPlainTime().toString({ smallestUnit: 'minute' })}`
