import { order, stateLaw } from '../cite.ts'
import { fixed, last, nth, saturdayAndSunday, staysPut, type Jurisdiction, type ShiftRule } from './jurisdiction.ts'
import { unknownTransferLaw } from './transfer-law.ts'

const cited = { confidence: 'cited', cites: [stateLaw('ORS 187.010')] } as const
/** ORS 240.551 lets the personnel office give its own days; the Friday is one of them, not a legal holiday. */
const personnelPolicy = {
  confidence: 'secondary',
  cites: [stateLaw('ORS 240.551'), order('Oregon State HR Policy 60.010.01')],
} as const

/** A holiday on a Saturday closes the Friday before, one on a Sunday the Monday after. */
const nearest: ShiftRule = { saturday: 'friday', sunday: 'monday', ...cited }

export const OR: Jurisdiction = {
  state: 'OR',
  name: 'Oregon',
  zone: 'America/Los_Angeles',
  otherZones: ['America/Boise'],
  weekend: saturdayAndSunday,
  closures: [
    { name: "New Year's Day", day: fixed(1, 1), shift: nearest, ...cited },
    { name: "Martin Luther King, Jr.'s Birthday", day: nth(3, 1, 1), shift: staysPut, ...cited },
    { name: 'Presidents Day', day: nth(3, 1, 2), shift: staysPut, ...cited },
    { name: 'Memorial Day', day: last(1, 5), shift: staysPut, ...cited },
    { name: 'Juneteenth', day: fixed(6, 19), shift: nearest, since: '2022-01-01', ...cited },
    { name: 'Independence Day', day: fixed(7, 4), shift: nearest, ...cited },
    { name: 'Labor Day', day: nth(1, 1, 9), shift: staysPut, ...cited },
    { name: 'Veterans Day', day: fixed(11, 11), shift: nearest, ...cited },
    { name: 'Thanksgiving Day', day: nth(4, 4, 11), shift: staysPut, ...cited },
    { name: 'Day after Thanksgiving', day: nth(4, 4, 11, 1), shift: staysPut, ...personnelPolicy },
    { name: 'Christmas Day', day: fixed(12, 25), shift: nearest, ...cited },
  ],
  poc: [
    // The dealer's check of ORS 166.412 was for handguns until Measure 5 of 2000 put every firearm under it.
    {
      since: '1998-11-30',
      until: '2000-12-06',
      answers: ['handgun'],
      confidence: 'unconfirmed',
    },
    {
      since: '2000-12-07',
      answers: ['handgun', 'long-gun', 'other', 'multiple', 'redemption'],
      confidence: 'secondary',
      cites: [stateLaw('ORS 166.412'), stateLaw('ORS 166.434')],
    },
  ],
  transfers: unknownTransferLaw,
}
