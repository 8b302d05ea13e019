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
import { namedNoWaitSince, noAlertFound } from './accounts-o-to-z.ts'
import { federalPeriod, freeFederalCheck, noWait, permitChart2025, qualifyingPermit } from './no-addition.ts'

const legalHolidays = [stateLaw('W. Va. Code § 2-2-1')] as const
const cited = { confidence: 'cited', cites: legalHolidays } as const
/** Election days are holidays; the day of the primary is set elsewhere. */
const primary = { confidence: 'secondary', cites: legalHolidays } as const
/** Proclaimed year by year. The eves are half days by right and whole days by proclamation in most years. */
const proclaimed = { confidence: 'unconfirmed' } as const

/** A holiday on a Saturday closes the Friday before, one on a Sunday the Monday after: § 2-2-1(b). */
const nearest: ShiftRule = { saturday: 'friday', sunday: 'monday', ...cited }

export const WV: Jurisdiction = {
  state: 'WV',
  name: 'West Virginia',
  zone: 'America/New_York',
  otherZones: [],
  weekend: saturdayAndSunday,
  closures: [
    { name: "New Year's Day", day: fixed(1, 1), shift: nearest, ...cited },
    { name: "Martin Luther King's Birthday", day: nth(3, 1, 1), shift: staysPut, ...cited },
    { name: "Presidents' Day", day: nth(3, 1, 2), shift: staysPut, ...cited },
    // The primary of 2020 was put off from May to June.
    { name: 'Primary election day', day: dates('2018-05-08', '2020-06-09'), shift: staysPut, ...primary },
    {
      name: 'Primary election day',
      day: nth(2, 2, 5),
      shift: staysPut,
      years: 'even',
      since: '2022-01-01',
      ...primary,
    },
    { name: 'Memorial Day', day: last(1, 5), shift: staysPut, ...cited },
    {
      name: 'Juneteenth',
      day: fixed(6, 19),
      shift: { saturday: 'friday', sunday: 'monday', ...proclaimed },
      since: '2021-06-18',
      ...proclaimed,
    },
    { name: 'West Virginia Day', day: fixed(6, 20), shift: nearest, ...cited },
    { name: 'Independence Day', day: fixed(7, 4), shift: nearest, ...cited },
    { name: 'Labor Day', day: nth(1, 1, 9), shift: staysPut, ...cited },
    { name: 'Columbus Day', day: nth(2, 1, 10), shift: staysPut, ...cited },
    { name: 'Susan B. Anthony Day, general election', day: nth(1, 1, 11, 1), shift: staysPut, years: 'even', ...cited },
    { name: "Veterans' Day", day: fixed(11, 11), shift: nearest, ...cited },
    { name: 'Thanksgiving Day', day: nth(4, 4, 11), shift: staysPut, ...cited },
    { name: "Lincoln's Day, the day after Thanksgiving", day: nth(4, 4, 11, 1), shift: staysPut, ...cited },
    { name: 'Christmas Eve', day: fixed(12, 24), shift: staysPut, ...proclaimed },
    { name: 'Christmas Day', day: fixed(12, 25), shift: nearest, ...cited },
    { name: "New Year's Eve", day: fixed(12, 31), shift: staysPut, ...proclaimed },
  ],
  poc: [],
  transfers: {
    waits: [noWait(namedNoWaitSince)],
    defaultRelease: [
      federalPeriod({
        confidence: 'secondary',
        cites: [order('Giffords Law Center, Background Check Procedures in West Virginia, read November 25, 2026')],
      }),
    ],
    denialAlerts: noAlertFound,
    fees: [freeFederalCheck],
    permits: [
      qualifyingPermit('concealed handgun license', {
        issuedFrom: '2014-06-04',
        since: '2014-06-04',
        confidence: 'secondary',
        cites: [order('ATF, open letter to West Virginia licensees, June 2014'), permitChart2025],
      }),
      {
        permit: 'provisional concealed handgun license',
        qualifies: false,
        says: 'The provisional license of those from 18 to 20 does not stand in place of a check.',
        since: '2016-06-30',
        standing: 'in-force',
        confidence: 'secondary',
        cites: [order('ATF, open letter to West Virginia licensees on HB 4145, June 2016')],
      },
    ],
  },
}
