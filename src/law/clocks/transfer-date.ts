import { cfr, usc, type Cites } from '../cite.ts'
import type { Policies } from '../policies.ts'
import { governs } from '../rule.ts'
import type { Zone } from '../words.ts'
import { businessDaysAfter, type BusinessDays, type CountedDay } from './business-days.ts'
import { legalDay } from './legal-day.ts'
import type { OfficeCalendar } from './office-calendar.ts'
import { destroyBy, type DestroyBy } from './retention.ts'
import { isUnknown, type Unknown } from './unknown.ts'
import { validThrough } from './validity.ts'

/** `zone` is that of the premises; `causeNoticedOn` is the day there on which the licensee was told of cause. */
export type Contact = Readonly<{
  contact: Temporal.Instant
  zone: Zone
  calendar: OfficeCalendar
  under21?: boolean
  causeNoticedOn?: Temporal.PlainDate
  policies?: Policies
}>

export type TransferDate = Readonly<{
  thirdBusinessDay: Temporal.PlainDate | Unknown
  /** Only where a cause notice came in time. */
  tenthBusinessDay?: Temporal.PlainDate | Unknown
  /** 00:01 on the premises' clock, the day after the last business day that counts. The federal date only. */
  earliestTransferAt: Temporal.ZonedDateTime | Unknown
  /** The last day on which a transfer may rest on this check. */
  validThrough: Temporal.PlainDate
  destroyBy: DestroyBy
  calendarVersion: number
  counted: readonly CountedDay[]
  cites: Cites
}>

/** The under-21 rule of Pub. L. 117-159, by the day of contact. Whether its last day is within it is in doubt, so it is. */
export const underTwentyOneRule = { since: '2022-06-25', until: '2032-09-30' } as const

const threeDayCites = [usc(18, '922(t)(1)(B)(ii)'), cfr(28, '25.2'), cfr(28, '25.6(c)(1)(iv)(B)')] as const
const tenDayCites = [...threeDayCites, usc(18, '922(t)(1)(C)(iii)'), cfr(27, '478.102')] as const
const withoutCause = usc(18, '922(t)(1)(C)(ii)')
const otherCites = [cfr(27, '478.102(c)'), cfr(28, '25.9(b)(1)(ii)')] as const

/**
 * When a licensee who was told Delayed, and then nothing, may transfer under federal law: after three business days, or
 * after ten from the same contact where the transferee is under 21 and cause was noticed in time. Throws a RangeError
 * where the notice comes before the contact.
 */
export function transferDate(contact: Contact): TransferDate {
  const { zone, calendar } = contact
  const contactDay = legalDay(contact.contact, zone)
  const three = businessDaysAfter(contactDay, 3, calendar)
  const ten = isHeldForCause(contact, contactDay, three) ? businessDaysAfter(contactDay, 10, calendar) : undefined
  const last = ten ?? three
  const isYoung = contact.under21 === true && governs(underTwentyOneRule, contactDay.toString())
  return {
    thirdBusinessDay: three.day,
    ...(ten && { tenthBusinessDay: ten.day }),
    earliestTransferAt: isUnknown(last.day) ? last.day : startOfNextDay(last.day, zone),
    validThrough: validThrough(contactDay, contact.policies),
    destroyBy: destroyBy(contactDay),
    calendarVersion: calendar.version,
    counted: last.counted,
    cites: [...(ten ? tenDayCites : threeDayCites), ...(isYoung && !ten ? [withoutCause] : []), ...otherCites],
  }
}

/** The notice must be given by the end of the third business day; a later one extends nothing. */
function isHeldForCause(contact: Contact, contactDay: Temporal.PlainDate, three: BusinessDays): boolean {
  const { under21 = false, causeNoticedOn } = contact
  if (causeNoticedOn === undefined || !under21 || !governs(underTwentyOneRule, contactDay.toString())) return false
  if (Temporal.PlainDate.compare(causeNoticedOn, contactDay) < 0) {
    throw new RangeError('a cause notice cannot come before the contact')
  }
  return isUnknown(three.day) || Temporal.PlainDate.compare(causeNoticedOn, three.day) <= 0
}

/** A business day begins at 12:01 a.m. (28 CFR 25.2), so the last one ends at 00:01, be the next day a business day or not. */
const oneMinutePastMidnight = Temporal.PlainTime.from('00:01')

/** Where the clocks skip or repeat that minute, the later instant: never a moment too early. */
const startOfNextDay = (day: Temporal.PlainDate, zone: Zone): Temporal.ZonedDateTime =>
  day.add({ days: 1 }).toPlainDateTime(oneMinutePastMidnight).toZonedDateTime(zone, { disambiguation: 'later' })
