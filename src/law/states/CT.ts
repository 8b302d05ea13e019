import { order, stateLaw } from '../cite.ts'
import {
  easter,
  fixed,
  last,
  nth,
  saturdayAndSunday,
  staysPut,
  type Jurisdiction,
  type ShiftRule,
} from './jurisdiction.ts'
import { unknownTransferLaw } from './transfer-law.ts'

const legalHolidays = stateLaw('Conn. Gen. Stat. § 1-4')
const cited = { confidence: 'cited', cites: [legalHolidays] } as const

/** A holiday on a Saturday makes the Friday before a legal holiday, one on a Sunday the Monday after. */
const nearest: ShiftRule = { saturday: 'friday', sunday: 'monday', ...cited }

export const CT: Jurisdiction = {
  state: 'CT',
  name: 'Connecticut',
  zone: 'America/New_York',
  otherZones: [],
  weekend: saturdayAndSunday,
  closures: [
    { name: "New Year's Day", day: fixed(1, 1), shift: nearest, ...cited },
    { name: 'Martin Luther King, Jr. Day', day: nth(3, 1, 1), shift: staysPut, ...cited },
    { name: 'Lincoln Day', day: fixed(2, 12), shift: nearest, ...cited },
    { name: "Washington's Birthday", day: nth(3, 1, 2), shift: staysPut, ...cited },
    {
      // Not named in the section: a day that the governor appoints each year, as the section allows.
      name: 'Good Friday',
      day: easter(-2),
      shift: staysPut,
      confidence: 'secondary',
      cites: [legalHolidays, order('Connecticut Department of Administrative Services, state holidays for 2024')],
    },
    { name: 'Memorial Day', day: last(1, 5), shift: staysPut, ...cited },
    { name: 'Juneteenth Independence Day', day: fixed(6, 19), shift: nearest, since: '2022-10-01', ...cited },
    { name: 'Independence Day', day: fixed(7, 4), shift: nearest, ...cited },
    { name: 'Labor Day', day: nth(1, 1, 9), shift: staysPut, ...cited },
    { name: 'Columbus Day', day: nth(2, 1, 10), shift: staysPut, ...cited },
    { name: "Veterans' Day", day: fixed(11, 11), shift: nearest, ...cited },
    { name: 'Thanksgiving Day', day: nth(4, 4, 11), shift: staysPut, ...cited },
    { name: 'Christmas Day', day: fixed(12, 25), shift: nearest, ...cited },
  ],
  poc: [
    {
      since: '1998-11-30',
      answers: ['handgun', 'long-gun', 'other', 'multiple', 'redemption'],
      confidence: 'secondary',
      cites: [stateLaw('Conn. Gen. Stat. § 29-36l')],
    },
  ],
  transfers: unknownTransferLaw,
}
