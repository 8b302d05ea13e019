import { order, stateLaw } from '../cite.ts'
import { alertNotFound, namedInNoListOfWaits, participationMap2019 } from './accounts-m-to-o.ts'
import { fixed, last, nth, saturdayAndSunday, staysPut, type Jurisdiction, type ShiftRule } from './jurisdiction.ts'
import { federalPeriod, noQualifyingPermit, noWait, permitChart2025 } from './no-addition.ts'

const cited = { confidence: 'cited', cites: [stateLaw('N.H. Rev. Stat. § 288:1')] } as const
const doubtful = { confidence: 'unconfirmed' } as const

/** The state's schedule shows holidays "observed" after a Sunday and before a Saturday; the rule was not read. */
const nearest: ShiftRule = { saturday: 'friday', sunday: 'monday', ...doubtful }

export const NH: Jurisdiction = {
  state: 'NH',
  name: 'New Hampshire',
  zone: 'America/New_York',
  otherZones: [],
  weekend: saturdayAndSunday,
  closures: [
    { name: "New Year's Day", day: fixed(1, 1), shift: nearest, ...cited },
    { name: 'Martin Luther King, Jr., Civil Rights Day', day: nth(3, 1, 1), shift: staysPut, ...cited },
    { name: "Washington's Birthday", day: nth(3, 1, 2), shift: staysPut, ...cited },
    { name: 'Memorial Day', day: last(1, 5), shift: staysPut, ...cited },
    { name: 'Independence Day', day: fixed(7, 4), shift: nearest, ...cited },
    { name: 'Labor Day', day: nth(1, 1, 9), shift: staysPut, ...cited },
    // Legal holidays by the statute, but absent from the schedule of the state's employees.
    { name: 'Columbus Day', day: nth(2, 1, 10), shift: staysPut, ...doubtful },
    { name: 'Biennial election day', day: nth(1, 1, 11, 1), shift: staysPut, years: 'even', ...doubtful },
    { name: 'Veterans Day', day: fixed(11, 11), shift: nearest, ...cited },
    { name: 'Thanksgiving Day', day: nth(4, 4, 11), shift: staysPut, ...cited },
    {
      name: 'Day after Thanksgiving',
      day: nth(4, 4, 11, 1),
      shift: staysPut,
      confidence: 'cited',
      cites: [order('New Hampshire Department of Administrative Services, State Holiday Schedule')],
    },
    { name: 'Christmas Day', day: fixed(12, 25), shift: nearest, ...cited },
  ],
  // The Department of Safety answers for handguns; long guns go to the FBI.
  poc: [
    {
      since: '1998-11-30',
      answers: ['handgun'],
      confidence: 'secondary',
      cites: [
        order('ATF, Open Letter on New Hampshire Background Check Procedures, November 1998'),
        order('ATF, Permanent Brady State List, March 14, 2025'),
      ],
    },
  ],
  transfers: {
    waits: [noWait(namedInNoListOfWaits)],
    defaultRelease: [federalPeriod({ confidence: 'cited', cites: [stateLaw('N.H. Rev. Stat. ch. 159-D')] })],
    denialAlerts: alertNotFound('New Hampshire'),
    fees: {
      unknown:
        'whether the Department of Safety takes anything for a handgun check was looked for and not found; the federal check of a long gun is free',
    },
    permits: [noQualifyingPermit({ confidence: 'secondary', cites: [participationMap2019, permitChart2025] })],
  },
}
