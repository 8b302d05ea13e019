import { order, stateLaw } from '../cite.ts'
import { fixed, last, nth, saturdayAndSunday, staysPut, type Jurisdiction, type ShiftRule } from './jurisdiction.ts'
import { unknownTransferLaw } from './transfer-law.ts'

const legalHolidays = [stateLaw('Nev. Rev. Stat. § 236.015')] as const
const cited = { confidence: 'cited', cites: legalHolidays } as const

/** The statute moves its four holidays with a date to the nearest weekday; Juneteenth joined them in 2023. */
const nearest: ShiftRule = { saturday: 'friday', sunday: 'monday', ...cited }

export const NV: Jurisdiction = {
  state: 'NV',
  name: 'Nevada',
  zone: 'America/Los_Angeles',
  otherZones: ['America/Denver'],
  weekend: saturdayAndSunday,
  closures: [
    { name: "New Year's Day", day: fixed(1, 1), shift: nearest, ...cited },
    { name: "Martin Luther King, Jr.'s Birthday", day: nth(3, 1, 1), shift: staysPut, ...cited },
    { name: "Washington's Birthday", day: nth(3, 1, 2), shift: staysPut, ...cited },
    { name: 'Memorial Day', day: last(1, 5), shift: staysPut, ...cited },
    {
      // Passed on 5 June 2023 and signed on one of the two Thursdays before its first day.
      name: 'Juneteenth Day',
      day: fixed(6, 19),
      shift: { saturday: 'friday', sunday: 'monday', confidence: 'secondary', cites: legalHolidays },
      since: '2023-06-15',
      confidence: 'secondary',
      cites: legalHolidays,
    },
    { name: 'Independence Day', day: fixed(7, 4), shift: nearest, ...cited },
    { name: 'Labor Day', day: nth(1, 1, 9), shift: staysPut, ...cited },
    { name: 'Nevada Day', day: last(5, 10), shift: staysPut, ...cited },
    { name: "Veterans' Day", day: fixed(11, 11), shift: nearest, ...cited },
    { name: 'Thanksgiving Day', day: nth(4, 4, 11), shift: staysPut, ...cited },
    { name: 'Family Day', day: nth(4, 4, 11, 1), shift: staysPut, ...cited },
    { name: 'Christmas Day', day: fixed(12, 25), shift: nearest, ...cited },
  ],
  poc: [
    {
      since: '1998-11-30',
      answers: ['handgun', 'long-gun', 'other', 'multiple', 'redemption'],
      confidence: 'secondary',
      cites: [order('FBI, NICS Participation Map'), order('ATF, Permanent Brady State List, March 14, 2025')],
    },
  ],
  transfers: unknownTransferLaw,
}
