import { stateLaw } from '../cite.ts'
import { fixed, last, nth, staysPut, type Jurisdiction, type ShiftRule } from './jurisdiction.ts'
import { unknownTransferLaw } from './transfer-law.ts'

/** Lists the days on which the offices of state agencies are closed; the legal holidays of § 995.20 close nothing. */
const officesClosed = { confidence: 'secondary', cites: [stateLaw('Wis. Stat. § 230.35(4)(a)')] } as const

/** 1 January, 4 July and 25 December on a Sunday close the Monday; a Saturday gives employees a floating day. */
const mondayForSunday: ShiftRule = { saturday: 'stays', sunday: 'monday', ...officesClosed }
const notMoved: ShiftRule = { saturday: 'stays', sunday: 'stays', ...officesClosed }

export const WI: Jurisdiction = {
  state: 'WI',
  name: 'Wisconsin',
  zone: 'America/Chicago',
  otherZones: [],
  weekend: { closed: [6, 7], ...officesClosed },
  closures: [
    { name: "New Year's Day", day: fixed(1, 1), shift: mondayForSunday, ...officesClosed },
    { name: 'Martin Luther King, Jr. Day', day: nth(3, 1, 1), shift: staysPut, ...officesClosed },
    { name: 'Memorial Day', day: last(1, 5), shift: staysPut, ...officesClosed },
    { name: 'Independence Day', day: fixed(7, 4), shift: mondayForSunday, ...officesClosed },
    { name: 'Labor Day', day: nth(1, 1, 9), shift: staysPut, ...officesClosed },
    { name: 'Thanksgiving Day', day: nth(4, 4, 11), shift: staysPut, ...officesClosed },
    { name: 'Christmas Eve', day: fixed(12, 24), shift: notMoved, ...officesClosed },
    { name: 'Christmas Day', day: fixed(12, 25), shift: mondayForSunday, ...officesClosed },
    { name: "New Year's Eve", day: fixed(12, 31), shift: notMoved, ...officesClosed },
  ],
  poc: [
    {
      since: '1998-11-30',
      answers: ['handgun'],
      confidence: 'secondary',
      cites: [stateLaw('Wis. Stat. § 175.35')],
    },
  ],
  transfers: unknownTransferLaw,
}
