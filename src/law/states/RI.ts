import { stateLaw } from '../cite.ts'
import { fixed, last, nth, saturdayAndSunday, staysPut, type Jurisdiction, type ShiftRule } from './jurisdiction.ts'
import { noAlertFound } from './accounts-o-to-z.ts'
import { federalPeriod, firstDay, noQualifyingPermit, permitChart2025 } from './no-addition.ts'

const generalHolidays = [stateLaw('R.I. Gen. Laws § 25-1-1')] as const
const cited = { confidence: 'cited', cites: generalHolidays } as const
const unconfirmed = { confidence: 'unconfirmed' } as const

/** Not the Friday even for a Saturday: state employees keep a holiday on either weekend day on the Monday after. */
const mondayAfter: ShiftRule = { saturday: 'monday', sunday: 'monday', ...cited }

/**
 * The section also names Washington's Birthday and 4 May (Rhode Island Independence Day). The Secretary of State's list
 * of state holidays leaves both out, and the offices are open.
 */
export const RI: Jurisdiction = {
  state: 'RI',
  name: 'Rhode Island',
  zone: 'America/New_York',
  otherZones: [],
  weekend: saturdayAndSunday,
  closures: [
    { name: "New Year's Day", day: fixed(1, 1), shift: mondayAfter, ...cited },
    { name: "Dr. Martin Luther King, Jr.'s Birthday", day: nth(3, 1, 1), shift: staysPut, ...cited },
    { name: 'Memorial Day', day: last(1, 5), shift: staysPut, ...cited },
    {
      name: 'Juneteenth',
      day: fixed(6, 19),
      shift: { saturday: 'monday', sunday: 'monday', ...unconfirmed },
      since: '2023-06-19',
      ...unconfirmed,
    },
    { name: 'Independence Day', day: fixed(7, 4), shift: mondayAfter, ...cited },
    { name: 'Victory Day', day: nth(2, 1, 8), shift: staysPut, ...cited },
    { name: 'Labor Day', day: nth(1, 1, 9), shift: staysPut, ...cited },
    { name: 'Columbus Day', day: nth(2, 1, 10), shift: staysPut, ...cited },
    { name: 'Election Day', day: nth(1, 1, 11, 1), shift: staysPut, years: 'even', ...cited },
    { name: "Veterans' Day", day: fixed(11, 11), shift: mondayAfter, ...cited },
    {
      name: 'Thanksgiving Day',
      day: nth(4, 4, 11),
      shift: staysPut,
      confidence: 'secondary',
      cites: generalHolidays,
    },
    { name: 'Christmas Day', day: fixed(12, 25), shift: mondayAfter, ...cited },
  ],
  poc: [],
  transfers: {
    // Both texts were read as they stand; when their seven days began was not found, and they stood by 2015.
    waits: [
      {
        firearms: ['handgun', 'multiple', 'other'],
        // Seven days from noon of the day after: in whole days of the calendar, eight.
        period: { days: 8 },
        spares: 'police officers, and holders of a license to carry',
        says: 'A pistol or revolver is not delivered until seven days have passed from noon of the day after the application.',
        since: firstDay,
        standing: 'in-force',
        confidence: 'cited',
        cites: [stateLaw('R.I. Gen. Laws § 11-47-35(a)(1)'), stateLaw('R.I. Gen. Laws § 11-47-35.1')],
      },
      {
        firearms: ['long-gun', 'multiple', 'other'],
        period: { days: 8 },
        says: 'A rifle or shotgun is not delivered until seven days have passed from noon of the day after the application.',
        since: firstDay,
        standing: 'in-force',
        confidence: 'cited',
        cites: [stateLaw('R.I. Gen. Laws § 11-47-35.2(a)')],
      },
    ],
    defaultRelease: [
      {
        ...federalPeriod({
          confidence: 'secondary',
          cites: [stateLaw('R.I. Gen. Laws § 11-47-35(a)(2)'), stateLaw('R.I. Gen. Laws § 11-47-35.2(b)')],
        }),
        says: 'Beside the federal check the police of the town have the seven days of the wait to answer, and their silence after them holds nothing back.',
      },
    ],
    denialAlerts: noAlertFound,
    fees: { unknown: 'the federal check costs nothing; whether the police of a town may take a fee was not found' },
    permits: [noQualifyingPermit({ since: '2025-05-23', confidence: 'secondary', cites: [permitChart2025] })],
  },
}
