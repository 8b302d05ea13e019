import { stateLaw } from '../cite.ts'
import { alertNotFound, namedInNoListOfWaits, nothingFound, permitChart2014 } from './accounts-m-to-o.ts'
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
import {
  federalPeriod,
  firstDay,
  freeFederalCheck,
  noWait,
  permitChart2023,
  permitChart2025,
  qualifyingPermit,
} from './no-addition.ts'

const legalHolidays = stateLaw('Miss. Code § 3-3-7')
const cited = { confidence: 'cited', cites: [legalHolidays] } as const
const doubtful = { confidence: 'unconfirmed' } as const

/** A Sunday holiday moves to the Monday; agencies may keep a Saturday one on the Monday too. */
const mondayAfter: ShiftRule = {
  saturday: 'monday',
  sunday: 'monday',
  confidence: 'secondary',
  cites: [legalHolidays, stateLaw('Miss. Code § 25-1-97')],
}
/** An eve on a Sunday was given on the Tuesday, after the holiday's own Monday, in December 2017. */
const besideTheHoliday: ShiftRule = { saturday: 'friday', sunday: 'tuesday', ...doubtful }

export const MS: Jurisdiction = {
  state: 'MS',
  name: 'Mississippi',
  zone: 'America/Chicago',
  otherZones: [],
  weekend: saturdayAndSunday,
  closures: [
    { name: "New Year's Day", day: fixed(1, 1), shift: mondayAfter, ...cited },
    {
      name: "Robert E. Lee's and Dr. Martin Luther King, Jr.'s birthdays",
      day: nth(3, 1, 1),
      shift: staysPut,
      ...cited,
    },
    { name: "Washington's birthday", day: nth(3, 1, 2), shift: staysPut, ...cited },
    { name: 'Confederate Memorial Day', day: last(1, 4), shift: staysPut, ...cited },
    { name: "National Memorial Day and Jefferson Davis' birthday", day: last(1, 5), shift: staysPut, ...cited },
    { name: 'Independence Day', day: fixed(7, 4), shift: mondayAfter, ...cited },
    { name: 'Labor Day', day: nth(1, 1, 9), shift: staysPut, ...cited },
    { name: "Armistice or Veterans' Day", day: fixed(11, 11), shift: mondayAfter, ...cited },
    { name: 'Thanksgiving Day', day: nth(4, 4, 11), shift: staysPut, ...cited },
    // The Governor's yearly proclamation lets each agency close on these two as well.
    { name: 'Day after Thanksgiving', day: nth(4, 4, 11, 1), shift: staysPut, ...doubtful },
    { name: 'Christmas Eve', day: fixed(12, 24), shift: besideTheHoliday, ...doubtful },
    { name: 'Christmas Day', day: fixed(12, 25), shift: mondayAfter, ...cited },
    {
      // Proclamations have also given the Friday; which of the two an agency took is not known, so both are counted.
      name: 'Friday before a Saturday holiday',
      day: dates(
        '2020-07-03',
        '2021-12-24',
        '2021-12-31',
        '2023-11-10',
        '2026-07-03',
        '2027-12-24',
        '2027-12-31',
        '2028-11-10',
        '2032-12-24',
        '2032-12-31',
      ),
      shift: staysPut,
      ...doubtful,
    },
  ],
  poc: [],
  transfers: {
    waits: [noWait(namedInNoListOfWaits)],
    defaultRelease: [federalPeriod(nothingFound)],
    denialAlerts: alertNotFound('Mississippi'),
    fees: [freeFederalCheck],
    permits: [
      qualifyingPermit('license to carry a concealed pistol or revolver', {
        since: '2014-06-10',
        confidence: 'secondary',
        cites: [stateLaw('Miss. Code § 45-9-101'), permitChart2014, permitChart2023, permitChart2025],
      }),
      {
        permit: 'security guard permit',
        qualifies: false,
        says: 'A permit for security guards does not stand in place of a check.',
        since: firstDay,
        standing: 'in-force',
        confidence: 'secondary',
        cites: [stateLaw('Miss. Code § 97-37-7'), permitChart2023],
      },
    ],
  },
}
