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

const cited = { confidence: 'cited', cites: [stateLaw('KRS 18A.190')] } as const

/** A holiday on a Saturday is kept on the Friday before, one on a Sunday on the Monday after. */
const nearest: ShiftRule = { saturday: 'friday', sunday: 'monday', ...cited }

/** Christmas and New Year each have an extra day, which the governor designates: the working day before, or after. */
const before: ShiftRule = { saturday: 'friday', sunday: 'friday', confidence: 'unconfirmed' }
const after: ShiftRule = { saturday: 'monday', sunday: 'monday', confidence: 'unconfirmed' }
/** Where the holiday moves to Friday, the working day before is a Thursday; to Monday, the one after a Tuesday. */
const farther = dates(
  '2021-12-23',
  '2021-12-30',
  '2022-12-27',
  '2023-01-03',
  '2027-12-23',
  '2027-12-30',
  '2032-12-23',
  '2032-12-30',
)

/** In the years in which a president is elected. */
const presidentialElections = dates('2020-11-03', '2024-11-05', '2028-11-07', '2032-11-02', '2036-11-04', '2040-11-06')

const transfers: TransferLaw = {
  waits: [noWaitByAccount],
  defaultRelease: [federalPeriodByAccount],
  denialAlerts: {
    unknown:
      'no provision that has anyone tell police of a denial was found, and the account of the 50 states was read only as far as Iowa; nobody is known to be told under state law',
  },
  fees: [freeFederalCheck],
  permits: [
    qualifyingPermit('license to carry concealed deadly weapons', {
      ...byCharts,
      since: '2006-07-12',
      issuedFrom: '2006-07-12',
    }),
    qualifyingPermit('license to carry concealed deadly weapons of judicial special status', {
      ...byCharts,
      issuedFrom: '2006-07-12',
    }),
  ],
}

/** Good Friday is left out: half a day is given, and a day on which the offices open is counted. */
export const KY: Jurisdiction = {
  state: 'KY',
  name: 'Kentucky',
  zone: 'America/New_York',
  otherZones: ['America/Chicago'],
  weekend: saturdayAndSunday,
  closures: [
    { name: "New Year's Day", day: fixed(1, 1), shift: nearest, ...cited },
    { name: 'Extra day at New Year', day: fixed(1, 2), shift: after, confidence: 'unconfirmed' },
    { name: 'Martin Luther King, Jr. Day', day: nth(3, 1, 1), shift: staysPut, ...cited },
    { name: 'Memorial Day', day: last(1, 5), shift: staysPut, ...cited },
    {
      name: 'Juneteenth',
      day: fixed(6, 19),
      shift: nearest,
      since: '2024-05-23',
      confidence: 'secondary',
      cites: [order('Governor of Kentucky, executive order on Juneteenth, 2024')],
    },
    { name: 'Independence Day', day: fixed(7, 4), shift: nearest, ...cited },
    { name: 'Labor Day', day: nth(1, 1, 9), shift: staysPut, ...cited },
    { name: 'Presidential Election Day', day: presidentialElections, shift: staysPut, ...cited },
    { name: 'Veterans Day', day: fixed(11, 11), shift: nearest, ...cited },
    { name: 'Thanksgiving Day', day: nth(4, 4, 11), shift: staysPut, ...cited },
    { name: 'Extra day at Thanksgiving', day: nth(4, 4, 11, 1), shift: staysPut, ...cited },
    { name: 'Extra day at Christmas', day: fixed(12, 24), shift: before, confidence: 'unconfirmed' },
    { name: 'Christmas Day', day: fixed(12, 25), shift: nearest, ...cited },
    { name: 'Extra day at Christmas', day: fixed(12, 26), shift: after, confidence: 'unconfirmed' },
    { name: 'Extra day at New Year', day: fixed(12, 31), shift: before, confidence: 'unconfirmed' },
    { name: 'Extra day beside a weekend', day: farther, shift: staysPut, confidence: 'unconfirmed' },
  ],
  poc: [],
  countyZones: [
    {
      zone: 'America/Chicago',
      counties: [
        ...['Adair', 'Allen', 'Ballard', 'Barren', 'Breckinridge', 'Butler', 'Caldwell', 'Calloway'],
        ...['Carlisle', 'Christian', 'Clinton', 'Crittenden', 'Cumberland', 'Daviess', 'Edmonson', 'Fulton'],
        ...['Graves', 'Grayson', 'Green', 'Hancock', 'Hart', 'Henderson', 'Hickman', 'Hopkins'],
        ...['Livingston', 'Logan', 'Lyon', 'McCracken', 'McLean', 'Marshall', 'Metcalfe', 'Monroe'],
        ...['Muhlenberg', 'Ohio', 'Russell', 'Simpson', 'Todd', 'Trigg', 'Union', 'Warren'],
        ...['Webster'],
      ],
      confidence: 'secondary',
      cites: [cfr(49, '71.5')],
    },
  ],
  transfers,
}
