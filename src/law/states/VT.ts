import { stateLaw } from '../cite.ts'
import { fixed, last, nth, saturdayAndSunday, staysPut, type Jurisdiction, type ShiftRule } from './jurisdiction.ts'
import { namedNoWaitIn2015, noAlertFound } from './accounts-o-to-z.ts'
import { federalPeriod, freeFederalCheck, noQualifyingPermit, noWait, permitChart2025 } from './no-addition.ts'

const cited = { confidence: 'cited', cites: [stateLaw('1 V.S.A. § 371')] } as const
/** § 371(b) leaves the closing of offices to collective bargaining; these days come from there or from the Governor. */
const bargained = { confidence: 'unconfirmed' } as const

/** A holiday on a Saturday closes the Friday before, one on a Sunday the Monday after: § 371(b). */
const nearest: ShiftRule = { saturday: 'friday', sunday: 'monday', ...cited }

export const VT: Jurisdiction = {
  state: 'VT',
  name: 'Vermont',
  zone: 'America/New_York',
  otherZones: [],
  weekend: saturdayAndSunday,
  closures: [
    { name: "New Year's Day", day: fixed(1, 1), shift: nearest, ...cited },
    { name: "Martin Luther King, Jr.'s Birthday", day: nth(3, 1, 1), shift: staysPut, ...cited },
    { name: "Presidents' Day", day: nth(3, 1, 2), shift: staysPut, ...cited },
    { name: 'Town Meeting Day', day: nth(1, 2, 3), shift: staysPut, ...cited },
    { name: 'Memorial Day', day: last(1, 5), shift: staysPut, ...cited },
    {
      name: 'Juneteenth',
      day: fixed(6, 19),
      shift: { saturday: 'friday', sunday: 'monday', ...bargained },
      since: '2025-01-01',
      ...bargained,
    },
    { name: 'Independence Day', day: fixed(7, 4), shift: nearest, ...cited },
    { name: 'Bennington Battle Day', day: fixed(8, 16), shift: nearest, ...cited },
    { name: 'Labor Day', day: nth(1, 1, 9), shift: staysPut, ...cited },
    { name: "Indigenous Peoples' Day", day: nth(2, 1, 10), shift: staysPut, ...cited },
    { name: "Veterans' Day", day: fixed(11, 11), shift: nearest, ...cited },
    { name: 'Thanksgiving Day', day: nth(4, 4, 11), shift: staysPut, ...cited },
    { name: 'Day after Thanksgiving', day: nth(4, 4, 11, 1), shift: staysPut, ...bargained },
    { name: 'Christmas Day', day: fixed(12, 25), shift: nearest, ...cited },
  ],
  poc: [],
  transfers: {
    waits: [
      noWait({ until: '2023-06-30', ...namedNoWaitIn2015 }),
      {
        firearms: 'all',
        period: { hours: 72 },
        spares: 'transfers that need no check, and until 30 June 2024 those at gun shows',
        says: 'No firearm is transferred until seventy-two hours after the licensee was given the number of the transaction, or until seven business days after the contact where that comes first.',
        since: '2023-07-01',
        standing: 'in-force',
        confidence: 'cited',
        cites: [stateLaw('13 V.S.A. § 4019a(a)'), stateLaw('13 V.S.A. § 4019a(c)')],
      },
    ],
    defaultRelease: [
      federalPeriod({ until: '2023-06-30', confidence: 'unconfirmed' }),
      {
        firearms: 'all',
        release: { businessDays: 7 },
        says: 'Where no number was given, the transfer waits for seven business days from the contact.',
        since: '2023-07-01',
        standing: 'in-force',
        confidence: 'cited',
        cites: [stateLaw('13 V.S.A. § 4019a(a)')],
      },
    ],
    denialAlerts: noAlertFound,
    fees: [freeFederalCheck],
    permits: [
      {
        ...noQualifyingPermit({ since: '2025-05-23', confidence: 'secondary', cites: [permitChart2025] }),
        says: 'The state issues no permit to carry, and so none that could stand in place of a check.',
      },
    ],
  },
}
