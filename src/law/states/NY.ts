import { order, stateLaw } from '../cite.ts'
import { alertNotFound, namedInNoListOfWaits, participationMap2019 } from './accounts-m-to-o.ts'
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
import { federalPeriod, freeFederalCheck, noQualifyingPermit, noWait, permitChart2025 } from './no-addition.ts'

const publicHolidays = stateLaw('N.Y. Gen. Constr. Law § 24')
const attendance = stateLaw('4 NYCRR § 21.1')
const cited = { confidence: 'cited', cites: [publicHolidays, attendance] } as const
const doubtful = { confidence: 'unconfirmed' } as const

/** A Sunday holiday moves to the next day; state employees do not observe one that falls on a Saturday. */
const sundayOnly: ShiftRule = { saturday: 'stays', sunday: 'monday', ...cited }

export const NY: Jurisdiction = {
  state: 'NY',
  name: 'New York',
  zone: 'America/New_York',
  otherZones: [],
  weekend: saturdayAndSunday,
  closures: [
    { name: "New Year's Day", day: fixed(1, 1), shift: sundayOnly, ...cited },
    { name: 'Dr. Martin Luther King, Jr. Day', day: nth(3, 1, 1), shift: staysPut, ...cited },
    // By law a holiday, by agreement with most employees one to be taken another day: offices may well be open.
    { name: "Lincoln's Birthday", day: fixed(2, 12), shift: sundayOnly, ...doubtful },
    { name: "Washington's Birthday", day: nth(3, 1, 2), shift: staysPut, ...cited },
    { name: 'Memorial Day', day: last(1, 5), shift: staysPut, ...cited },
    {
      name: 'Juneteenth',
      day: dates('2020-06-19'),
      shift: staysPut,
      confidence: 'secondary',
      cites: [order('N.Y. Executive Order No. 204 (2020)')],
    },
    { name: 'Juneteenth', day: fixed(6, 19), shift: sundayOnly, since: '2020-10-14', ...cited },
    { name: 'Independence Day', day: fixed(7, 4), shift: sundayOnly, ...cited },
    { name: 'Labor Day', day: nth(1, 1, 9), shift: staysPut, ...cited },
    { name: 'Columbus Day', day: nth(2, 1, 10), shift: staysPut, ...cited },
    // The state votes in November of every year. A floating holiday, as Lincoln's Birthday is.
    { name: 'General election day', day: nth(1, 1, 11, 1), shift: staysPut, ...doubtful },
    { name: "Veterans' Day", day: fixed(11, 11), shift: sundayOnly, ...cited },
    { name: 'Thanksgiving Day', day: nth(4, 4, 11), shift: staysPut, ...cited },
    { name: 'Christmas Day', day: fixed(12, 25), shift: sundayOnly, ...cited },
  ],
  poc: [
    {
      since: '2023-09-13',
      answers: ['handgun', 'long-gun', 'other', 'multiple', 'redemption'],
      confidence: 'secondary',
      cites: [stateLaw('N.Y. Exec. Law § 228'), order('ATF, Permanent Brady State List, March 14, 2025')],
    },
  ],
  transfers: {
    waits: [noWait(namedInNoListOfWaits)],
    defaultRelease: [
      federalPeriod({
        until: '2019-09-11',
        confidence: 'secondary',
        cites: [order('Governor of New York, announcement of July 29, 2019')],
      }),
      {
        firearms: 'all',
        release: { days: 30 },
        says: 'Where the system has neither said Proceed nor denied, the seller waits until thirty calendar days after the contact.',
        since: '2019-09-12',
        standing: 'in-force',
        confidence: 'cited',
        cites: [stateLaw('N.Y. Penal Law § 400.20'), stateLaw('N.Y. Penal Law § 400.00(12)')],
      },
    ],
    denialAlerts: alertNotFound('New York'),
    fees: [
      { ...freeFederalCheck, until: '2023-09-12' },
      {
        firearms: 'all',
        cents: 900,
        says: 'The State Police take nine dollars for the check of a firearm.',
        since: '2023-09-13',
        standing: 'in-force',
        confidence: 'secondary',
        cites: [stateLaw('N.Y. Exec. Law § 228'), order('Renzulli Law Firm, August 30, 2023')],
      },
    ],
    permits: [noQualifyingPermit({ confidence: 'secondary', cites: [participationMap2019, permitChart2025] })],
  },
}
