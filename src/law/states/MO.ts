import { order, stateLaw } from '../cite.ts'
import { alertNotFound, namedInNoListOfWaits, nothingFound, participationMap2019 } from './accounts-m-to-o.ts'
import { fixed, last, nth, saturdayAndSunday, staysPut, type Jurisdiction, type ShiftRule } from './jurisdiction.ts'
import {
  federalPeriod,
  firstDay,
  freeFederalCheck,
  noQualifyingPermit,
  noWait,
  permitChart2023,
  permitChart2025,
  qualifyingPermit,
} from './no-addition.ts'

const publicHolidays = stateLaw('Mo. Rev. Stat. § 9.010')
const cited = { confidence: 'cited', cites: [publicHolidays] } as const
const doubtful = { confidence: 'unconfirmed' } as const

/** The statute moves a Sunday holiday to the Monday; for state employees a rule moves a Saturday one to the Friday. */
const nearest: ShiftRule = {
  saturday: 'friday',
  sunday: 'monday',
  confidence: 'secondary',
  cites: [publicHolidays, stateLaw('1 CSR 20-5.010(2)')],
}

const permitRepealed = order('Attorney General of Missouri, letter to licensees on the law of August 28, 2007')

export const MO: Jurisdiction = {
  state: 'MO',
  name: 'Missouri',
  zone: 'America/Chicago',
  otherZones: [],
  weekend: saturdayAndSunday,
  closures: [
    { name: "New Year's Day", day: fixed(1, 1), shift: nearest, ...cited },
    { name: 'Martin Luther King Day', day: nth(3, 1, 1), shift: staysPut, ...cited },
    { name: 'Lincoln Day', day: fixed(2, 12), shift: nearest, ...cited },
    { name: "Washington's Birthday", day: nth(3, 1, 2), shift: staysPut, ...cited },
    { name: 'Truman Day', day: fixed(5, 8), shift: nearest, ...cited },
    { name: 'Memorial Day', day: last(1, 5), shift: staysPut, ...cited },
    {
      // The Office of Administration closed offices on 18 June 2021; the statute names the day since 2022.
      name: 'Juneteenth',
      day: fixed(6, 19),
      shift: nearest,
      since: '2021-06-17',
      confidence: 'secondary',
      cites: [publicHolidays],
    },
    { name: 'Independence Day', day: fixed(7, 4), shift: nearest, ...cited },
    { name: 'Labor Day', day: nth(1, 1, 9), shift: staysPut, ...cited },
    { name: 'Columbus Day', day: nth(2, 1, 10), shift: staysPut, ...cited },
    { name: 'Veterans Day', day: fixed(11, 11), shift: nearest, ...cited },
    { name: 'Thanksgiving Day', day: nth(4, 4, 11), shift: staysPut, ...cited },
    // The Governor gives these by an order of the year; an order not yet made is counted as if it would be.
    { name: 'Day after Thanksgiving', day: nth(4, 4, 11, 1), shift: staysPut, ...doubtful },
    { name: 'Christmas Eve', day: fixed(12, 24), shift: staysPut, ...doubtful },
    { name: 'Christmas Day', day: fixed(12, 25), shift: nearest, ...cited },
  ],
  poc: [],
  transfers: {
    waits: [noWait(namedInNoListOfWaits)],
    defaultRelease: [
      {
        firearms: ['handgun', 'multiple'],
        release: 'never',
        says: 'A firearm that can be concealed was not transferred without a permit from the sheriff.',
        since: firstDay,
        until: '2007-08-27',
        standing: 'in-force',
        confidence: 'secondary',
        cites: [stateLaw('Mo. Rev. Stat. § 571.090'), permitRepealed],
      },
      { ...federalPeriod({ until: '2007-08-27', ...nothingFound }), firearms: ['long-gun', 'other'] },
      federalPeriod({
        since: '2007-08-28',
        confidence: 'secondary',
        cites: [stateLaw('Mo. Rev. Stat. § 571.080'), permitRepealed],
      }),
    ],
    denialAlerts: alertNotFound('Missouri'),
    fees: [freeFederalCheck],
    // Between the chart of August 2023 and the accounts of May 2025 the day of the change was not found: the later counts.
    permits: [
      noQualifyingPermit({
        until: '2025-05-22',
        confidence: 'secondary',
        cites: [participationMap2019, permitChart2023],
      }),
      qualifyingPermit('concealed carry permit, also extended or lifetime', {
        since: '2025-05-23',
        confidence: 'secondary',
        cites: [permitChart2025],
      }),
      {
        permit: 'provisional concealed carry permit, also extended or lifetime',
        qualifies: false,
        says: 'A provisional permit does not stand in place of a check.',
        since: '2025-05-23',
        standing: 'in-force',
        confidence: 'secondary',
        cites: [permitChart2025],
      },
    ],
  },
}
