import { order, stateLaw } from '../cite.ts'
import {
  dates,
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
  noAlertByAccount,
  noWaitByAccount,
  qualifyingPermit,
} from './no-addition.ts'
import type { TransferLaw } from './transfer-law.ts'

const cited = { confidence: 'cited', cites: [stateLaw('Ark. Code § 1-5-101')] } as const

/** A holiday on a Saturday is kept on the Friday before, one on a Sunday on the Monday after. */
const nearest: ShiftRule = { saturday: 'friday', sunday: 'monday', ...cited }

/** Christmas and its eve are on one working day, and no text says which other is given; the last two are governors'. */
const besideChristmas = dates(
  '2021-12-23',
  '2021-12-27',
  '2023-12-22',
  '2023-12-26',
  '2027-12-23',
  '2027-12-27',
  '2028-12-22',
  '2028-12-26',
  '2032-12-23',
  '2032-12-27',
  '2024-12-26',
  '2031-12-26',
)

const transfers: TransferLaw = {
  waits: [noWaitByAccount],
  defaultRelease: [federalPeriodByAccount],
  denialAlerts: [noAlertByAccount],
  fees: [freeFederalCheck],
  permits: [
    qualifyingPermit('concealed handgun license', { ...byCharts, since: '1999-04-01', issuedFrom: '1999-04-01' }),
  ],
}

export const AR: Jurisdiction = {
  state: 'AR',
  name: 'Arkansas',
  zone: 'America/Chicago',
  otherZones: [],
  weekend: saturdayAndSunday,
  closures: [
    { name: "New Year's Day", day: fixed(1, 1), shift: nearest, ...cited },
    { name: 'Birthday of Dr. Martin Luther King, Jr.', day: nth(3, 1, 1), shift: staysPut, ...cited },
    { name: "George Washington's birthday and Daisy Gatson Bates Day", day: nth(3, 1, 2), shift: staysPut, ...cited },
    { name: 'Memorial Day', day: last(1, 5), shift: staysPut, ...cited },
    { name: 'Independence Day', day: fixed(7, 4), shift: nearest, ...cited },
    { name: 'Labor Day', day: nth(1, 1, 9), shift: staysPut, ...cited },
    { name: 'Veterans Day', day: fixed(11, 11), shift: nearest, ...cited },
    { name: 'Thanksgiving Day', day: nth(4, 4, 11), shift: staysPut, ...cited },
    { name: 'Christmas Eve', day: fixed(12, 24), shift: nearest, ...cited },
    { name: 'Christmas Day', day: fixed(12, 25), shift: nearest, ...cited },
    { name: 'Beside Christmas', day: besideChristmas, shift: staysPut, confidence: 'unconfirmed' },
    // Ark. Code § 1-5-103 lets the governor close the offices on further days, and this is one of them in most years.
    { name: 'Day after Thanksgiving', day: nth(4, 4, 11, 1), shift: staysPut, confidence: 'unconfirmed' },
    {
      name: 'Day after Thanksgiving',
      day: dates('2023-11-24'),
      shift: staysPut,
      confidence: 'cited',
      cites: [stateLaw('Ark. Code § 1-5-103'), order('Governor of Arkansas, proclamation of October 31, 2023')],
    },
    {
      name: 'Closed by the governor',
      day: dates('2025-01-09', '2025-01-10', '2025-11-28', '2025-12-26'),
      shift: staysPut,
      confidence: 'secondary',
      cites: [stateLaw('Ark. Code § 1-5-103')],
    },
  ],
  poc: [],
  transfers,
}
