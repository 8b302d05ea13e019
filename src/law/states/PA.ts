import { stateLaw } from '../cite.ts'
import { fixed, last, nth, saturdayAndSunday, staysPut, type Jurisdiction, type ShiftRule } from './jurisdiction.ts'
import { unknownTransferLaw } from './transfer-law.ts'

/**
 * Commonwealth offices close by an annual circular and the labour agreements behind it, not by the statute of legal
 * holidays, which names days (Good Friday, election days) on which the offices are open. The circular was not read.
 */
const circular = { confidence: 'unconfirmed' } as const

const nearest: ShiftRule = { saturday: 'friday', sunday: 'monday', ...circular }

export const PA: Jurisdiction = {
  state: 'PA',
  name: 'Pennsylvania',
  zone: 'America/New_York',
  otherZones: [],
  weekend: saturdayAndSunday,
  closures: [
    { name: "New Year's Day", day: fixed(1, 1), shift: nearest, ...circular },
    { name: 'Martin Luther King Jr. Day', day: nth(3, 1, 1), shift: staysPut, ...circular },
    { name: "Presidents' Day", day: nth(3, 1, 2), shift: staysPut, ...circular },
    { name: 'Memorial Day', day: last(1, 5), shift: staysPut, ...circular },
    { name: 'Juneteenth', day: fixed(6, 19), shift: nearest, since: '2020-06-19', ...circular },
    { name: 'Independence Day', day: fixed(7, 4), shift: nearest, ...circular },
    { name: 'Labor Day', day: nth(1, 1, 9), shift: staysPut, ...circular },
    { name: "Indigenous Peoples' Day", day: nth(2, 1, 10), shift: staysPut, ...circular },
    { name: 'Veterans Day', day: fixed(11, 11), shift: nearest, ...circular },
    { name: 'Thanksgiving Day', day: nth(4, 4, 11), shift: staysPut, ...circular },
    { name: 'Day after Thanksgiving', day: nth(4, 4, 11, 1), shift: staysPut, ...circular },
    { name: 'Christmas Day', day: fixed(12, 25), shift: nearest, ...circular },
  ],
  poc: [
    {
      since: '1998-11-30',
      answers: ['handgun', 'long-gun', 'other', 'multiple', 'redemption'],
      confidence: 'secondary',
      cites: [stateLaw('18 Pa.C.S. § 6111.1')],
    },
  ],
  transfers: unknownTransferLaw,
}
