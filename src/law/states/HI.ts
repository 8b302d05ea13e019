import { stateLaw } from '../cite.ts'
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

const cited = { confidence: 'cited', cites: [stateLaw('Haw. Rev. Stat. § 8-1')] } as const

/** A holiday on a Saturday is kept on the Friday before, one on a Sunday on the Monday after. */
const nearest: ShiftRule = {
  saturday: 'friday',
  sunday: 'monday',
  confidence: 'secondary',
  cites: [stateLaw('Haw. Rev. Stat. § 8-2')],
}

export const HI: Jurisdiction = {
  state: 'HI',
  name: 'Hawaii',
  zone: 'Pacific/Honolulu',
  otherZones: [],
  weekend: saturdayAndSunday,
  closures: [
    { name: "New Year's Day", day: fixed(1, 1), shift: nearest, ...cited },
    { name: 'Dr. Martin Luther King, Jr., Day', day: nth(3, 1, 1), shift: staysPut, ...cited },
    { name: "Presidents' Day", day: nth(3, 1, 2), shift: staysPut, ...cited },
    { name: 'Prince Jonah Kuhio Kalanianaole Day', day: fixed(3, 26), shift: nearest, ...cited },
    { name: 'Good Friday', day: easter(-2), shift: staysPut, ...cited },
    { name: 'Memorial Day', day: last(1, 5), shift: staysPut, ...cited },
    { name: 'King Kamehameha I Day', day: fixed(6, 11), shift: nearest, ...cited },
    { name: 'Independence Day', day: fixed(7, 4), shift: nearest, ...cited },
    { name: 'Statehood Day', day: nth(3, 5, 8), shift: staysPut, ...cited },
    { name: 'Labor Day', day: nth(1, 1, 9), shift: staysPut, ...cited },
    // Of the elections only the general one; primaries and special elections are excepted.
    { name: 'General Election Day', day: nth(1, 1, 11, 1), shift: staysPut, years: 'even', ...cited },
    { name: "Veterans' Day", day: fixed(11, 11), shift: nearest, ...cited },
    { name: 'Thanksgiving Day', day: nth(4, 4, 11), shift: staysPut, ...cited },
    { name: 'Christmas Day', day: fixed(12, 25), shift: nearest, ...cited },
  ],
  poc: [
    {
      // The county police issue a permit for every firearm, and check then.
      since: '1998-11-30',
      answers: ['handgun', 'long-gun', 'other', 'multiple', 'redemption'],
      confidence: 'secondary',
      cites: [stateLaw('Haw. Rev. Stat. § 134-2')],
    },
  ],
  transfers: unknownTransferLaw,
}
