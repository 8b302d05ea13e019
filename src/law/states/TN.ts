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
import { unknownTransferLaw } from './transfer-law.ts'

const cited = { confidence: 'cited', cites: [stateLaw('Tenn. Code § 15-1-101')] } as const
/** Each year the Governor puts the Friday after Thanksgiving in place of Columbus Day, when offices are open. */
const inPlaceOfColumbusDay = { confidence: 'secondary', cites: [stateLaw('Tenn. Code § 4-4-105')] } as const
const byOrder = { confidence: 'unconfirmed' } as const

/** A holiday on a Saturday closes the Friday before, one on a Sunday the Monday after. */
const nearest: ShiftRule = { saturday: 'friday', sunday: 'monday', ...cited }

/** The section makes election days legal holidays too, on which offices *may* close; state offices do not. */
export const TN: Jurisdiction = {
  state: 'TN',
  name: 'Tennessee',
  zone: 'America/Chicago',
  otherZones: ['America/New_York'],
  weekend: saturdayAndSunday,
  closures: [
    { name: "New Year's Day", day: fixed(1, 1), shift: nearest, ...cited },
    { name: "Day after New Year's Day", day: dates('2026-01-02'), shift: staysPut, ...byOrder },
    { name: 'Martin Luther King, Jr. Day', day: nth(3, 1, 1), shift: staysPut, ...cited },
    { name: 'Washington Day', day: nth(3, 1, 2), shift: staysPut, ...cited },
    { name: 'Good Friday', day: easter(-2), shift: staysPut, ...cited },
    { name: 'Memorial Day', day: last(1, 5), shift: staysPut, ...cited },
    { name: 'Juneteenth', day: fixed(6, 19), shift: nearest, since: '2023-01-01', ...cited },
    { name: 'Independence Day', day: fixed(7, 4), shift: nearest, ...cited },
    { name: 'Labor Day', day: nth(1, 1, 9), shift: staysPut, ...cited },
    { name: "Veterans' Day", day: fixed(11, 11), shift: nearest, ...cited },
    { name: 'Thanksgiving Day', day: nth(4, 4, 11), shift: staysPut, ...cited },
    { name: 'Day after Thanksgiving', day: nth(4, 4, 11, 1), shift: staysPut, ...inPlaceOfColumbusDay },
    { name: 'Christmas Eve', day: fixed(12, 24), shift: staysPut, ...byOrder },
    { name: 'Christmas Day', day: fixed(12, 25), shift: nearest, ...cited },
  ],
  poc: [
    {
      since: '1998-11-30',
      answers: ['handgun', 'long-gun', 'other', 'multiple', 'redemption'],
      confidence: 'secondary',
      cites: [stateLaw('Tenn. Code § 39-17-1316')],
    },
  ],
  transfers: unknownTransferLaw,
}
