import { stateLaw, usc } from '../cite.ts'
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

const cited = { confidence: 'cited', cites: [stateLaw('A.R.S. § 1-301')] } as const

/** Subsections (B) and (C): New Year, 4 July, 11 November and Christmas move to Friday or, from a Sunday, to Monday. */
const nearest: ShiftRule = { saturday: 'friday', sunday: 'monday', confidence: 'secondary', cites: cited.cites }

const transfers: TransferLaw = {
  waits: [noWaitByAccount],
  defaultRelease: [federalPeriodByAccount],
  denialAlerts: [noAlertByAccount],
  fees: [freeFederalCheck],
  permits: [qualifyingPermit('concealed weapons permit', byCharts)],
}

/** The section's other holidays always fall on a Sunday, and move to no other day. */
export const AZ: Jurisdiction = {
  state: 'AZ',
  name: 'Arizona',
  zone: 'America/Phoenix',
  // The Navajo Nation keeps daylight saving time; the rest of the state does not.
  otherZones: ['America/Denver'],
  weekend: saturdayAndSunday,
  closures: [
    { name: "New Year's Day", day: fixed(1, 1), shift: nearest, ...cited },
    { name: 'Martin Luther King, Jr./Civil Rights Day', day: nth(3, 1, 1), shift: staysPut, ...cited },
    { name: "Lincoln/Washington Presidents' Day", day: nth(3, 1, 2), shift: staysPut, ...cited },
    { name: 'Memorial Day', day: last(1, 5), shift: staysPut, ...cited },
    {
      // Accounts differ: one quotes a section by which it is no legal holiday, another has the offices closed.
      name: 'Juneteenth',
      day: fixed(6, 19),
      shift: { saturday: 'friday', sunday: 'monday', confidence: 'unconfirmed' },
      since: '2021-06-17',
      confidence: 'unconfirmed',
    },
    { name: 'Independence Day', day: fixed(7, 4), shift: nearest, ...cited },
    { name: 'Labor Day', day: nth(1, 1, 9), shift: staysPut, ...cited },
    { name: 'Columbus Day', day: nth(2, 1, 10), shift: staysPut, ...cited },
    { name: "Veterans' Day", day: fixed(11, 11), shift: nearest, ...cited },
    { name: 'Thanksgiving Day', day: nth(4, 4, 11), shift: staysPut, ...cited },
    { name: 'Christmas Day', day: fixed(12, 25), shift: nearest, ...cited },
  ],
  poc: [
    {
      // The legislature repealed the section that made the Firearms Clearance Center, which closed on August 22, 2002.
      since: '1998-11-30',
      until: '2002-08-21',
      answers: ['handgun', 'long-gun', 'other', 'multiple', 'redemption'],
      confidence: 'secondary',
      cites: [stateLaw('A.R.S. § 13-3114')],
    },
  ],
  countyZones: [
    {
      zone: 'America/Denver',
      counties: ['Apache', 'Coconino', 'Navajo'],
      part: 'the Navajo Nation, without the Hopi Reservation inside it',
      confidence: 'secondary',
      cites: [usc(15, '260a')],
    },
  ],
  transfers,
}
