import { stateLaw } from '../cite.ts'
import { fixed, last, nth, saturdayAndSunday, staysPut, type Jurisdiction, type ShiftRule } from './jurisdiction.ts'
import { unknownTransferLaw } from './transfer-law.ts'

const legalHolidays = [stateLaw('RCW 1.16.050')] as const
const cited = { confidence: 'cited', cites: legalHolidays } as const

/** A holiday on a Saturday closes the Friday before, one on a Sunday the Monday after. */
const nearest: ShiftRule = { saturday: 'friday', sunday: 'monday', confidence: 'secondary', cites: legalHolidays }

/** The section also lists recognized days (Columbus Day is one) and says that they are no legal holidays. */
export const WA: Jurisdiction = {
  state: 'WA',
  name: 'Washington',
  zone: 'America/Los_Angeles',
  otherZones: [],
  weekend: saturdayAndSunday,
  closures: [
    { name: "New Year's Day", day: fixed(1, 1), shift: nearest, ...cited },
    { name: 'Martin Luther King, Jr. Day', day: nth(3, 1, 1), shift: staysPut, ...cited },
    { name: "Presidents' Day", day: nth(3, 1, 2), shift: staysPut, ...cited },
    { name: 'Memorial Day', day: last(1, 5), shift: staysPut, ...cited },
    { name: 'Juneteenth', day: fixed(6, 19), shift: nearest, since: '2022-01-01', ...cited },
    { name: 'Independence Day', day: fixed(7, 4), shift: nearest, ...cited },
    { name: 'Labor Day', day: nth(1, 1, 9), shift: staysPut, ...cited },
    { name: "Veterans' Day", day: fixed(11, 11), shift: nearest, ...cited },
    { name: 'Thanksgiving Day', day: nth(4, 4, 11), shift: staysPut, ...cited },
    { name: 'Native American Heritage Day', day: nth(4, 4, 11, 1), shift: staysPut, ...cited },
    { name: 'Christmas Day', day: fixed(12, 25), shift: nearest, ...cited },
  ],
  poc: [
    // Sheriffs and police answered for handguns until the State Patrol's own system answered for every firearm.
    {
      since: '1998-11-30',
      until: '2023-12-31',
      answers: ['handgun'],
      confidence: 'secondary',
      cites: [stateLaw('RCW 9.41.090')],
    },
    {
      since: '2024-01-01',
      answers: ['handgun', 'long-gun', 'other', 'multiple', 'redemption'],
      confidence: 'secondary',
      cites: [stateLaw('RCW 9.41.090'), stateLaw('RCW 43.43.580')],
    },
  ],
  transfers: unknownTransferLaw,
}
