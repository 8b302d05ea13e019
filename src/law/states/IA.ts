import { order, stateLaw } from '../cite.ts'
import { fixed, last, nth, saturdayAndSunday, staysPut, type Jurisdiction, type ShiftRule } from './jurisdiction.ts'
import {
  byCharts,
  everytown,
  federalPeriodByAccount,
  firstDay,
  freeFederalCheck,
  noAlertByAccount,
  noWait,
  noWaitByAccount,
  qualifyingPermit,
} from './no-addition.ts'
import type { TransferLaw } from './transfer-law.ts'

const cited = { confidence: 'cited', cites: [stateLaw('Iowa Code § 1C.2')] } as const

/** For a holiday on a Saturday the Friday before is granted, for one on a Sunday the Monday after. */
const nearest: ShiftRule = { saturday: 'friday', sunday: 'monday', ...cited }

const transfers: TransferLaw = {
  waits: [
    {
      firearms: ['handgun'],
      period: { days: 3 },
      says: 'The permit that a handgun needed took effect three days after its application.',
      since: firstDay,
      until: '2021-06-30',
      standing: 'in-force',
      confidence: 'secondary',
      cites: [stateLaw('Iowa Code § 724.20')],
    },
    { ...noWaitByAccount, firearms: ['long-gun', 'other'], until: '2021-06-30' },
    noWait({ since: '2021-07-01', confidence: 'secondary', cites: [everytown('waiting periods')] }),
  ],
  defaultRelease: [federalPeriodByAccount],
  denialAlerts: [noAlertByAccount],
  fees: [freeFederalCheck],
  permits: [
    qualifyingPermit('permit to acquire pistols or revolvers', byCharts),
    qualifyingPermit('permit to carry weapons', byCharts),
  ],
}

/** Lincoln's and Washington's birthdays are public holidays by § 1C.1, but not days off: the offices are open. */
export const IA: Jurisdiction = {
  state: 'IA',
  name: 'Iowa',
  zone: 'America/Chicago',
  otherZones: [],
  weekend: saturdayAndSunday,
  closures: [
    { name: "New Year's Day", day: fixed(1, 1), shift: nearest, ...cited },
    { name: 'Birthday of Martin Luther King, Jr.', day: nth(3, 1, 1), shift: staysPut, ...cited },
    { name: 'Memorial Day', day: last(1, 5), shift: staysPut, ...cited },
    { name: 'Independence Day', day: fixed(7, 4), shift: nearest, ...cited },
    { name: 'Labor Day', day: nth(1, 1, 9), shift: staysPut, ...cited },
    { name: 'Veterans Day', day: fixed(11, 11), shift: nearest, ...cited },
    { name: 'Thanksgiving Day', day: nth(4, 4, 11), shift: staysPut, ...cited },
    { name: 'Friday after Thanksgiving', day: nth(4, 4, 11, 1), shift: staysPut, ...cited },
    { name: 'Christmas Day', day: fixed(12, 25), shift: nearest, ...cited },
  ],
  poc: [
    {
      // Sheriffs checked those who applied for the permit that a handgun needed; since July 1, 2021, none is needed.
      since: '1998-11-30',
      until: '2021-06-30',
      answers: ['handgun'],
      confidence: 'secondary',
      cites: [stateLaw('Iowa Code § 724.15'), order('FBI NICS Section, notice to all Iowa licensees, June 2021')],
    },
  ],
  transfers,
}
