import { order, stateLaw } from '../cite.ts'
import {
  dates,
  fixed,
  last,
  nth,
  saturdayAndSunday,
  staysPut,
  type Jurisdiction,
  type PocRole,
  type ShiftRule,
} from './jurisdiction.ts'
import { unknownTransferLaw } from './transfer-law.ts'

const legalHolidays = stateLaw('C.R.S. § 24-11-101')
const cited = { confidence: 'cited', cites: [legalHolidays] } as const

/** The statute moves Sunday's holidays to Monday; that Saturday's move to Friday is seen in the state's schedules. */
const nearest: ShiftRule = {
  saturday: 'friday',
  sunday: 'monday',
  confidence: 'secondary',
  cites: [legalHolidays, order('Colorado Division of Human Resources, holiday schedule for fiscal year 2021-22')],
}

const everyFirearm: PocRole['answers'] = ['handgun', 'long-gun', 'other', 'multiple', 'redemption']

/** Cesar Chavez Day is left out: an employee may exchange another holiday for it, and the offices must be open. */
export const CO: Jurisdiction = {
  state: 'CO',
  name: 'Colorado',
  zone: 'America/Denver',
  otherZones: [],
  weekend: saturdayAndSunday,
  closures: [
    { name: "New Year's Day", day: fixed(1, 1), shift: nearest, ...cited },
    { name: 'Dr. Martin Luther King, Jr. Day', day: nth(3, 1, 1), shift: staysPut, ...cited },
    { name: 'Washington-Lincoln Day', day: nth(3, 1, 2), shift: staysPut, ...cited },
    { name: 'Memorial Day', day: last(1, 5), shift: staysPut, ...cited },
    { name: 'Juneteenth', day: fixed(6, 19), shift: nearest, since: '2022-05-02', ...cited },
    { name: 'Independence Day', day: fixed(7, 4), shift: nearest, ...cited },
    { name: 'Labor Day', day: nth(1, 1, 9), shift: staysPut, ...cited },
    // HB20-1031, signed on March 20, 2020, put Cabrini Day in the place of Columbus Day.
    { name: 'Frances Xavier Cabrini Day', day: nth(1, 1, 10), shift: staysPut, since: '2020-03-20', ...cited },
    {
      name: 'Columbus Day',
      day: nth(2, 1, 10),
      shift: staysPut,
      until: '2020-03-19',
      confidence: 'secondary',
      cites: [legalHolidays],
    },
    { name: "Veterans' Day", day: fixed(11, 11), shift: nearest, ...cited },
    { name: 'Thanksgiving Day', day: nth(4, 4, 11), shift: staysPut, ...cited },
    // A day off that governors have given in most years, and in some of them put elsewhere.
    { name: 'Day after Thanksgiving', day: nth(4, 4, 11, 1), shift: staysPut, confidence: 'unconfirmed' },
    {
      name: "Governor's holiday",
      day: dates('2021-11-26', '2023-07-03', '2023-11-24', '2024-07-05'),
      shift: staysPut,
      confidence: 'cited',
      cites: [order("Colorado Division of Human Resources, holiday schedules and Governor's holidays, 2021 to 2024")],
    },
    { name: 'Christmas Day', day: fixed(12, 25), shift: nearest, ...cited },
  ],
  poc: [
    {
      // The law behind the state's checks ran out in 1999; an executive order brought them back that summer.
      since: '1998-11-30',
      until: '1999-03-31',
      answers: everyFirearm,
      confidence: 'cited',
      cites: [order('ATF, open letter to all Colorado licensees, March 2, 1999')],
    },
    {
      since: '1999-08-01',
      answers: everyFirearm,
      confidence: 'secondary',
      cites: [stateLaw('C.R.S. § 24-33.5-424'), stateLaw('8 CCR 1507-20')],
    },
  ],
  transfers: unknownTransferLaw,
}
