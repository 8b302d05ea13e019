import { readTransferDate } from '#contract/public.ts'
import { isZone, readContact } from '#law/clocks/contact-time.ts'
import { legalDay } from '#law/clocks/legal-day.ts'
import { transferDate } from '#law/clocks/transfer-date.ts'
import { jurisdictions } from '#law/states/registry.ts'
import { transferDateText } from '#law/transfer-date-text.ts'
import { present } from '../present.ts'
import { refuse } from '../refusal.ts'
import { route, type Route } from './route.ts'

/** The dates of a contact, by the calendar as it stands now, what was declared since the rules were written included. */
export const transferDateRoutes: readonly Route[] = [
  route(readTransferDate, async ({ query }, { world }) => {
    const { state, firearm, under21 = false, causeBy } = query
    const zone = query.zone ?? jurisdictions[state].zone
    if (!isZone(zone)) return refuse('not-as-described', [{ pointer: 'query:zone', code: 'no-such-zone' }])
    const contact = readContact(query.contact, zone)?.contact
    if (contact === undefined)
      return refuse('not-as-described', [{ pointer: 'query:contact', code: 'impossible-time' }])
    if (causeBy !== undefined && causeBy < legalDay(contact, zone).toString()) {
      return refuse('not-as-described', [{ pointer: 'query:causeBy', code: 'before-the-contact' }])
    }
    const causeNoticedOn = causeBy === undefined ? undefined : Temporal.PlainDate.from(causeBy)
    const calendar = await world.offices(state)
    const dates = transferDate({ contact, zone, calendar, under21, ...present({ causeNoticedOn }) })
    const local = contact.toZonedDateTimeISO(zone).toString()
    return {
      status: 200,
      body: { state, zone, contact: local, ...transferDateText({ state, firearm, contact, zone, calendar }, dates) },
    }
  }),
]
