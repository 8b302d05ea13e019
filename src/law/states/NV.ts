import { order, stateLaw } from '../cite.ts'
import { alertNotFound, namedInNoListOfWaits, participationMap2019 } from './accounts-m-to-o.ts'
import { fixed, last, nth, saturdayAndSunday, staysPut, type Jurisdiction, type ShiftRule } from './jurisdiction.ts'
import { federalPeriod, noFee, noWait, permitChart2023, permitChart2025, qualifyingPermit } from './no-addition.ts'
import type { PermitExemption } from './transfer-law.ts'

const legalHolidays = [stateLaw('Nev. Rev. Stat. § 236.015')] as const
const cited = { confidence: 'cited', cites: legalHolidays } as const

/** The statute moves its four holidays with a date to the nearest weekday; Juneteenth joined them in 2023. */
const nearest: ShiftRule = { saturday: 'friday', sunday: 'monday', ...cited }

/** The permit stood in place of a check, ceased to, did again and ceased again. */
const letters = order('ATF, open letters to Nevada licensees of October 2005, January 2006 and May 2008')
const withdrawn = {
  permit: 'concealed firearm permit',
  qualifies: false,
  says: 'The agency told licensees that the permit no longer stood in place of a check.',
  standing: 'in-force',
  confidence: 'secondary',
  cites: [letters],
} as const satisfies Omit<PermitExemption, 'since'>

export const NV: Jurisdiction = {
  state: 'NV',
  name: 'Nevada',
  zone: 'America/Los_Angeles',
  otherZones: ['America/Denver'],
  weekend: saturdayAndSunday,
  closures: [
    { name: "New Year's Day", day: fixed(1, 1), shift: nearest, ...cited },
    { name: "Martin Luther King, Jr.'s Birthday", day: nth(3, 1, 1), shift: staysPut, ...cited },
    { name: "Washington's Birthday", day: nth(3, 1, 2), shift: staysPut, ...cited },
    { name: 'Memorial Day', day: last(1, 5), shift: staysPut, ...cited },
    {
      // Passed on 5 June 2023 and signed on one of the two Thursdays before its first day.
      name: 'Juneteenth Day',
      day: fixed(6, 19),
      shift: { saturday: 'friday', sunday: 'monday', confidence: 'secondary', cites: legalHolidays },
      since: '2023-06-15',
      confidence: 'secondary',
      cites: legalHolidays,
    },
    { name: 'Independence Day', day: fixed(7, 4), shift: nearest, ...cited },
    { name: 'Labor Day', day: nth(1, 1, 9), shift: staysPut, ...cited },
    { name: 'Nevada Day', day: last(5, 10), shift: staysPut, ...cited },
    { name: "Veterans' Day", day: fixed(11, 11), shift: nearest, ...cited },
    { name: 'Thanksgiving Day', day: nth(4, 4, 11), shift: staysPut, ...cited },
    { name: 'Family Day', day: nth(4, 4, 11, 1), shift: staysPut, ...cited },
    { name: 'Christmas Day', day: fixed(12, 25), shift: nearest, ...cited },
  ],
  poc: [
    {
      since: '1998-11-30',
      answers: ['handgun', 'long-gun', 'other', 'multiple', 'redemption'],
      confidence: 'secondary',
      cites: [order('FBI, NICS Participation Map'), order('ATF, Permanent Brady State List, March 14, 2025')],
    },
  ],
  // Jackpot, by the border of Idaho, keeps mountain time by custom only.
  countyZones: [
    {
      zone: 'America/Denver',
      counties: ['Elko'],
      part: 'the city of West Wendover',
      confidence: 'cited',
      cites: [order('64 Fed. Reg. 56705 (October 21, 1999)')],
    },
  ],
  transfers: {
    waits: [noWait(namedInNoListOfWaits)],
    defaultRelease: [
      federalPeriod({
        confidence: 'secondary',
        cites: [order('Shouse Law Group, How to Buy a Gun in Nevada in 3 Steps')],
      }),
    ],
    denialAlerts: alertNotFound('Nevada'),
    // When the fee began was not found; an account of the ballot of November 2016 knows it.
    fees: [
      {
        firearms: 'all',
        only: "the licensee's own sales",
        cents: 2500,
        says: 'The state takes twenty-five dollars for each check, whatever the answer.',
        since: '2016-11-08',
        standing: 'in-force',
        confidence: 'secondary',
        cites: [order('Nevada DPS, Point of Contact Firearms Program, notice for January 25, 2025')],
      },
      {
        ...noFee({
          since: '2020-01-02',
          confidence: 'secondary',
          cites: [
            stateLaw('Nev. Rev. Stat. § 202.254'),
            order('Shouse Law Group, How to Buy a Gun in Nevada in 3 Steps'),
          ],
        }),
        only: 'sales between unlicensed persons through a licensee',
      },
    ],
    permits: [
      qualifyingPermit('concealed firearm permit', { until: '2005-10-18', confidence: 'secondary', cites: [letters] }),
      { ...withdrawn, since: '2005-10-19', until: '2006-01-04' },
      qualifyingPermit('concealed firearm permit', {
        since: '2006-01-05',
        until: '2008-06-30',
        confidence: 'secondary',
        cites: [letters],
      }),
      { ...withdrawn, since: '2008-07-01', until: '2011-08-25' },
      qualifyingPermit('concealed firearm permit', {
        issuedFrom: '2011-07-01',
        since: '2011-08-26',
        confidence: 'secondary',
        cites: [
          order('ATF, letter on the Nevada concealed firearm permit, August 26, 2011'),
          participationMap2019,
          permitChart2023,
          permitChart2025,
        ],
      }),
    ],
  },
}
