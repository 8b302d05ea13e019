import { stateLaw } from '../cite.ts'
import { fixed, last, nth, saturdayAndSunday, staysPut, type Jurisdiction, type ShiftRule } from './jurisdiction.ts'
import { nothingRead } from './accounts-o-to-z.ts'
import { byCharts, freeFederalCheck, noQualifyingPermit } from './no-addition.ts'

/**
 * Read in a government agency's schedule for 2026, which names neither Presidents' Day, Good Friday, Juneteenth nor
 * election day.
 */
const scheduled = { confidence: 'secondary', cites: [stateLaw('1 GCA § 1000')] } as const

/** Public Law 27-153 follows the federal practice; Independence Day of 2026, a Saturday, is kept on the Friday. */
const nearest: ShiftRule = { saturday: 'friday', sunday: 'monday', ...scheduled }

export const GU: Jurisdiction = {
  state: 'GU',
  name: 'Guam',
  zone: 'Pacific/Guam',
  otherZones: [],
  weekend: saturdayAndSunday,
  closures: [
    { name: "New Year's Day", day: fixed(1, 1), shift: nearest, ...scheduled },
    { name: 'Martin Luther King Jr. Day', day: nth(3, 1, 1), shift: staysPut, ...scheduled },
    { name: 'Guam History and CHamoru Heritage Day', day: nth(1, 1, 3), shift: staysPut, ...scheduled },
    { name: 'Memorial Day', day: last(1, 5), shift: staysPut, ...scheduled },
    { name: 'Independence Day', day: fixed(7, 4), shift: nearest, ...scheduled },
    { name: 'Liberation Day', day: fixed(7, 21), shift: nearest, ...scheduled },
    { name: 'Labor Day', day: nth(1, 1, 9), shift: staysPut, ...scheduled },
    { name: "All Souls' Day", day: fixed(11, 2), shift: nearest, ...scheduled },
    { name: "Veterans' Day", day: fixed(11, 11), shift: nearest, ...scheduled },
    { name: 'Thanksgiving Day', day: nth(4, 4, 11), shift: staysPut, ...scheduled },
    { name: 'Our Lady of Camarin Day', day: fixed(12, 8), shift: nearest, ...scheduled },
    { name: 'Christmas Day', day: fixed(12, 25), shift: nearest, ...scheduled },
  ],
  poc: [],
  transfers: {
    waits: nothingRead('waiting periods'),
    defaultRelease: nothingRead('transfers without an answer'),
    denialAlerts: nothingRead('notices of denials'),
    fees: [freeFederalCheck],
    permits: [noQualifyingPermit(byCharts)],
  },
}
