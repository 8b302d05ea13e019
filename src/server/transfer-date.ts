import { readTransferDate } from '#contract/public.ts'
import { transferDate } from '#law/clocks/transfer-date.ts'
import { dateText } from '#law/clocks/unknown.ts'
import { earliestLawfulAt } from '#law/states/earliest-lawful.ts'
import { jurisdictions } from '#law/states/registry.ts'
import type { Zone } from '#law/words.ts'
import { refuse } from '../refusal.ts'
import { route, type Route } from './route.ts'
import { present } from './transferee.ts'

/** The dates of a contact, by the calendar as it stands now, what was declared since the rules were written included. */
export const transferDateRoutes: readonly Route[] = [
  route(readTransferDate, async ({ query }, { world }) => {
    const { state, under21 = false, causeBy } = query
    const zone = query.zone ?? jurisdictions[state].zone
    if (!isZone(zone)) return refuse('not-as-described', [{ pointer: 'query:zone', code: 'no-such-zone' }])
    const contact = readContact(query.contact, zone)
    if (contact === undefined)
      return refuse('not-as-described', [{ pointer: 'query:contact', code: 'impossible-time' }])
    const local = contact.toZonedDateTimeISO(zone)
    if (causeBy !== undefined && causeBy < local.toPlainDate().toString()) {
      return refuse('not-as-described', [{ pointer: 'query:causeBy', code: 'before-the-contact' }])
    }
    const causeNoticedOn = causeBy === undefined ? undefined : Temporal.PlainDate.from(causeBy)
    const calendar = await world.offices(state)
    const dates = transferDate({ contact, zone, calendar, under21, ...present({ causeNoticedOn }) })
    const { tenthBusinessDay, destroyBy } = dates
    return {
      status: 200,
      body: {
        state,
        zone,
        contact: local.toString(),
        thirdBusinessDay: dateText(dates.thirdBusinessDay),
        ...(tenthBusinessDay === undefined ? {} : { tenthBusinessDay: dateText(tenthBusinessDay) }),
        earliestTransferAt: dateText(dates.earliestTransferAt),
        earliestLawfulAt: dateText(earliestLawfulAt(state, dates.earliestTransferAt)),
        validThrough: dates.validThrough.toString(),
        destroyBy: { practice: destroyBy.practice.toString(), limit: destroyBy.limit.toString() },
        counted: dates.counted.map(({ date, counted, because }) => ({ date: date.toString(), counted, because })),
        calendarVersion: dates.calendarVersion,
        cites: dates.cites.map(cite => ({ ...cite })),
      },
    }
  }),
]

/** No check could be made before the system began, and no closure is known for another century. */
const firstDay = '1998-11-30'
const lastDay = '2099-12-31'

/** A wall clock that skips or repeats an hour is read as the later instant, which never makes a transfer earlier. */
function readContact(text: string, zone: Zone): Temporal.Instant | undefined {
  try {
    const contact = instantOf(text, zone)
    const day = contact.toZonedDateTimeISO(zone).toPlainDate().toString()
    return day < firstDay || day > lastDay ? undefined : contact
  } catch {
    return undefined
  }
}

const instantOf = (text: string, zone: Zone): Temporal.Instant =>
  /Z$|[+-]\d\d:\d\d$/.test(text)
    ? Temporal.Instant.from(text)
    : Temporal.PlainDateTime.from(text, { overflow: 'reject' })
        .toZonedDateTime(zone, { disambiguation: 'later' })
        .toInstant()

function isZone(zone: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone)
    return true
  } catch {
    return false
  }
}
