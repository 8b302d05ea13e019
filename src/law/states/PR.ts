import { stateLaw } from '../cite.ts'
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
import { nothingRead } from './accounts-o-to-z.ts'
import { freeFederalCheck, permitChart2025, qualifyingPermit } from './no-addition.ts'

/** Article 2.05 of the fiscal plan act of 2017 cut the public holidays to fifteen. */
const fifteen = { confidence: 'secondary', cites: [stateLaw('Ley Núm. 26-2017 de Puerto Rico, art. 2.05')] } as const
/** Restored or added later, or given by executive order in most years; where in doubt they count as closed. */
const inDoubt = { confidence: 'unconfirmed' } as const

/** The personnel office's lists move a Sunday to the Monday and leave a Saturday where it is. */
const mondayForSunday: ShiftRule = { saturday: 'stays', sunday: 'monday', ...inDoubt }

export const PR: Jurisdiction = {
  state: 'PR',
  name: 'Puerto Rico',
  zone: 'America/Puerto_Rico',
  otherZones: [],
  weekend: saturdayAndSunday,
  closures: [
    { name: "New Year's Day", day: fixed(1, 1), shift: mondayForSunday, ...fifteen },
    { name: 'Three Kings Day', day: fixed(1, 6), shift: mondayForSunday, ...fifteen },
    { name: 'Martin Luther King, Jr. Day', day: nth(3, 1, 1), shift: staysPut, ...fifteen },
    { name: "Presidents' Day and Day of Illustrious Puerto Ricans", day: nth(3, 1, 2), shift: staysPut, ...fifteen },
    { name: 'American Citizenship Day', day: fixed(3, 2), shift: mondayForSunday, ...fifteen },
    { name: 'Abolition of Slavery Day', day: fixed(3, 22), shift: mondayForSunday, ...fifteen },
    { name: 'Holy Thursday', day: easter(-3), shift: staysPut, ...inDoubt },
    { name: 'Good Friday', day: easter(-2), shift: staysPut, ...fifteen },
    { name: 'Memorial Day', day: last(1, 5), shift: staysPut, ...fifteen },
    { name: 'Juneteenth', day: fixed(6, 19), shift: mondayForSunday, since: '2022-01-01', ...inDoubt },
    { name: 'Independence Day', day: fixed(7, 4), shift: mondayForSunday, ...fifteen },
    { name: 'Constitution Day', day: fixed(7, 25), shift: mondayForSunday, since: '2019-01-01', ...inDoubt },
    { name: 'José Celso Barbosa Day', day: fixed(7, 27), shift: mondayForSunday, since: '2022-01-01', ...inDoubt },
    { name: 'Labor Day', day: nth(1, 1, 9), shift: staysPut, ...fifteen },
    { name: 'Columbus Day', day: nth(2, 1, 10), shift: staysPut, ...fifteen },
    {
      name: 'General election day',
      day: dates('2020-11-03', '2024-11-05', '2028-11-07', '2032-11-02'),
      shift: staysPut,
      ...inDoubt,
    },
    { name: "Veterans' Day", day: fixed(11, 11), shift: mondayForSunday, ...fifteen },
    { name: 'Puerto Rican Culture and Discovery Day', day: fixed(11, 19), shift: mondayForSunday, ...fifteen },
    { name: 'Thanksgiving Day', day: nth(4, 4, 11), shift: staysPut, ...fifteen },
    { name: 'Day after Thanksgiving', day: nth(4, 4, 11, 1), shift: staysPut, ...inDoubt },
    // By law from noon only; orders often give the whole day.
    { name: 'Christmas Eve', day: fixed(12, 24), shift: staysPut, ...inDoubt },
    { name: 'Christmas Day', day: fixed(12, 25), shift: mondayForSunday, ...fifteen },
  ],
  poc: [],
  transfers: {
    waits: nothingRead('waiting periods between sale and delivery under Ley Núm. 168-2019'),
    defaultRelease: nothingRead('transfers without an answer'),
    denialAlerts: nothingRead('notices of denials'),
    fees: [freeFederalCheck],
    permits: [
      qualifyingPermit('weapons license (licencia de armas)', {
        since: '2025-05-23',
        confidence: 'secondary',
        cites: [permitChart2025],
      }),
    ],
  },
}
