import { order, stateLaw } from '../cite.ts'
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
import {
  byCharts,
  federalPeriod,
  freeFederalCheck,
  noAlertByAccount,
  noQualifyingPermit,
  noWaitByAccount,
} from './no-addition.ts'
import type { TransferLaw } from './transfer-law.ts'

const designation = [stateLaw('1 Del. C. § 501')] as const
const cited = { confidence: 'cited', cites: designation } as const

/** A holiday on a Saturday makes the Friday before a legal holiday, one on a Sunday the Monday after. */
const nearest: ShiftRule = { saturday: 'friday', sunday: 'monday', ...cited }

const transfers: TransferLaw = {
  waits: [
    noWaitByAccount,
    {
      // A permit is had before and is no wait; until somebody has read what it asks, no day is given for a handgun.
      firearms: ['handgun', 'multiple'],
      period: 'none',
      says: 'A handgun needs a qualified purchaser permit beside the check.',
      since: '2025-11-16',
      standing: 'in-force',
      confidence: 'unconfirmed',
    },
  ],
  defaultRelease: [
    federalPeriod({
      until: '2016-06-30',
      confidence: 'secondary',
      cites: [order('Delaware House Bill 325 of 2016')],
    }),
    {
      firearms: 'all',
      release: { days: 25 },
      says: 'Where nobody has denied, a licensee may transfer when 25 days have passed since the check was asked for.',
      since: '2016-07-01',
      standing: 'in-force',
      confidence: 'cited',
      cites: [stateLaw('11 Del. C. § 1448A(b)')],
    },
  ],
  denialAlerts: [noAlertByAccount],
  fees: [freeFederalCheck],
  permits: [noQualifyingPermit(byCharts)],
}

/** Return Day is left out: it closes offices in Sussex County alone, and there only from noon. */
export const DE: Jurisdiction = {
  state: 'DE',
  name: 'Delaware',
  zone: 'America/New_York',
  otherZones: [],
  weekend: saturdayAndSunday,
  closures: [
    { name: "New Year's Day", day: fixed(1, 1), shift: nearest, ...cited },
    { name: 'Martin Luther King, Jr. Day', day: nth(3, 1, 1), shift: staysPut, ...cited },
    { name: 'Good Friday', day: easter(-2), shift: staysPut, ...cited },
    { name: 'Memorial Day', day: last(1, 5), shift: staysPut, ...cited },
    {
      // In its first two years it was a day for which the governor closed the offices.
      name: 'Juneteenth',
      day: fixed(6, 19),
      shift: nearest,
      since: '2021-06-17',
      until: '2022-12-31',
      confidence: 'unconfirmed',
    },
    {
      name: 'Juneteenth',
      day: fixed(6, 19),
      shift: nearest,
      since: '2023-01-01',
      confidence: 'secondary',
      cites: designation,
    },
    { name: 'Independence Day', day: fixed(7, 4), shift: nearest, ...cited },
    { name: 'Labor Day', day: nth(1, 1, 9), shift: staysPut, ...cited },
    { name: 'General Election Day', day: nth(1, 1, 11, 1), shift: staysPut, years: 'even', ...cited },
    { name: "Veterans' Day", day: fixed(11, 11), shift: nearest, ...cited },
    { name: 'Thanksgiving Day', day: nth(4, 4, 11), shift: staysPut, ...cited },
    { name: 'Friday after Thanksgiving', day: nth(4, 4, 11, 1), shift: staysPut, ...cited },
    { name: 'Christmas Day', day: fixed(12, 25), shift: nearest, ...cited },
  ],
  // 11 Del. C. § 8572 names the State Bureau of Identification as point of contact, but ATF's list of March 2025 still
  // has the FBI answer every dealer. The state's checks up to 2011 were made beside the federal one, not in its place.
  poc: [
    {
      // The state ended its checks in 2011, on a day that was not found. Since 2022, 11 Del. C. § 8572 names its Bureau of
      // Identification again, yet accounts of November 2025 have the federal Center still answering.
      since: '1998-11-30',
      until: '2010-12-31',
      answers: ['handgun', 'long-gun', 'other', 'multiple', 'redemption'],
      confidence: 'secondary',
      cites: [order('Delaware House Bill 423 of 2022, accounts of the program that it brings back')],
    },
  ],
  transfers,
}
