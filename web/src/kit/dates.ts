/**
 * Dates as a person reads them, always with the weekday. What comes in is what the contract sends: a civil date
 * `YYYY-MM-DD`, an instant, or a time on a wall with its zone in brackets.
 */
const day = { weekday: 'long', month: 'long', day: 'numeric', year: 'numeric' } as const
const clock = { hour: 'numeric', minute: '2-digit', timeZoneName: 'short' } as const

export const spokenDay = (date: string, language: string): string =>
  Temporal.PlainDate.from(date).toLocaleString(language, day)

/** Without the weekday, where two days make a period and nobody has to be there on either. */
export const spokenDate = (date: string, language: string): string =>
  Temporal.PlainDate.from(date).toLocaleString(language, { month: 'long', day: 'numeric', year: 'numeric' })

/** `2026-09-17T00:01:00-04:00[America/New_York]` → Thursday, September 17, 2026 at 12:01 AM EDT. */
export const spokenTime = (zoned: string, language: string): string =>
  Temporal.ZonedDateTime.from(zoned).toLocaleString(language, { ...day, ...clock })

/** An instant, on the wall of a zone. */
export const spokenInstant = (instant: string, zone: string, language: string): string =>
  Temporal.Instant.from(instant)
    .toZonedDateTimeISO(zone)
    .toLocaleString(language, { ...day, ...clock })

/** How long from now until an instant: days and hours, or hours and minutes. Negative when it is past. */
export type Left = Readonly<{ past: boolean; days: number; hours: number; minutes: number }>

export function leftUntil(zoned: string, now: Temporal.Instant): Left {
  const span = Temporal.ZonedDateTime.from(zoned).toInstant().since(now, { largestUnit: 'minutes' })
  const minutes = Math.abs(Math.trunc(span.total('minutes')))
  return {
    past: span.sign < 0,
    days: Math.floor(minutes / minutesInDay),
    hours: Math.floor((minutes % minutesInDay) / 60),
    minutes: minutes % 60,
  }
}

const minutesInDay = 24 * 60

/** From the three boxes of a form. Undefined where there is no such day. */
export function dateFrom({ year, month, day: of }: Readonly<{ year: string; month: string; day: string }>) {
  if (!/^\d{4}$/.test(year) || !/^\d{1,2}$/.test(month) || !/^\d{1,2}$/.test(of)) return undefined
  try {
    return Temporal.PlainDate.from({ year: +year, month: +month, day: +of }, { overflow: 'reject' })
  } catch {
    return undefined
  }
}
