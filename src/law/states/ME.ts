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

const legalHolidays = stateLaw('Me. Rev. Stat. tit. 4, § 1051')
const manual = order('Maine Bureau of Human Resources, Policy and Practices Manual: Holidays')
const cited = { confidence: 'cited', cites: [legalHolidays] } as const

/** The statute moves a Sunday holiday to the Monday; the manual adds that one on a Saturday is kept on the Friday. */
const nearest: ShiftRule = {
  saturday: 'friday',
  sunday: 'monday',
  confidence: 'cited',
  cites: [legalHolidays, manual],
}

export const ME: Jurisdiction = {
  state: 'ME',
  name: 'Maine',
  zone: 'America/New_York',
  otherZones: [],
  weekend: saturdayAndSunday,
  closures: [
    { name: "New Year's Day", day: fixed(1, 1), shift: nearest, ...cited },
    { name: 'Martin Luther King, Jr., Day', day: nth(3, 1, 1), shift: staysPut, ...cited },
    { name: "Washington's Birthday", day: nth(3, 1, 2), shift: staysPut, ...cited },
    { name: "Patriot's Day", day: nth(3, 1, 4), shift: staysPut, ...cited },
    { name: 'Memorial Day', day: last(1, 5), shift: staysPut, ...cited },
    // Approved on 10 June 2021 and in force that October: whether offices closed for the first one was not found.
    { name: 'Juneteenth', day: dates('2021-06-18'), shift: staysPut, confidence: 'unconfirmed' },
    {
      name: 'Juneteenth',
      day: fixed(6, 19),
      shift: nearest,
      since: '2021-10-18',
      confidence: 'cited',
      cites: [stateLaw('Me. Rev. Stat. tit. 5, § 59'), legalHolidays],
    },
    { name: 'Independence Day', day: fixed(7, 4), shift: nearest, ...cited },
    { name: 'Labor Day', day: nth(1, 1, 9), shift: staysPut, ...cited },
    { name: 'Indigenous Peoples Day', day: nth(2, 1, 10), shift: staysPut, ...cited },
    { name: 'Veterans Day', day: fixed(11, 11), shift: nearest, ...cited },
    { name: 'Thanksgiving Day', day: nth(4, 4, 11), shift: staysPut, ...cited },
    {
      name: 'Thanksgiving Friday',
      day: nth(4, 4, 11, 1),
      shift: staysPut,
      confidence: 'cited',
      cites: [manual],
    },
    { name: 'Christmas Day', day: fixed(12, 25), shift: nearest, ...cited },
  ],
  poc: [],
  transfers: unknownTransferLaw,
}
