import { cfr, stateLaw } from '../cite.ts'
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

const legalHolidays = [stateLaw('AS 44.12.010')] as const
const cited = { confidence: 'cited', cites: legalHolidays } as const

/** Saturday's and the Friday before are both legal holidays; so are Sunday's and the Monday after. */
const nearest: ShiftRule = {
  saturday: 'friday',
  sunday: 'monday',
  confidence: 'secondary',
  cites: [stateLaw('AS 44.12.020'), stateLaw('AS 44.12.025')],
}

const transfers: TransferLaw = {
  waits: [noWaitByAccount],
  defaultRelease: [federalPeriodByAccount],
  denialAlerts: [noAlertByAccount],
  fees: [freeFederalCheck],
  permits: [qualifyingPermit('concealed handgun permit marked NICS-exempt', byCharts)],
}

export const AK: Jurisdiction = {
  state: 'AK',
  name: 'Alaska',
  zone: 'America/Anchorage',
  otherZones: ['America/Adak'],
  weekend: saturdayAndSunday,
  closures: [
    { name: "New Year's Day", day: fixed(1, 1), shift: nearest, ...cited },
    { name: 'Birthday of Martin Luther King, Jr.', day: nth(3, 1, 1), shift: staysPut, ...cited },
    { name: "Presidents' Day", day: nth(3, 1, 2), shift: staysPut, ...cited },
    { name: "Seward's Day", day: last(1, 3), shift: staysPut, ...cited },
    { name: 'Memorial Day', day: last(1, 5), shift: staysPut, ...cited },
    {
      // Added by an act signed on June 27, 2024, and first kept in 2025.
      name: 'Juneteenth',
      day: fixed(6, 19),
      shift: nearest,
      since: '2025-01-01',
      confidence: 'secondary',
      cites: legalHolidays,
    },
    { name: 'Independence Day', day: fixed(7, 4), shift: nearest, ...cited },
    { name: 'Labor Day', day: nth(1, 1, 9), shift: staysPut, ...cited },
    { name: 'Alaska Day', day: fixed(10, 18), shift: nearest, ...cited },
    { name: "Veterans' Day", day: fixed(11, 11), shift: nearest, ...cited },
    { name: 'Thanksgiving Day', day: nth(4, 4, 11), shift: staysPut, ...cited },
    { name: 'Christmas Day', day: fixed(12, 25), shift: nearest, ...cited },
  ],
  poc: [],
  countyZones: [
    {
      zone: 'America/Adak',
      counties: ['Aleutians West'],
      part: 'west of 169 degrees 30 minutes west longitude',
      confidence: 'secondary',
      cites: [cfr(49, '71.11'), cfr(49, '71.12')],
    },
  ],
  transfers,
}
