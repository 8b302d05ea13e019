import { stateLaw } from '../cite.ts'
import { fixed, last, nth, saturdayAndSunday, staysPut, type Jurisdiction, type ShiftRule } from './jurisdiction.ts'
import { namedNoWaitSince, noAlertFound } from './accounts-o-to-z.ts'
import { federalPeriod, freeFederalCheck, noWait, permitChart2025, qualifyingPermit } from './no-addition.ts'

const cited = { confidence: 'cited', cites: [stateLaw('Wyo. Stat. § 8-4-101')] } as const

/** § 8-4-101(b) moves a Sunday to the Monday and is silent on a Saturday; the Friday is said to be kept, and counts. */
const nearest: ShiftRule = { saturday: 'friday', sunday: 'monday', confidence: 'unconfirmed' }

/** Juneteenth, the third Saturday of June, closes nothing: § 8-4-107(c). */
export const WY: Jurisdiction = {
  state: 'WY',
  name: 'Wyoming',
  zone: 'America/Denver',
  otherZones: [],
  weekend: saturdayAndSunday,
  closures: [
    { name: "New Year's Day", day: fixed(1, 1), shift: nearest, ...cited },
    { name: 'Martin Luther King, Jr., Wyoming Equality Day', day: nth(3, 1, 1), shift: staysPut, ...cited },
    { name: "Washington's and Lincoln's birthdays", day: nth(3, 1, 2), shift: staysPut, ...cited },
    { name: 'Memorial Day', day: last(1, 5), shift: staysPut, ...cited },
    { name: 'Independence Day', day: fixed(7, 4), shift: nearest, ...cited },
    { name: 'Labor Day', day: nth(1, 1, 9), shift: staysPut, ...cited },
    { name: 'Veterans Day', day: fixed(11, 11), shift: nearest, ...cited },
    { name: 'Thanksgiving Day', day: nth(4, 4, 11), shift: staysPut, ...cited },
    { name: 'Christmas Day', day: fixed(12, 25), shift: nearest, ...cited },
  ],
  poc: [],
  transfers: {
    waits: [noWait(namedNoWaitSince)],
    defaultRelease: [federalPeriod({ confidence: 'unconfirmed' })],
    denialAlerts: noAlertFound,
    fees: [freeFederalCheck],
    permits: [
      qualifyingPermit('concealed firearm permit', {
        since: '2025-05-23',
        confidence: 'secondary',
        cites: [permitChart2025],
      }),
    ],
  },
}
