import { cfr, order, stateLaw } from '../cite.ts'
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
import { alertStatesOf2016, namedNoWaitSince } from './accounts-o-to-z.ts'
import { firstDay, noQualifyingPermit, noWait, permitChart2025 } from './no-addition.ts'

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
  countyZones: [
    {
      zone: 'America/New_York',
      counties: [
        'Anderson',
        'Blount',
        'Bradley',
        'Campbell',
        'Carter',
        'Claiborne',
        'Cocke',
        'Grainger',
        'Greene',
        'Hamblen',
        'Hamilton',
        'Hancock',
        'Hawkins',
        'Jefferson',
        'Johnson',
        'Knox',
        'Loudon',
        'McMinn',
        'Meigs',
        'Monroe',
        'Morgan',
        'Polk',
        'Rhea',
        'Roane',
        'Scott',
        'Sevier',
        'Sullivan',
        'Unicoi',
        'Union',
        'Washington',
      ],
      confidence: 'secondary',
      cites: [cfr(49, '71.5(d)')],
    },
  ],
  transfers: {
    waits: [noWait(namedNoWaitSince)],
    defaultRelease: [
      {
        firearms: 'all',
        // The fifteen days belong to an appeal, and end in an answer: silence itself never lets a firearm go.
        release: 'never',
        says: 'A check that cannot be settled is denied; on appeal the denial becomes a conditional Proceed when the missing record has not come within fifteen days.',
        since: firstDay,
        standing: 'in-force',
        confidence: 'secondary',
        cites: [
          stateLaw('Tenn. Code § 39-17-1316'),
          order('Tennessee Bureau of Investigation, Firearm Background Checks, answers to questions, 2023'),
        ],
      },
    ],
    denialAlerts: [
      {
        by: 'state-agency',
        to: 'the police of the place',
        says: 'The Bureau of Investigation tells local police of a denial.',
        since: '2016-05-01',
        standing: 'in-force',
        confidence: 'secondary',
        cites: [alertStatesOf2016],
      },
      {
        by: 'state-agency',
        to: 'the police of the place',
        within: { hours: 24 },
        says: 'Where the denial rests on a mental health record, the bureau tells local police within twenty-four hours.',
        since: '2018-07-01',
        standing: 'in-force',
        confidence: 'secondary',
        cites: [order('Tennessee Public Chapter 799 (2018)')],
      },
    ],
    fees: [
      {
        firearms: 'all',
        cents: 1000,
        says: 'The Bureau of Investigation takes ten dollars for a check.',
        since: firstDay,
        standing: 'in-force',
        confidence: 'unconfirmed',
      },
    ],
    permits: [noQualifyingPermit({ since: '2025-05-23', confidence: 'secondary', cites: [permitChart2025] })],
  },
}
