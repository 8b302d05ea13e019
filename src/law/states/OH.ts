import { order, stateLaw } from '../cite.ts'
import { alertNotFound, namedInNoListOfWaits, nothingFound, participationMap2019 } from './accounts-m-to-o.ts'
import { fixed, last, nth, saturdayAndSunday, staysPut, type Jurisdiction, type ShiftRule } from './jurisdiction.ts'
import {
  federalPeriod,
  freeFederalCheck,
  noQualifyingPermit,
  noWait,
  permitChart2025,
  qualifyingPermit,
} from './no-addition.ts'

const stateHolidays = stateLaw('Ohio Rev. Code § 124.19')
const cited = { confidence: 'cited', cites: [stateHolidays] } as const

/** For state employees a Saturday holiday is kept on the Friday before, a Sunday one on the Monday after. */
const nearest: ShiftRule = {
  saturday: 'friday',
  sunday: 'monday',
  confidence: 'secondary',
  cites: [stateLaw('Ohio Rev. Code § 124.18(B)(2)')],
}

const announced = order('NRA-ILA, May 26, 2016, on the ATF open letter to Ohio licensees of the day before')

export const OH: Jurisdiction = {
  state: 'OH',
  name: 'Ohio',
  zone: 'America/New_York',
  otherZones: [],
  weekend: saturdayAndSunday,
  closures: [
    { name: "New Year's Day", day: fixed(1, 1), shift: nearest, ...cited },
    { name: 'Martin Luther King Day', day: nth(3, 1, 1), shift: staysPut, ...cited },
    { name: 'Washington-Lincoln Day', day: nth(3, 1, 2), shift: staysPut, ...cited },
    { name: 'Memorial Day', day: last(1, 5), shift: staysPut, ...cited },
    {
      // Among the legal holidays of § 1.14. In 2021, before that, by the Governor, whose power is in § 124.19.
      name: 'Juneteenth Day',
      day: fixed(6, 19),
      shift: nearest,
      since: '2021-06-17',
      confidence: 'secondary',
      cites: [stateHolidays, stateLaw('Ohio Rev. Code § 1.14')],
    },
    { name: 'Independence Day', day: fixed(7, 4), shift: nearest, ...cited },
    { name: 'Labor Day', day: nth(1, 1, 9), shift: staysPut, ...cited },
    { name: 'Columbus Day', day: nth(2, 1, 10), shift: staysPut, ...cited },
    { name: "Veterans' Day", day: fixed(11, 11), shift: nearest, ...cited },
    { name: 'Thanksgiving Day', day: nth(4, 4, 11), shift: staysPut, ...cited },
    { name: 'Christmas Day', day: fixed(12, 25), shift: nearest, ...cited },
  ],
  poc: [],
  transfers: {
    waits: [noWait(namedInNoListOfWaits)],
    defaultRelease: [federalPeriod(nothingFound)],
    denialAlerts: alertNotFound('Ohio'),
    fees: [freeFederalCheck],
    permits: [
      noQualifyingPermit({ until: '2016-05-24', confidence: 'secondary', cites: [announced] }),
      qualifyingPermit('concealed handgun license', {
        issuedFrom: '2015-03-23',
        since: '2016-05-25',
        confidence: 'secondary',
        cites: [announced, participationMap2019, permitChart2025],
      }),
    ],
  },
}
