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
import { unknownTransferLaw } from './transfer-law.ts'

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
  transfers: unknownTransferLaw,
}
