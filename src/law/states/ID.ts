import { cfr, order, stateLaw } from '../cite.ts'
import { fixed, last, nth, saturdayAndSunday, staysPut, type Jurisdiction, type ShiftRule } from './jurisdiction.ts'
import {
  byCharts,
  federalPeriodByAccount,
  freeFederalCheck,
  noAlertByAccount,
  noWaitByAccount,
  qualifyingPermit,
} from './no-addition.ts'
import type { TransferLaw } from './transfer-law.ts'

const holidays = stateLaw('Idaho Code § 73-108')
const cited = { confidence: 'cited', cites: [holidays] } as const

/** A holiday on a Saturday is kept on the Friday before, one on a Sunday on the Monday after. */
const nearest: ShiftRule = { saturday: 'friday', sunday: 'monday', ...cited }

const transfers: TransferLaw = {
  waits: [noWaitByAccount],
  defaultRelease: [federalPeriodByAccount],
  denialAlerts: [noAlertByAccount],
  fees: [freeFederalCheck],
  permits: [qualifyingPermit('concealed weapons license', byCharts)],
}

export const ID: Jurisdiction = {
  state: 'ID',
  name: 'Idaho',
  zone: 'America/Boise',
  otherZones: ['America/Los_Angeles'],
  weekend: saturdayAndSunday,
  closures: [
    { name: "New Year's Day", day: fixed(1, 1), shift: nearest, ...cited },
    { name: 'Martin Luther King, Jr.-Idaho Human Rights Day', day: nth(3, 1, 1), shift: staysPut, ...cited },
    { name: "Washington's Birthday", day: nth(3, 1, 2), shift: staysPut, ...cited },
    { name: 'Memorial Day', day: last(1, 5), shift: staysPut, ...cited },
    {
      // The section makes a holiday of every day that the President or the governor appoints as one.
      name: 'Juneteenth',
      day: fixed(6, 19),
      shift: nearest,
      since: '2021-06-17',
      confidence: 'cited',
      cites: [holidays, order('Governor of Idaho, proclamation of June 17, 2021')],
    },
    { name: 'Independence Day', day: fixed(7, 4), shift: nearest, ...cited },
    { name: 'Labor Day', day: nth(1, 1, 9), shift: staysPut, ...cited },
    { name: 'Columbus Day', day: nth(2, 1, 10), shift: staysPut, ...cited },
    { name: 'Veterans Day', day: fixed(11, 11), shift: nearest, ...cited },
    { name: 'Thanksgiving Day', day: nth(4, 4, 11), shift: staysPut, ...cited },
    { name: 'Christmas Day', day: fixed(12, 25), shift: nearest, ...cited },
  ],
  poc: [],
  countyZones: [
    {
      zone: 'America/Los_Angeles',
      counties: ['Benewah', 'Bonner', 'Boundary', 'Clearwater', 'Kootenai', 'Latah', 'Lewis', 'Nez Perce', 'Shoshone'],
      confidence: 'secondary',
      cites: [cfr(49, '71.9')],
    },
    {
      zone: 'America/Los_Angeles',
      counties: ['Idaho'],
      part: 'north of the Salmon River',
      confidence: 'secondary',
      cites: [cfr(49, '71.9')],
    },
  ],
  transfers,
}
