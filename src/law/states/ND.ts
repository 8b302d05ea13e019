import { cfr, order, stateLaw } from '../cite.ts'
import {
  alertNotFound,
  namedInNoListOfWaits,
  nothingFound,
  participationMap2019,
  permitChart2014,
} from './accounts-m-to-o.ts'
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
import { federalPeriod, freeFederalCheck, noWait, permitChart2025, qualifyingPermit } from './no-addition.ts'

const cited = { confidence: 'cited', cites: [stateLaw('N.D. Cent. Code § 1-03-01')] } as const

/** The four holidays with a date move from a Saturday to the Friday before and from a Sunday to the Monday after. */
const nearest: ShiftRule = {
  saturday: 'friday',
  sunday: 'monday',
  confidence: 'cited',
  cites: [stateLaw('N.D. Cent. Code § 1-03-02'), stateLaw('N.D. Cent. Code § 1-03-02.1')],
}

const line = { zone: 'America/Denver', confidence: 'cited', cites: [cfr(49, '71.7(a)')] } as const

/** State offices close at noon on 24 December (§ 1-03-01.1). Part of a day still counts: it is not a closure here. */
export const ND: Jurisdiction = {
  state: 'ND',
  name: 'North Dakota',
  zone: 'America/Chicago',
  otherZones: ['America/Denver'],
  weekend: saturdayAndSunday,
  closures: [
    { name: "New Year's Day", day: fixed(1, 1), shift: nearest, ...cited },
    { name: 'Martin Luther King Day', day: nth(3, 1, 1), shift: staysPut, ...cited },
    { name: "Washington's Birthday", day: nth(3, 1, 2), shift: staysPut, ...cited },
    { name: 'Good Friday', day: easter(-2), shift: staysPut, ...cited },
    { name: 'Memorial Day', day: last(1, 5), shift: staysPut, ...cited },
    { name: 'Independence Day', day: fixed(7, 4), shift: nearest, ...cited },
    { name: 'Labor Day', day: nth(1, 1, 9), shift: staysPut, ...cited },
    { name: "Veterans' Day", day: fixed(11, 11), shift: nearest, ...cited },
    { name: 'Thanksgiving Day', day: nth(4, 4, 11), shift: staysPut, ...cited },
    { name: 'Christmas Day', day: fixed(12, 25), shift: nearest, ...cited },
  ],
  poc: [],
  countyZones: [
    {
      zone: 'America/Denver',
      counties: ['Adams', 'Billings', 'Bowman', 'Golden Valley', 'Grant', 'Hettinger', 'Slope', 'Stark'],
      confidence: 'secondary',
      cites: [cfr(49, '71.7(a)'), order('Wikipedia, Time in North Dakota: 8 counties and parts of three')],
    },
    { ...line, counties: ['Dunn'], part: 'south of the Little Missouri River' },
    {
      ...line,
      counties: ['McKenzie'],
      part: 'south of the Little Missouri River, and the southwest up to the north line of township 150 by the Yellowstone River',
    },
    { ...line, counties: ['Sioux'], part: 'west of State Highway 31' },
  ],
  transfers: {
    waits: [noWait(namedInNoListOfWaits)],
    defaultRelease: [federalPeriod(nothingFound)],
    denialAlerts: alertNotFound('North Dakota'),
    fees: [freeFederalCheck],
    // Charts give a first day of issue, in 1999, which could not be read again.
    permits: [
      qualifyingPermit('concealed weapon license', {
        since: '2014-06-10',
        confidence: 'secondary',
        cites: [permitChart2014, participationMap2019, permitChart2025],
      }),
    ],
  },
}
