import { cfr, order, stateLaw } from '../cite.ts'
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
import { byCharts, federalPeriodByAccount, freeFederalCheck, noWaitByAccount, qualifyingPermit } from './no-addition.ts'
import type { TransferLaw } from './transfer-law.ts'

const cited = { confidence: 'cited', cites: [stateLaw('K.A.R. 1-9-2')] } as const

/** Paragraph (b): days which the governor designates, as the lists of state employers show them. */
const designated = { confidence: 'secondary', cites: [stateLaw('K.A.R. 1-9-2(b)')] } as const

/** A holiday on a Saturday is kept on the Friday before, one on a Sunday on the Monday after. */
const nearest: ShiftRule = { saturday: 'friday', sunday: 'monday', ...cited }

const transfers: TransferLaw = {
  waits: [noWaitByAccount],
  defaultRelease: [federalPeriodByAccount],
  denialAlerts: {
    unknown:
      'no provision that has anyone tell police of a denial was found, and the account of the 50 states was read only as far as Iowa; nobody is known to be told under state law',
  },
  fees: [freeFederalCheck],
  permits: [
    qualifyingPermit('concealed handgun license', { ...byCharts, since: '2010-07-01', issuedFrom: '2010-07-01' }),
  ],
}

/** K.S.A. 35-107 also names Presidents' Day and Columbus Day, for which the regulation does not close the offices. */
export const KS: Jurisdiction = {
  state: 'KS',
  name: 'Kansas',
  zone: 'America/Chicago',
  otherZones: ['America/Denver'],
  weekend: saturdayAndSunday,
  closures: [
    { name: "New Year's Day", day: fixed(1, 1), shift: nearest, ...cited },
    { name: 'Martin Luther King, Jr. Day', day: nth(3, 1, 1), shift: staysPut, ...designated },
    { name: 'Memorial Day', day: last(1, 5), shift: staysPut, ...cited },
    {
      name: 'Juneteenth',
      day: fixed(6, 19),
      shift: nearest,
      since: '2023-10-10',
      confidence: 'secondary',
      cites: [...designated.cites, order('Governor of Kansas, announcement of October 10, 2023')],
    },
    { name: 'Independence Day', day: fixed(7, 4), shift: nearest, ...cited },
    { name: 'Labor Day', day: nth(1, 1, 9), shift: staysPut, ...cited },
    { name: "Veterans' Day", day: fixed(11, 11), shift: nearest, ...cited },
    { name: 'Thanksgiving Day', day: nth(4, 4, 11), shift: staysPut, ...cited },
    { name: 'Day after Thanksgiving', day: nth(4, 4, 11, 1), shift: staysPut, ...designated },
    { name: 'Christmas Day', day: fixed(12, 25), shift: nearest, ...cited },
    // A Friday after a Thursday's Christmas has been given before; whether in these years was not seen.
    { name: 'Day after Christmas', day: dates('2025-12-26', '2031-12-26'), shift: staysPut, confidence: 'unconfirmed' },
  ],
  poc: [],
  countyZones: [
    {
      zone: 'America/Denver',
      counties: ['Greeley', 'Hamilton', 'Sherman', 'Wallace'],
      confidence: 'secondary',
      cites: [cfr(49, '71.7')],
    },
  ],
  transfers,
}
