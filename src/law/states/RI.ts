import { stateLaw } from '../cite.ts'
import { fixed, last, nth, saturdayAndSunday, staysPut, type Jurisdiction, type ShiftRule } from './jurisdiction.ts'
import { unknownTransferLaw } from './transfer-law.ts'

const generalHolidays = [stateLaw('R.I. Gen. Laws § 25-1-1')] as const
const cited = { confidence: 'cited', cites: generalHolidays } as const
const unconfirmed = { confidence: 'unconfirmed' } as const

/** Not the Friday even for a Saturday: state employees keep a holiday on either weekend day on the Monday after. */
const mondayAfter: ShiftRule = { saturday: 'monday', sunday: 'monday', ...cited }

/**
 * The section also names Washington's Birthday and 4 May (Rhode Island Independence Day). The Secretary of State's list
 * of state holidays leaves both out, and the offices are open.
 */
export const RI: Jurisdiction = {
  state: 'RI',
  name: 'Rhode Island',
  zone: 'America/New_York',
  otherZones: [],
  weekend: saturdayAndSunday,
  closures: [
    { name: "New Year's Day", day: fixed(1, 1), shift: mondayAfter, ...cited },
    { name: "Dr. Martin Luther King, Jr.'s Birthday", day: nth(3, 1, 1), shift: staysPut, ...cited },
    { name: 'Memorial Day', day: last(1, 5), shift: staysPut, ...cited },
    {
      name: 'Juneteenth',
      day: fixed(6, 19),
      shift: { saturday: 'monday', sunday: 'monday', ...unconfirmed },
      since: '2023-06-19',
      ...unconfirmed,
    },
    { name: 'Independence Day', day: fixed(7, 4), shift: mondayAfter, ...cited },
    { name: 'Victory Day', day: nth(2, 1, 8), shift: staysPut, ...cited },
    { name: 'Labor Day', day: nth(1, 1, 9), shift: staysPut, ...cited },
    { name: 'Columbus Day', day: nth(2, 1, 10), shift: staysPut, ...cited },
    { name: 'Election Day', day: nth(1, 1, 11, 1), shift: staysPut, years: 'even', ...cited },
    { name: "Veterans' Day", day: fixed(11, 11), shift: mondayAfter, ...cited },
    {
      name: 'Thanksgiving Day',
      day: nth(4, 4, 11),
      shift: staysPut,
      confidence: 'secondary',
      cites: generalHolidays,
    },
    { name: 'Christmas Day', day: fixed(12, 25), shift: mondayAfter, ...cited },
  ],
  poc: [],
  transfers: unknownTransferLaw,
}
