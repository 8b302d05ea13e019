import { stateLaw } from '../cite.ts'
import {
  alertNotFound,
  namedInNoListOfWaits,
  nothingFound,
  participationMap2019,
  permitChart2014,
} from './accounts-m-to-o.ts'
import { fixed, last, nth, saturdayAndSunday, staysPut, type Jurisdiction, type ShiftRule } from './jurisdiction.ts'
import {
  federalPeriod,
  freeFederalCheck,
  noWait,
  permitChart2023,
  permitChart2025,
  qualifyingPermit,
} from './no-addition.ts'

const cited = { confidence: 'cited', cites: [stateLaw('Mont. Code § 1-1-216')] } as const

/** A holiday on a Saturday makes the Friday before a holiday, one on a Sunday the Monday after. */
const nearest: ShiftRule = { saturday: 'friday', sunday: 'monday', ...cited }

export const MT: Jurisdiction = {
  state: 'MT',
  name: 'Montana',
  zone: 'America/Denver',
  otherZones: [],
  weekend: saturdayAndSunday,
  closures: [
    { name: "New Year's Day", day: fixed(1, 1), shift: nearest, ...cited },
    { name: 'Martin Luther King, Jr., Day', day: nth(3, 1, 1), shift: staysPut, ...cited },
    { name: "Presidents' Day", day: nth(3, 1, 2), shift: staysPut, ...cited },
    { name: 'Memorial Day', day: last(1, 5), shift: staysPut, ...cited },
    { name: 'Independence Day', day: fixed(7, 4), shift: nearest, ...cited },
    { name: 'Labor Day', day: nth(1, 1, 9), shift: staysPut, ...cited },
    { name: "Indigenous Peoples' Day and Columbus Day", day: nth(2, 1, 10), shift: staysPut, ...cited },
    { name: 'State general election day', day: nth(1, 1, 11, 1), shift: staysPut, years: 'even', ...cited },
    { name: "Veterans' Day", day: fixed(11, 11), shift: nearest, ...cited },
    { name: 'Thanksgiving Day', day: nth(4, 4, 11), shift: staysPut, ...cited },
    { name: 'Christmas Day', day: fixed(12, 25), shift: nearest, ...cited },
  ],
  poc: [],
  transfers: {
    waits: [noWait(namedInNoListOfWaits)],
    defaultRelease: [federalPeriod(nothingFound)],
    denialAlerts: alertNotFound('Montana'),
    fees: [freeFederalCheck],
    permits: [
      qualifyingPermit('concealed weapons permit', {
        since: '2014-06-10',
        confidence: 'secondary',
        cites: [permitChart2014, participationMap2019, permitChart2023, permitChart2025],
      }),
    ],
  },
}
