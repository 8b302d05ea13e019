import { stateLaw } from '../cite.ts'
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

const cited = { confidence: 'cited', cites: [stateLaw('S.C. Code § 53-5-10')] } as const
const unconfirmed = { confidence: 'unconfirmed' } as const

/** A holiday on a Saturday closes the Friday before, one on a Sunday the Monday after. */
const nearest: ShiftRule = {
  saturday: 'friday',
  sunday: 'monday',
  confidence: 'secondary',
  cites: [stateLaw('S.C. Code § 53-5-30')],
}

/**
 * Three holidays stand in a row at Christmas, so a shifted one often finds its day taken and moves on. The
 * published lists of 2021 and 2026 show how; for a 24th on a Sunday both days it may go to count as closed.
 */
const christmasEve: ShiftRule = { saturday: 'friday', sunday: 'friday', ...unconfirmed }
const christmasDay: ShiftRule = { saturday: 'friday', sunday: 'tuesday', ...unconfirmed }
const dayAfterChristmas: ShiftRule = { saturday: 'monday', sunday: 'monday', ...unconfirmed }

export const SC: Jurisdiction = {
  state: 'SC',
  name: 'South Carolina',
  zone: 'America/New_York',
  otherZones: [],
  weekend: saturdayAndSunday,
  closures: [
    { name: "New Year's Day", day: fixed(1, 1), shift: nearest, ...cited },
    { name: 'Martin Luther King, Jr. Day', day: nth(3, 1, 1), shift: staysPut, ...cited },
    { name: "George Washington's Birthday and President's Day", day: nth(3, 1, 2), shift: staysPut, ...cited },
    { name: 'Confederate Memorial Day', day: fixed(5, 10), shift: nearest, ...cited },
    { name: 'National Memorial Day', day: last(1, 5), shift: staysPut, ...cited },
    { name: 'Independence Day', day: fixed(7, 4), shift: nearest, ...cited },
    { name: 'Labor Day', day: nth(1, 1, 9), shift: staysPut, ...cited },
    { name: 'Veterans Day', day: fixed(11, 11), shift: nearest, ...cited },
    { name: 'Thanksgiving Day', day: nth(4, 4, 11), shift: staysPut, ...cited },
    { name: 'Day after Thanksgiving', day: nth(4, 4, 11, 1), shift: staysPut, ...cited },
    { name: 'Christmas Eve', day: fixed(12, 24), shift: christmasEve, ...cited },
    { name: 'Christmas Day', day: fixed(12, 25), shift: christmasDay, ...cited },
    { name: 'Day after Christmas', day: fixed(12, 26), shift: dayAfterChristmas, ...cited },
    {
      name: 'Christmas holiday moved to a free weekday',
      day: dates('2021-12-23', '2023-12-27', '2027-12-23', '2028-12-27', '2032-12-23'),
      shift: staysPut,
      ...unconfirmed,
    },
  ],
  poc: [],
  transfers: {
    waits: [noWait(namedNoWaitSince)],
    defaultRelease: [federalPeriod({ confidence: 'unconfirmed' })],
    denialAlerts: noAlertFound,
    fees: [freeFederalCheck],
    permits: [
      qualifyingPermit('concealed weapon permit', {
        since: '2025-05-23',
        confidence: 'secondary',
        cites: [permitChart2025],
      }),
    ],
  },
}
