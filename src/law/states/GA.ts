import { order, stateLaw } from '../cite.ts'
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
  noAlertByAccount,
  noWaitByAccount,
  qualifyingPermit,
} from './no-addition.ts'
import type { TransferLaw } from './transfer-law.ts'

/** The Code adopts the federal holidays, and has the governor name the days on which the offices close. */
const named = {
  confidence: 'secondary',
  cites: [stateLaw('O.C.G.A. § 1-4-1'), order('State of Georgia, holiday schedule for 2024 and 2025')],
} as const

/** Seen for a Sunday in 2022; no provision was read. */
const nearest: ShiftRule = { saturday: 'friday', sunday: 'monday', confidence: 'unconfirmed' }

/** Washington's Birthday is kept beside Christmas, on the working day that makes the longer rest. */
const washingtonNamed = dates('2024-12-24', '2025-12-26')
const washingtonExpected = dates(
  '2020-12-24',
  '2021-12-23',
  '2022-12-23',
  '2022-12-27',
  '2023-12-26',
  '2026-12-24',
  '2027-12-23',
  '2028-12-26',
  '2029-12-24',
  '2030-12-24',
  '2031-12-26',
  '2032-12-23',
)

const transfers: TransferLaw = {
  waits: [noWaitByAccount],
  defaultRelease: [federalPeriodByAccount],
  denialAlerts: [noAlertByAccount],
  fees: [freeFederalCheck],
  permits: [qualifyingPermit('Georgia firearms license', byCharts)],
}

export const GA: Jurisdiction = {
  state: 'GA',
  name: 'Georgia',
  zone: 'America/New_York',
  otherZones: [],
  weekend: saturdayAndSunday,
  closures: [
    { name: "New Year's Day", day: fixed(1, 1), shift: nearest, ...named },
    { name: 'Birthday of Martin Luther King, Jr.', day: nth(3, 1, 1), shift: staysPut, ...named },
    // Two state holidays without a name; until 2019 the first was a Monday in April.
    { name: 'State Holiday (Good Friday)', day: easter(-2), shift: staysPut, since: '2020-01-01', ...named },
    {
      name: 'State Holiday (April)',
      day: dates('2018-04-23', '2019-04-22'),
      shift: staysPut,
      confidence: 'unconfirmed',
    },
    { name: 'Memorial Day', day: last(1, 5), shift: staysPut, ...named },
    { name: 'Juneteenth', day: fixed(6, 19), shift: nearest, since: '2022-01-01', ...named },
    { name: 'Independence Day', day: fixed(7, 4), shift: nearest, ...named },
    { name: 'Labor Day', day: nth(1, 1, 9), shift: staysPut, ...named },
    { name: 'Columbus Day', day: nth(2, 1, 10), shift: staysPut, ...named },
    { name: 'Veterans Day', day: fixed(11, 11), shift: nearest, ...named },
    { name: 'Thanksgiving Day', day: nth(4, 4, 11), shift: staysPut, ...named },
    { name: 'State Holiday (day after Thanksgiving)', day: nth(4, 4, 11, 1), shift: staysPut, ...named },
    { name: "Washington's Birthday", day: washingtonNamed, shift: staysPut, ...named },
    { name: "Washington's Birthday", day: washingtonExpected, shift: staysPut, confidence: 'unconfirmed' },
    {
      name: "Washington's Birthday",
      day: fixed(12, 24),
      shift: { saturday: 'friday', sunday: 'tuesday', confidence: 'unconfirmed' },
      since: '2033-01-01',
      confidence: 'unconfirmed',
    },
    { name: 'Christmas Day', day: fixed(12, 25), shift: nearest, ...named },
  ],
  poc: [
    {
      // The Georgia Crime Information Center ceased to be the point of contact on July 1, 2005.
      since: '1998-11-30',
      until: '2005-06-30',
      answers: ['handgun', 'long-gun', 'other', 'multiple', 'redemption'],
      confidence: 'cited',
      cites: [order('ATF, open letter to Georgia licensees, April 29, 2005')],
    },
  ],
  transfers,
}
