import { cfr, order, stateLaw } from '../cite.ts'
import { fixed, last, nth, saturdayAndSunday, staysPut, type Jurisdiction, type ShiftRule } from './jurisdiction.ts'
import { namedNoWaitSince, noAlertFound } from './accounts-o-to-z.ts'
import { federalPeriod, freeFederalCheck, noWait, permitChart2025, qualifyingPermit } from './no-addition.ts'

const cited = { confidence: 'cited', cites: [stateLaw('SDCL 1-5-1')] } as const
/** Most years the Governor closes the offices on these days by order; until an order is known they count as closed. */
const byOrder = { confidence: 'unconfirmed' } as const

/** A holiday on a Saturday closes the Friday before, one on a Sunday the Monday after. */
const nearest: ShiftRule = { saturday: 'friday', sunday: 'monday', ...cited }

export const SD: Jurisdiction = {
  state: 'SD',
  name: 'South Dakota',
  zone: 'America/Chicago',
  otherZones: ['America/Denver'],
  weekend: saturdayAndSunday,
  closures: [
    { name: "New Year's Day", day: fixed(1, 1), shift: nearest, ...cited },
    { name: 'Martin Luther King, Jr. Day', day: nth(3, 1, 1), shift: staysPut, ...cited },
    { name: "Presidents' Day", day: nth(3, 1, 2), shift: staysPut, ...cited },
    { name: 'Memorial Day', day: last(1, 5), shift: staysPut, ...cited },
    { name: 'Juneteenth', day: fixed(6, 19), shift: nearest, since: '2022-01-01', ...cited },
    { name: 'Independence Day', day: fixed(7, 4), shift: nearest, ...cited },
    { name: 'Labor Day', day: nth(1, 1, 9), shift: staysPut, ...cited },
    { name: "Native Americans' Day", day: nth(2, 1, 10), shift: staysPut, ...cited },
    { name: "Veterans' Day", day: fixed(11, 11), shift: nearest, ...cited },
    { name: 'Thanksgiving Day', day: nth(4, 4, 11), shift: staysPut, ...cited },
    { name: 'Day after Thanksgiving', day: nth(4, 4, 11, 1), shift: staysPut, ...byOrder },
    { name: 'Christmas Eve', day: fixed(12, 24), shift: staysPut, ...byOrder },
    { name: 'Christmas Day', day: fixed(12, 25), shift: nearest, ...cited },
  ],
  poc: [],
  countyZones: [
    {
      zone: 'America/Denver',
      counties: [
        'Bennett',
        'Butte',
        'Corson',
        'Custer',
        'Dewey',
        'Fall River',
        'Haakon',
        'Harding',
        'Jackson',
        'Lawrence',
        'Meade',
        'Oglala Lakota',
        'Pennington',
        'Perkins',
        'Ziebach',
      ],
      confidence: 'secondary',
      cites: [cfr(49, '71.7(b)')],
    },
    {
      zone: 'America/Denver',
      counties: ['Stanley'],
      part: 'northwest of a line from the old railway bridge at Pierre to the corner of Jones County; the town by the bridge is said to keep Central time',
      confidence: 'secondary',
      cites: [cfr(49, '71.7(b)')],
    },
  ],
  transfers: {
    waits: [noWait(namedNoWaitSince)],
    defaultRelease: [federalPeriod({ confidence: 'unconfirmed' })],
    denialAlerts: noAlertFound,
    fees: [freeFederalCheck],
    permits: [
      // Issued from 2017 on, but only found to qualify when the agency had looked at how they are issued.
      qualifyingPermit('gold card or enhanced permit to carry a concealed pistol', {
        issuedFrom: '2017-01-01',
        since: '2017-02-24',
        confidence: 'secondary',
        cites: [order('Attorney General of South Dakota, announcement of February 24, 2017')],
      }),
      qualifyingPermit('regular permit to carry a concealed pistol', {
        issuedFrom: '2018-07-01',
        since: '2021-03-22',
        confidence: 'secondary',
        cites: [order('Attorney General of South Dakota, announcement of March 22, 2021'), permitChart2025],
      }),
    ],
  },
}
