import { stateLaw } from '../cite.ts'
import { fixed, last, nth, saturdayAndSunday, staysPut, type Jurisdiction, type ShiftRule } from './jurisdiction.ts'
import { unknownTransferLaw } from './transfer-law.ts'

const cited = { confidence: 'cited', cites: [stateLaw('Cal. Gov. Code § 19853')] } as const

/** A Sunday's holiday moves to Monday. From a Saturday only Veterans Day moves; for the others nothing closes. */
const fromSunday: ShiftRule = { saturday: 'stays', sunday: 'monday', ...cited }
const nearest: ShiftRule = { saturday: 'friday', sunday: 'monday', ...cited }

/** Juneteenth, the Lunar New Year and the like are days that an employee may choose; the offices stay open. */
export const CA: Jurisdiction = {
  state: 'CA',
  name: 'California',
  zone: 'America/Los_Angeles',
  otherZones: [],
  weekend: saturdayAndSunday,
  closures: [
    { name: "New Year's Day", day: fixed(1, 1), shift: fromSunday, ...cited },
    { name: 'Dr. Martin Luther King, Jr. Day', day: nth(3, 1, 1), shift: staysPut, ...cited },
    { name: "Presidents' Day", day: nth(3, 1, 2), shift: staysPut, ...cited },
    { name: 'Cesar Chavez Day', day: fixed(3, 31), shift: fromSunday, ...cited },
    { name: 'Memorial Day', day: last(1, 5), shift: staysPut, ...cited },
    { name: 'Independence Day', day: fixed(7, 4), shift: fromSunday, ...cited },
    { name: 'Labor Day', day: nth(1, 1, 9), shift: staysPut, ...cited },
    { name: 'Veterans Day', day: fixed(11, 11), shift: nearest, ...cited },
    { name: 'Thanksgiving Day', day: nth(4, 4, 11), shift: staysPut, ...cited },
    { name: 'Day after Thanksgiving', day: nth(4, 4, 11, 1), shift: staysPut, ...cited },
    { name: 'Christmas Day', day: fixed(12, 25), shift: fromSunday, ...cited },
  ],
  poc: [
    {
      since: '1998-11-30',
      answers: ['handgun', 'long-gun', 'other', 'multiple', 'redemption'],
      confidence: 'secondary',
      cites: [stateLaw('Cal. Penal Code § 28220')],
    },
  ],
  transfers: unknownTransferLaw,
}
