import { order, stateLaw } from '../cite.ts'
import { easter, fixed, last, nth, staysPut, type Jurisdiction, type ShiftRule } from './jurisdiction.ts'
import { unknownTransferLaw } from './transfer-law.ts'

const legalHolidays = stateLaw('N.J. Stat. § 36:1-1')
const cited = { confidence: 'cited', cites: [stateLaw('N.J. Stat. § 11A:6-24.1'), legalHolidays] } as const

/** A Saturday holiday makes the Friday before a holiday, a Sunday one the Monday after. */
const nearest: ShiftRule = {
  saturday: 'friday',
  sunday: 'monday',
  confidence: 'secondary',
  cites: [stateLaw('N.J. Stat. § 36:1-1.2'), legalHolidays],
}

/** Lincoln's Birthday is a public holiday on which the statute tells state offices to open. */
export const NJ: Jurisdiction = {
  state: 'NJ',
  name: 'New Jersey',
  zone: 'America/New_York',
  otherZones: [],
  weekend: { closed: [6, 7], confidence: 'secondary', cites: [legalHolidays, stateLaw('N.J. Stat. § 36:1-1.1')] },
  closures: [
    { name: "New Year's Day", day: fixed(1, 1), shift: nearest, ...cited },
    { name: "Martin Luther King's Birthday", day: nth(3, 1, 1), shift: staysPut, ...cited },
    { name: 'Presidents Day', day: nth(3, 1, 2), shift: staysPut, ...cited },
    { name: 'Good Friday', day: easter(-2), shift: staysPut, ...cited },
    { name: 'Memorial Day', day: last(1, 5), shift: staysPut, ...cited },
    // The third Friday of June, whatever its date.
    { name: 'Juneteenth Day', day: nth(3, 5, 6), shift: staysPut, since: '2020-09-10', ...cited },
    { name: 'Independence Day', day: fixed(7, 4), shift: nearest, ...cited },
    { name: 'Labor Day', day: nth(1, 1, 9), shift: staysPut, ...cited },
    { name: 'Columbus Day', day: nth(2, 1, 10), shift: staysPut, ...cited },
    // The state elects in November of every year.
    { name: 'General election day', day: nth(1, 1, 11, 1), shift: staysPut, ...cited },
    { name: "Veterans' Day", day: fixed(11, 11), shift: nearest, ...cited },
    { name: 'Thanksgiving Day', day: nth(4, 4, 11), shift: staysPut, ...cited },
    // Not in the statute; governors have given it by an order of the year.
    { name: 'Day after Thanksgiving', day: nth(4, 4, 11, 1), shift: staysPut, confidence: 'unconfirmed' },
    { name: 'Christmas Day', day: fixed(12, 25), shift: nearest, ...cited },
  ],
  poc: [
    {
      since: '1998-11-30',
      answers: ['handgun', 'long-gun', 'other', 'multiple', 'redemption'],
      confidence: 'secondary',
      cites: [order('FBI, NICS Participation Map'), order('ATF, Permanent Brady State List, March 14, 2025')],
    },
  ],
  transfers: unknownTransferLaw,
}
