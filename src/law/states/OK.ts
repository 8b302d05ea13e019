import { order, stateLaw } from '../cite.ts'
import { alertNotFound, namedInNoListOfWaits, participationMap2019 } from './accounts-m-to-o.ts'
import { dates, fixed, last, nth, staysPut, type Jurisdiction, type ShiftRule } from './jurisdiction.ts'
import { federalPeriod, firstDay, freeFederalCheck, noWait, qualifyingPermit } from './no-addition.ts'

const cited = { confidence: 'cited', cites: [stateLaw('Okla. Stat. tit. 25, § 82.1')] } as const
const doubtful = { confidence: 'unconfirmed' } as const

/** A holiday on a Saturday makes the Friday before a holiday, one on a Sunday the Monday after. */
const nearest: ShiftRule = { saturday: 'friday', sunday: 'monday', ...cited }
/** The statute excepts Christmas, and says by itself which two days it takes when it meets a weekend. */
const unmoved: ShiftRule = { saturday: 'stays', sunday: 'stays', ...cited }

const stateBureau = order('Oklahoma State Bureau of Investigation, Brady Act Information, on licenses of 1996 to 1998')

export const OK: Jurisdiction = {
  state: 'OK',
  name: 'Oklahoma',
  zone: 'America/Chicago',
  otherZones: [],
  weekend: { closed: [6, 7], ...cited },
  closures: [
    { name: "New Year's Day", day: fixed(1, 1), shift: nearest, ...cited },
    { name: "Martin Luther King, Jr.'s Birthday", day: nth(3, 1, 1), shift: staysPut, ...cited },
    { name: "Presidents' Day", day: nth(3, 1, 2), shift: staysPut, ...cited },
    { name: 'Memorial Day', day: last(1, 5), shift: staysPut, ...cited },
    { name: 'Independence Day', day: fixed(7, 4), shift: nearest, ...cited },
    { name: 'Labor Day', day: nth(1, 1, 9), shift: staysPut, ...cited },
    { name: "Veterans' Day", day: fixed(11, 11), shift: nearest, ...cited },
    { name: 'Thanksgiving Day', day: nth(4, 4, 11), shift: staysPut, ...cited },
    { name: 'Day after Thanksgiving Day', day: nth(4, 4, 11, 1), shift: staysPut, ...cited },
    { name: 'Christmas', day: fixed(12, 25), shift: nearest, ...cited },
    // The day before or the day after, as the Governor's order of the year says. Until it is entered, both are counted.
    { name: 'Day before Christmas', day: fixed(12, 24), shift: unmoved, ...doubtful },
    { name: 'Day after Christmas', day: fixed(12, 26), shift: unmoved, ...doubtful },
    {
      // The Thursday before a Saturday Christmas and the Tuesday after a Sunday one, so that there are always two days.
      name: 'Second day of Christmas',
      day: dates('2021-12-23', '2022-12-27', '2027-12-23', '2032-12-23'),
      shift: staysPut,
      ...cited,
    },
  ],
  poc: [],
  transfers: {
    waits: [noWait(namedInNoListOfWaits)],
    defaultRelease: [federalPeriod({ confidence: 'secondary', cites: [stateBureau] })],
    denialAlerts: alertNotFound('Oklahoma'),
    fees: [freeFederalCheck],
    // An account of the chart of May 2025 does not name Oklahoma among the states without such a permit, and names none of
    // its permits either: a check is made until one is found that qualifies.
    permits: [
      qualifyingPermit('Self-Defense Act license issued before November 30, 1998', {
        issuedFrom: '1996-05-16',
        until: '2003-11-29',
        confidence: 'secondary',
        cites: [stateBureau],
      }),
      {
        permit: 'Self-Defense Act license',
        qualifies: false,
        issuedFrom: '1998-11-30',
        says: 'A license issued since the system began does not stand in place of a check.',
        since: firstDay,
        standing: 'in-force',
        confidence: 'secondary',
        cites: [stateBureau, participationMap2019],
      },
    ],
  },
}
