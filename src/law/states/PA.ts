import { order, stateLaw } from '../cite.ts'
import { fixed, last, nth, saturdayAndSunday, staysPut, type Jurisdiction, type ShiftRule } from './jurisdiction.ts'
import { alertStatesOf2016, namedNoWaitSince } from './accounts-o-to-z.ts'
import { firstDay, noQualifyingPermit, noWait, permitChart2025 } from './no-addition.ts'

/**
 * Commonwealth offices close by an annual circular and the labour agreements behind it, not by the statute of legal
 * holidays, which names days (Good Friday, election days) on which the offices are open. The circular was not read.
 */
const circular = { confidence: 'unconfirmed' } as const

const nearest: ShiftRule = { saturday: 'friday', sunday: 'monday', ...circular }

export const PA: Jurisdiction = {
  state: 'PA',
  name: 'Pennsylvania',
  zone: 'America/New_York',
  otherZones: [],
  weekend: saturdayAndSunday,
  closures: [
    { name: "New Year's Day", day: fixed(1, 1), shift: nearest, ...circular },
    { name: 'Martin Luther King Jr. Day', day: nth(3, 1, 1), shift: staysPut, ...circular },
    { name: "Presidents' Day", day: nth(3, 1, 2), shift: staysPut, ...circular },
    { name: 'Memorial Day', day: last(1, 5), shift: staysPut, ...circular },
    { name: 'Juneteenth', day: fixed(6, 19), shift: nearest, since: '2020-06-19', ...circular },
    { name: 'Independence Day', day: fixed(7, 4), shift: nearest, ...circular },
    { name: 'Labor Day', day: nth(1, 1, 9), shift: staysPut, ...circular },
    { name: "Indigenous Peoples' Day", day: nth(2, 1, 10), shift: staysPut, ...circular },
    { name: 'Veterans Day', day: fixed(11, 11), shift: nearest, ...circular },
    { name: 'Thanksgiving Day', day: nth(4, 4, 11), shift: staysPut, ...circular },
    { name: 'Day after Thanksgiving', day: nth(4, 4, 11, 1), shift: staysPut, ...circular },
    { name: 'Christmas Day', day: fixed(12, 25), shift: nearest, ...circular },
  ],
  poc: [
    // The check of 1 July 1998 was for handguns; another act of that year put long guns under it from 31 December.
    {
      since: '1998-11-30',
      until: '1998-12-30',
      answers: ['handgun'],
      confidence: 'secondary',
      cites: [stateLaw('18 Pa.C.S. § 6111.1'), order('31 Pa.B. 1145 (February 24, 2001)')],
    },
    {
      since: '1998-12-31',
      answers: ['handgun', 'long-gun', 'other', 'multiple', 'redemption'],
      confidence: 'secondary',
      cites: [stateLaw('18 Pa.C.S. § 6111.1'), order('31 Pa.B. 1145 (February 24, 2001)')],
    },
  ],
  transfers: {
    waits: [
      {
        ...noWait({
          confidence: 'secondary',
          cites: [stateLaw('18 Pa.C.S. § 6111(a)'), ...namedNoWaitSince.cites],
        }),
        says: 'The forty-eight hours of the section have not bound since the instant check was set up.',
      },
    ],
    defaultRelease: [
      {
        firearms: 'all',
        release: 'never',
        says: 'The licensee may not deliver before the State Police have given an approval number, however long they take.',
        since: firstDay,
        standing: 'in-force',
        confidence: 'secondary',
        cites: [stateLaw('18 Pa.C.S. § 6111(b)'), stateLaw('18 Pa.C.S. § 6111.1(b)')],
      },
    ],
    denialAlerts: [
      {
        by: 'state-agency',
        to: 'a troop of the State Police, the municipal police or ATF',
        says: 'The State Police refer a denial in which something false was stated to police or to ATF for investigation.',
        since: '2016-05-01',
        standing: 'in-force',
        confidence: 'secondary',
        cites: [alertStatesOf2016, order('Pennsylvania State Police, news release of July 15, 2022')],
      },
    ],
    fees: [
      {
        firearms: 'all',
        cents: 200,
        says: 'The licensee collects from the transferee what the check costs, at most two dollars, beside a surcharge of its own section.',
        since: firstDay,
        standing: 'in-force',
        confidence: 'secondary',
        cites: [stateLaw('18 Pa.C.S. § 6111(b)(3)')],
      },
    ],
    permits: [noQualifyingPermit({ since: '2025-05-23', confidence: 'secondary', cites: [permitChart2025] })],
  },
}
