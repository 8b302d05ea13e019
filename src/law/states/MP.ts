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
import { nothingRead } from './accounts-o-to-z.ts'
import { freeFederalCheck, noQualifyingPermit, permitChart2025 } from './no-addition.ts'

/** The Governor's yearly memoranda list the days of 1 CMC § 311 and say that government offices are closed on them. */
const memorandum = { confidence: 'secondary', cites: [stateLaw('1 CMC § 311')] } as const
const electionDay = { confidence: 'secondary', cites: [stateLaw('1 CMC § 6508')] } as const

/** It follows a memorandum of the Attorney General; the section on vendors itself was not read. */
const accountOfVendors = order('Cash My Guns, How to Sell a Gun in Northern Mariana Islands (6 CMC, Division 10)')

/** A holiday on a Saturday closes the Friday before, one on a Sunday the Monday after. */
const nearest: ShiftRule = {
  saturday: 'friday',
  sunday: 'monday',
  confidence: 'secondary',
  cites: [stateLaw('1 CMC § 313')],
}

/** Commonwealth Day of January has not been among the days since Public Law 15-4. */
export const MP: Jurisdiction = {
  state: 'MP',
  name: 'Northern Mariana Islands',
  zone: 'Pacific/Saipan',
  otherZones: [],
  weekend: saturdayAndSunday,
  closures: [
    { name: "New Year's Day", day: fixed(1, 1), shift: nearest, ...memorandum },
    { name: 'Martin Luther King Jr. Day', day: nth(3, 1, 1), shift: staysPut, ...memorandum },
    { name: "Presidents' Day", day: nth(3, 1, 2), shift: staysPut, ...memorandum },
    { name: 'Commonwealth Covenant Day', day: fixed(3, 24), shift: nearest, ...memorandum },
    { name: 'Good Friday', day: easter(-2), shift: staysPut, ...memorandum },
    { name: 'Memorial Day', day: last(1, 5), shift: staysPut, ...memorandum },
    { name: 'Juneteenth', day: fixed(6, 19), shift: nearest, since: '2022-01-01', ...memorandum },
    { name: 'Independence Day', day: fixed(7, 4), shift: nearest, ...memorandum },
    { name: 'Labor Day', day: nth(1, 1, 9), shift: staysPut, ...memorandum },
    { name: 'Commonwealth Cultural Day', day: nth(2, 1, 10), shift: staysPut, ...memorandum },
    { name: 'Citizenship Day', day: fixed(11, 4), shift: nearest, ...memorandum },
    { name: 'General election day', day: nth(1, 1, 11, 1), shift: staysPut, years: 'even', ...electionDay },
    { name: 'Veterans Day', day: fixed(11, 11), shift: nearest, ...memorandum },
    { name: 'Thanksgiving Day', day: nth(4, 4, 11), shift: staysPut, ...memorandum },
    { name: 'Runoff election day', day: dates('2022-11-25'), shift: staysPut, ...electionDay },
    { name: 'Constitution Day', day: fixed(12, 8), shift: nearest, ...memorandum },
    { name: 'Christmas Day', day: fixed(12, 25), shift: nearest, ...memorandum },
  ],
  poc: [],
  transfers: {
    waits: [
      {
        firearms: 'all',
        period: { hours: 48 },
        says: 'A licensed vendor delivers a firearm no sooner than forty-eight hours after its purchase.',
        // The act of 2016; the day of its force was not read.
        since: '2016-04-11',
        standing: 'in-force',
        confidence: 'secondary',
        cites: [stateLaw('6 CMC, Division 10, Chapter 8'), accountOfVendors],
      },
    ],
    defaultRelease: nothingRead('transfers without an answer'),
    denialAlerts: nothingRead('notices of denials'),
    fees: [freeFederalCheck],
    permits: [noQualifyingPermit({ since: '2025-05-23', confidence: 'secondary', cites: [permitChart2025] })],
  },
}
