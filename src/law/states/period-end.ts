import { businessDaysAfter, type CountedDay } from '../clocks/business-days.ts'
import { legalDay } from '../clocks/legal-day.ts'
import type { OfficeCalendar } from '../clocks/office-calendar.ts'
import { isUnknown, type Unknown } from '../clocks/unknown.ts'
import type { FirearmType, State, Zone } from '../words.ts'
import type { Period } from './transfer-law.ts'

/** One proposed transfer as a state's law looks at it. Without a firearm type every provision of the state is counted. */
export type Sale = Readonly<{
  state: State
  firearm?: FirearmType | undefined
  contact: Temporal.Instant
  zone: Zone
  calendar: OfficeCalendar
}>

/**
 * When a period of state law is over, counted from the contact on the premises' clock. Hours are elapsed hours. Of days the day
 * of the contact is not counted and the last is whole, so that in doubt the later moment is given.
 */
export function endOf(period: Period, { contact, zone, calendar }: Sale): Temporal.ZonedDateTime | Unknown {
  if ('hours' in period) return contact.add({ hours: period.hours }).toZonedDateTimeISO(zone)
  const contactDay = legalDay(contact, zone)
  if ('days' in period) return dayAfter(contactDay.add({ days: period.days }), zone)
  const { day } = businessDaysAfter(contactDay, period.businessDays, calendar)
  return isUnknown(day) ? day : dayAfter(day, zone)
}

/** Each day of a period that counts business days, with its reason; none of a period of civil days or hours. */
export const daysOf = (period: Period, { contact, zone, calendar }: Sale): readonly CountedDay[] =>
  'businessDays' in period ? businessDaysAfter(legalDay(contact, zone), period.businessDays, calendar).counted : []

const dayAfter = (day: Temporal.PlainDate, zone: Zone): Temporal.ZonedDateTime =>
  day.add({ days: 1 }).toZonedDateTime(zone)
