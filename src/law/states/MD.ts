import { order, stateLaw } from '../cite.ts'
import {
  dates,
  fixed,
  last,
  nth,
  saturdayAndSunday,
  staysPut,
  type Jurisdiction,
  type ShiftRule,
} from './jurisdiction.ts'
import { unknownTransferLaw } from './transfer-law.ts'

const employeeHolidays = {
  confidence: 'secondary',
  cites: [stateLaw('Md. Code, State Pers. & Pens. § 9-201'), stateLaw('Md. Code, Gen. Prov. § 1-111')],
} as const

/** A holiday on a Saturday is taken on the Friday before, one on a Sunday on the Monday after. */
const nearest: ShiftRule = {
  saturday: 'friday',
  sunday: 'monday',
  confidence: 'cited',
  cites: [stateLaw('Md. Code, State Pers. & Pens. § 9-204')],
}

/** The Code's other legal holidays (Lincoln's Birthday, Maryland Day, Good Friday, Defenders' Day) are worked. */
export const MD: Jurisdiction = {
  state: 'MD',
  name: 'Maryland',
  zone: 'America/New_York',
  otherZones: [],
  weekend: saturdayAndSunday,
  closures: [
    { name: "New Year's Day", day: fixed(1, 1), shift: nearest, ...employeeHolidays },
    { name: "Dr. Martin Luther King, Jr.'s Birthday", day: nth(3, 1, 1), shift: staysPut, ...employeeHolidays },
    { name: "Presidents' Day", day: nth(3, 1, 2), shift: staysPut, ...employeeHolidays },
    { name: 'Memorial Day', day: last(1, 5), shift: staysPut, ...employeeHolidays },
    // The year before the law: whether the Governor closed offices was not found.
    { name: 'Juneteenth', day: dates('2021-06-18'), shift: staysPut, confidence: 'unconfirmed' },
    {
      name: 'Juneteenth National Independence Day',
      day: fixed(6, 19),
      shift: nearest,
      since: '2022-01-01',
      ...employeeHolidays,
    },
    { name: 'Independence Day', day: fixed(7, 4), shift: nearest, ...employeeHolidays },
    { name: 'Labor Day', day: nth(1, 1, 9), shift: staysPut, ...employeeHolidays },
    { name: 'Columbus Day', day: nth(2, 1, 10), shift: staysPut, ...employeeHolidays },
    {
      name: 'Statewide general election day',
      day: nth(1, 1, 11, 1),
      shift: staysPut,
      years: 'even',
      ...employeeHolidays,
    },
    { name: "Veterans' Day", day: fixed(11, 11), shift: nearest, ...employeeHolidays },
    { name: 'Thanksgiving Day', day: nth(4, 4, 11), shift: staysPut, ...employeeHolidays },
    { name: 'American Indian Heritage Day', day: nth(4, 4, 11, 1), shift: staysPut, ...employeeHolidays },
    { name: 'Christmas Day', day: fixed(12, 25), shift: nearest, ...employeeHolidays },
  ],
  // The State Police answer for handguns; long guns and redemptions of pawned firearms go to the FBI.
  poc: [
    {
      since: '1998-11-30',
      answers: ['handgun'],
      confidence: 'secondary',
      cites: [order('FBI, NICS Participation Map'), order('ATF, Permanent Brady State List, March 14, 2025')],
    },
  ],
  transfers: unknownTransferLaw,
}
