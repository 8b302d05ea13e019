import { stateLaw } from '../cite.ts'
import { fixed, last, nth, saturdayAndSunday, staysPut, type Jurisdiction, type ShiftRule } from './jurisdiction.ts'
import { unknownTransferLaw } from './transfer-law.ts'

const known = { confidence: 'secondary', cites: [stateLaw('N.M. Stat. § 12-5-2')] } as const
const doubtful = { confidence: 'unconfirmed' } as const

/** The statute moves a Sunday holiday to the Monday; closing on the Friday for a Saturday one is practice. */
const nearest: ShiftRule = { saturday: 'friday', sunday: 'monday', ...doubtful }

export const NM: Jurisdiction = {
  state: 'NM',
  name: 'New Mexico',
  zone: 'America/Denver',
  otherZones: [],
  weekend: saturdayAndSunday,
  closures: [
    { name: "New Year's Day", day: fixed(1, 1), shift: nearest, ...known },
    { name: "Martin Luther King, Jr.'s Birthday", day: nth(3, 1, 1), shift: staysPut, ...known },
    // Most agencies keep Presidents' Day on the Friday after Thanksgiving; that all do was not found, so both count.
    { name: "Presidents' Day", day: nth(3, 1, 2), shift: staysPut, ...doubtful },
    { name: 'Memorial Day', day: last(1, 5), shift: staysPut, ...known },
    { name: 'Juneteenth', day: fixed(6, 19), shift: nearest, since: '2021-06-17', ...doubtful },
    { name: 'Independence Day', day: fixed(7, 4), shift: nearest, ...known },
    { name: 'Labor Day', day: nth(1, 1, 9), shift: staysPut, ...known },
    { name: "Indigenous Peoples' Day", day: nth(2, 1, 10), shift: staysPut, ...known },
    { name: "Veterans' Day", day: fixed(11, 11), shift: nearest, ...known },
    { name: 'Thanksgiving Day', day: nth(4, 4, 11), shift: staysPut, ...known },
    { name: "Presidents' Day, kept after Thanksgiving", day: nth(4, 4, 11, 1), shift: staysPut, ...doubtful },
    { name: 'Christmas Day', day: fixed(12, 25), shift: nearest, ...known },
  ],
  poc: [],
  transfers: unknownTransferLaw,
}
