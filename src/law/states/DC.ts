import { stateLaw } from '../cite.ts'
import { fixed, last, nth, saturdayAndSunday, staysPut, type Jurisdiction, type ShiftRule } from './jurisdiction.ts'
import { unknownTransferLaw } from './transfer-law.ts'

const cited = { confidence: 'cited', cites: [stateLaw('D.C. Code § 1-612.02')] } as const

/** For the ordinary working week: from Saturday to the Friday before, from Sunday to the Monday after. */
const nearest: ShiftRule = { saturday: 'friday', sunday: 'monday', ...cited }

/** Subsection (c) moves an inauguration from Sunday to the day it is publicly observed; it is silent on Saturday. */
const inauguration: ShiftRule = { saturday: 'stays', sunday: 'monday', ...cited }

/** On Christmas Eve the offices have closed in the afternoon; a day on which they open is counted. */
export const DC: Jurisdiction = {
  state: 'DC',
  name: 'District of Columbia',
  zone: 'America/New_York',
  otherZones: [],
  weekend: saturdayAndSunday,
  closures: [
    { name: "New Year's Day", day: fixed(1, 1), shift: nearest, ...cited },
    { name: 'Birthday of Dr. Martin Luther King, Jr.', day: nth(3, 1, 1), shift: staysPut, ...cited },
    { name: 'Inauguration Day', day: fixed(1, 20), shift: inauguration, years: 'after-leap', ...cited },
    { name: "Washington's Birthday", day: nth(3, 1, 2), shift: staysPut, ...cited },
    { name: 'Emancipation Day', day: fixed(4, 16), shift: nearest, ...cited },
    { name: 'Memorial Day', day: last(1, 5), shift: staysPut, ...cited },
    { name: 'Juneteenth', day: fixed(6, 19), shift: nearest, since: '2021-06-17', ...cited },
    { name: 'Independence Day', day: fixed(7, 4), shift: nearest, ...cited },
    { name: 'Labor Day', day: nth(1, 1, 9), shift: staysPut, ...cited },
    { name: "Indigenous Peoples' Day", day: nth(2, 1, 10), shift: staysPut, ...cited },
    { name: 'Veterans Day', day: fixed(11, 11), shift: nearest, ...cited },
    { name: 'Thanksgiving Day', day: nth(4, 4, 11), shift: staysPut, ...cited },
    { name: 'Christmas Day', day: fixed(12, 25), shift: nearest, ...cited },
  ],
  poc: [],
  transfers: unknownTransferLaw,
}
