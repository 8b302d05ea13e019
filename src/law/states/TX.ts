import { cfr, stateLaw } from '../cite.ts'
import { fixed, last, nth, saturdayAndSunday, staysPut, type Jurisdiction, type ShiftRule } from './jurisdiction.ts'
import { namedNoWaitSince, noAlertFound } from './accounts-o-to-z.ts'
import { federalPeriod, freeFederalCheck, noWait, permitChart2025, qualifyingPermit } from './no-addition.ts'

const national = { confidence: 'cited', cites: [stateLaw("Tex. Gov't Code § 662.003(a)")] } as const
/** The three state holidays on which § 662.004(b) asks no agency to keep staff enough to do business. */
const unstaffed = {
  confidence: 'cited',
  cites: [stateLaw("Tex. Gov't Code § 662.003(b)"), stateLaw("Tex. Gov't Code § 662.004(b)")],
} as const

/** A holiday on a Saturday or Sunday is not kept on another day. */
const notMoved: ShiftRule = {
  saturday: 'stays',
  sunday: 'stays',
  confidence: 'secondary',
  cites: [stateLaw("Tex. Gov't Code § 662.005")],
}

/**
 * On the other state holidays (19 January, 2 March, 21 April, 19 June, 27 August) § 662.004(a) keeps the agencies
 * open with fewer people, so those days count.
 */
export const TX: Jurisdiction = {
  state: 'TX',
  name: 'Texas',
  zone: 'America/Chicago',
  otherZones: ['America/Denver'],
  weekend: saturdayAndSunday,
  closures: [
    { name: "New Year's Day", day: fixed(1, 1), shift: notMoved, ...national },
    { name: 'Martin Luther King, Jr., Day', day: nth(3, 1, 1), shift: staysPut, ...national },
    { name: "Presidents' Day", day: nth(3, 1, 2), shift: staysPut, ...national },
    { name: 'Memorial Day', day: last(1, 5), shift: staysPut, ...national },
    { name: 'Independence Day', day: fixed(7, 4), shift: notMoved, ...national },
    { name: 'Labor Day', day: nth(1, 1, 9), shift: staysPut, ...national },
    { name: 'Veterans Day', day: fixed(11, 11), shift: notMoved, ...national },
    { name: 'Thanksgiving Day', day: nth(4, 4, 11), shift: staysPut, ...national },
    { name: 'Day after Thanksgiving', day: nth(4, 4, 11, 1), shift: staysPut, ...unstaffed },
    { name: 'Christmas Eve', day: fixed(12, 24), shift: notMoved, ...unstaffed },
    { name: 'Christmas Day', day: fixed(12, 25), shift: notMoved, ...national },
    { name: 'Day after Christmas', day: fixed(12, 26), shift: notMoved, ...unstaffed },
  ],
  poc: [],
  countyZones: [
    // El Paso is not named: it lies west of the line, which is the east line of Hudspeth.
    { zone: 'America/Denver', counties: ['El Paso', 'Hudspeth'], confidence: 'secondary', cites: [cfr(49, '71.7(e)')] },
  ],
  transfers: {
    waits: [noWait(namedNoWaitSince)],
    defaultRelease: [federalPeriod({ confidence: 'unconfirmed' })],
    denialAlerts: noAlertFound,
    fees: [freeFederalCheck],
    permits: [
      qualifyingPermit('license to carry a handgun', {
        since: '2025-05-23',
        confidence: 'secondary',
        cites: [permitChart2025],
      }),
    ],
  },
}
