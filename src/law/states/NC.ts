import { order, stateLaw } from '../cite.ts'
import {
  alertNotFound,
  namedInNoListOfWaits,
  nothingFound,
  participationMap2019,
  permitChart2014,
} from './accounts-m-to-o.ts'
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
import { federalPeriod, firstDay, freeFederalCheck, noWait, permitChart2025, qualifyingPermit } from './no-addition.ts'

/** The Human Resources Commission sets at most twelve days a year, three of them for Christmas. */
const known = {
  confidence: 'secondary',
  cites: [stateLaw('N.C. Gen. Stat. § 126-4(5)'), stateLaw('25 NCAC 01E .0900')],
} as const
const doubtful = { confidence: 'unconfirmed' } as const

const nearest: ShiftRule = { saturday: 'friday', sunday: 'monday', ...known }
/** Of the days beside Christmas, one that meets a weekend is given on its other side. */
const eve: ShiftRule = { saturday: 'friday', sunday: 'stays', ...doubtful }
const dayAfter: ShiftRule = { saturday: 'monday', sunday: 'monday', ...doubtful }

/** In force at once when the House overrode the veto on March 29, 2023. */
const repeal = stateLaw('N.C. S.B. 41, Guarantee 2nd Amend. Freedom and Protections (2023)')

/** The long list of public holidays in N.C. Gen. Stat. § 103-4 closes no office; the schedule does. */
export const NC: Jurisdiction = {
  state: 'NC',
  name: 'North Carolina',
  zone: 'America/New_York',
  otherZones: [],
  weekend: saturdayAndSunday,
  closures: [
    { name: "New Year's Day", day: fixed(1, 1), shift: nearest, ...known },
    {
      // After a New Year's Day on a Saturday the schedule may give the Monday instead of a day in the old year.
      name: "Monday after New Year's Day",
      day: dates('2022-01-03', '2028-01-03'),
      shift: staysPut,
      ...doubtful,
    },
    { name: "Martin Luther King, Jr.'s Birthday", day: nth(3, 1, 1), shift: staysPut, ...known },
    { name: 'Good Friday', day: easter(-2), shift: staysPut, ...known },
    { name: 'Memorial Day', day: last(1, 5), shift: staysPut, ...known },
    { name: 'Independence Day', day: fixed(7, 4), shift: nearest, ...known },
    { name: 'Labor Day', day: nth(1, 1, 9), shift: staysPut, ...known },
    { name: 'Veterans Day', day: fixed(11, 11), shift: nearest, ...known },
    { name: 'Thanksgiving Day', day: nth(4, 4, 11), shift: staysPut, ...known },
    { name: 'Day after Thanksgiving', day: nth(4, 4, 11, 1), shift: staysPut, ...known },
    { name: 'Christmas Eve', day: fixed(12, 24), shift: eve, ...known },
    { name: 'Christmas Day', day: fixed(12, 25), shift: nearest, ...known },
    { name: 'Day after Christmas', day: fixed(12, 26), shift: dayAfter, ...known },
    {
      // In the years when a weekend or Monday Christmas leaves two of the three days above.
      name: 'Third day of Christmas',
      day: dates('2021-12-23', '2022-12-27', '2023-12-27', '2027-12-23', '2028-12-27', '2032-12-23'),
      shift: staysPut,
      ...doubtful,
    },
  ],
  // The sheriffs' permit to buy a handgun was repealed on 29 March 2023; since then the FBI answers for everything.
  poc: [
    {
      since: '1998-11-30',
      until: '2023-03-28',
      answers: ['handgun'],
      confidence: 'secondary',
      cites: [stateLaw('N.C. Gen. Stat. § 14-402'), order('FBI, NICS Participation Map')],
    },
  ],
  transfers: {
    waits: [noWait(namedInNoListOfWaits)],
    defaultRelease: [
      {
        firearms: ['handgun', 'multiple'],
        release: 'never',
        says: "No handgun was transferred without the sheriff's permit to purchase it, or a concealed handgun permit.",
        since: firstDay,
        until: '2023-03-28',
        standing: 'in-force',
        confidence: 'secondary',
        cites: [stateLaw('N.C. Gen. Stat. § 14-402'), repeal],
      },
      { ...federalPeriod({ until: '2023-03-28', ...nothingFound }), firearms: ['long-gun', 'other'] },
      federalPeriod({ since: '2023-03-29', confidence: 'secondary', cites: [repeal] }),
    ],
    denialAlerts: alertNotFound('North Carolina'),
    fees: [
      {
        firearms: ['handgun', 'multiple'],
        cents: 500,
        says: 'The application for a permit to purchase a handgun cost five dollars.',
        since: firstDay,
        until: '2023-03-28',
        standing: 'in-force',
        confidence: 'secondary',
        cites: [stateLaw('N.C. Gen. Stat. § 14-404(e)'), repeal],
      },
      { ...freeFederalCheck, until: '2023-03-28', firearms: ['long-gun', 'other'] },
      { ...freeFederalCheck, since: '2023-03-29' },
    ],
    permits: [
      qualifyingPermit('permit to purchase a handgun', {
        until: '2023-03-28',
        confidence: 'secondary',
        cites: [permitChart2014, participationMap2019, repeal],
      }),
      {
        permit: 'permit to purchase a handgun',
        qualifies: false,
        says: 'Sheriffs no longer issue the permit, since the legislature repealed it.',
        since: '2023-03-29',
        standing: 'in-force',
        confidence: 'secondary',
        cites: [repeal],
      },
      qualifyingPermit('concealed handgun permit', {
        since: '2014-06-10',
        confidence: 'secondary',
        cites: [permitChart2014, participationMap2019, permitChart2025],
      }),
    ],
  },
}
