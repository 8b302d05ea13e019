import { stateLaw } from '../cite.ts'
import { fixed, last, nth, saturdayAndSunday, staysPut, type Jurisdiction, type ShiftRule } from './jurisdiction.ts'
import { unknownTransferLaw } from './transfer-law.ts'

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
  transfers: unknownTransferLaw,
}
