import { stateLaw } from '../cite.ts'
import {
  dates,
  easter,
  fixed,
  last,
  nth,
  saturdayAndSunday,
  staysPut,
  type Jurisdiction,
  type ShiftRule,
} from './jurisdiction.ts'
import {
  byCharts,
  federalPeriodByAccount,
  freeFederalCheck,
  noWaitByAccount,
  permitChart2023,
  qualifyingPermit,
} from './no-addition.ts'
import type { TransferLaw } from './transfer-law.ts'

const known = { confidence: 'secondary', cites: [stateLaw('La. R.S. 1:55(B)')] } as const
const doubtful = { confidence: 'unconfirmed' } as const

/** New Year's Day, Independence Day and Christmas move to the nearest weekday; the statute moves no other holiday. */
const nearest: ShiftRule = { saturday: 'friday', sunday: 'monday', ...known }
const unmoved: ShiftRule = { saturday: 'stays', sunday: 'stays', ...known }
const nearestPerhaps: ShiftRule = { saturday: 'friday', sunday: 'monday', ...doubtful }
/** An eve on a Sunday was given on the Tuesday, after the holiday's own Monday, in December 2023. */
const besideTheHoliday: ShiftRule = { saturday: 'friday', sunday: 'tuesday', ...doubtful }

const transfers: TransferLaw = {
  waits: [noWaitByAccount],
  defaultRelease: [federalPeriodByAccount],
  denialAlerts: {
    unknown:
      'no provision that has anyone tell police of a denial was found, and the account of the 50 states was read only as far as Iowa; nobody is known to be told under state law',
  },
  fees: [freeFederalCheck],
  permits: [
    qualifyingPermit('concealed handgun permit', { ...byCharts, since: '2015-03-09', issuedFrom: '2015-03-09' }),
    qualifyingPermit('lifetime concealed handgun permit', {
      since: '2023-08-10',
      issuedFrom: '2015-03-09',
      confidence: 'cited',
      cites: [permitChart2023],
    }),
  ],
}

/**
 * Subsection (A) of the statute names many more legal holidays; (B) says on which of them the state's employees do not
 * work. The days that the Governor proclaims each year, and is expected to proclaim again, are counted but unconfirmed.
 */
export const LA: Jurisdiction = {
  state: 'LA',
  name: 'Louisiana',
  zone: 'America/Chicago',
  otherZones: [],
  weekend: saturdayAndSunday,
  closures: [
    { name: "New Year's Day", day: fixed(1, 1), shift: nearest, ...known },
    {
      // Only in Baton Rouge, on the second Monday of January after the Governor's election; the seat of most offices.
      name: "Governor's Inauguration Day",
      day: dates('2020-01-13', '2024-01-08', '2028-01-10', '2032-01-12'),
      shift: staysPut,
      ...doubtful,
    },
    { name: "Martin Luther King, Jr.'s Birthday", day: nth(3, 1, 1), shift: staysPut, ...known },
    { name: 'Mardi Gras', day: easter(-47), shift: staysPut, ...known },
    { name: 'Good Friday', day: easter(-2), shift: staysPut, ...known },
    { name: 'Memorial Day', day: last(1, 5), shift: staysPut, ...doubtful },
    { name: 'Juneteenth', day: fixed(6, 19), shift: nearestPerhaps, since: '2021-01-01', ...known },
    { name: 'Independence Day', day: fixed(7, 4), shift: nearest, ...known },
    { name: 'Labor Day', day: nth(1, 1, 9), shift: staysPut, ...known },
    { name: 'General Election Day', day: nth(1, 1, 11, 1), shift: staysPut, years: 'even', ...known },
    { name: 'Veterans Day', day: fixed(11, 11), shift: unmoved, ...known },
    { name: 'Thanksgiving Day', day: nth(4, 4, 11), shift: staysPut, ...known },
    { name: 'Acadian Day', day: nth(4, 4, 11, 1), shift: staysPut, ...doubtful },
    { name: 'Christmas Eve', day: fixed(12, 24), shift: besideTheHoliday, ...doubtful },
    { name: 'Christmas Day', day: fixed(12, 25), shift: nearest, ...known },
    { name: "New Year's Eve", day: fixed(12, 31), shift: besideTheHoliday, ...doubtful },
  ],
  poc: [],
  transfers,
}
