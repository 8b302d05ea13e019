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
import { nothingRead } from './accounts-o-to-z.ts'
import { freeFederalCheck, noQualifyingPermit, permitChart2025 } from './no-addition.ts'

/** The list agrees across the press and the government's notices; the section of the Code was not read. */
const noticed = { confidence: 'unconfirmed' } as const

const nearest: ShiftRule = { saturday: 'friday', sunday: 'monday', ...noticed }

/**
 * 3 and 4 July, and 25 and 26 December, stand together. When one of a pair would move onto the other, the next
 * weekday counts as closed too.
 */
const emancipationDay: ShiftRule = { saturday: 'friday', sunday: 'tuesday', ...noticed }
const independenceDay: ShiftRule = { saturday: 'monday', sunday: 'monday', ...noticed }
const christmasDay: ShiftRule = { saturday: 'friday', sunday: 'tuesday', ...noticed }
const christmasSecondDay: ShiftRule = { saturday: 'monday', sunday: 'monday', ...noticed }

export const VI: Jurisdiction = {
  state: 'VI',
  name: 'U.S. Virgin Islands',
  zone: 'America/St_Thomas',
  otherZones: [],
  weekend: saturdayAndSunday,
  closures: [
    { name: "New Year's Day", day: fixed(1, 1), shift: nearest, ...noticed },
    { name: 'Three Kings Day', day: fixed(1, 6), shift: nearest, ...noticed },
    { name: 'Martin Luther King, Jr. Day', day: nth(3, 1, 1), shift: staysPut, ...noticed },
    { name: "Presidents' Day", day: nth(3, 1, 2), shift: staysPut, ...noticed },
    { name: 'Transfer Day', day: fixed(3, 31), shift: nearest, ...noticed },
    { name: 'Holy Thursday', day: easter(-3), shift: staysPut, ...noticed },
    { name: 'Good Friday', day: easter(-2), shift: staysPut, ...noticed },
    { name: 'Easter Monday', day: easter(1), shift: staysPut, ...noticed },
    { name: 'Memorial Day', day: last(1, 5), shift: staysPut, ...noticed },
    { name: 'Juneteenth', day: fixed(6, 19), shift: nearest, since: '2021-06-17', ...noticed },
    { name: 'Emancipation Day', day: fixed(7, 3), shift: emancipationDay, ...noticed },
    { name: 'Independence Day', day: fixed(7, 4), shift: independenceDay, ...noticed },
    { name: 'Labor Day', day: nth(1, 1, 9), shift: staysPut, ...noticed },
    { name: 'Columbus Day and Puerto Rico Friendship Day', day: nth(2, 1, 10), shift: staysPut, ...noticed },
    { name: 'D. Hamilton Jackson Day (Liberty Day)', day: fixed(11, 1), shift: nearest, ...noticed },
    { name: 'Veterans Day', day: fixed(11, 11), shift: nearest, ...noticed },
    { name: 'Thanksgiving Day', day: nth(4, 4, 11), shift: staysPut, ...noticed },
    { name: 'Christmas Day', day: fixed(12, 25), shift: christmasDay, ...noticed },
    { name: 'Christmas Second Day', day: fixed(12, 26), shift: christmasSecondDay, ...noticed },
  ],
  poc: [],
  transfers: {
    waits: nothingRead('waiting periods'),
    defaultRelease: nothingRead('transfers without an answer'),
    denialAlerts: nothingRead('notices of denials'),
    fees: [freeFederalCheck],
    permits: [noQualifyingPermit({ since: '2025-05-23', confidence: 'secondary', cites: [permitChart2025] })],
  },
}
