import { order, stateLaw } from '../cite.ts'
import { fixed, last, nth, saturdayAndSunday, staysPut, type Jurisdiction, type ShiftRule } from './jurisdiction.ts'
import { unknownTransferLaw } from './transfer-law.ts'

const legalHoliday = stateLaw('Mass. Gen. Laws ch. 4, § 7, cl. 18')
const closing = stateLaw('Mass. Gen. Laws ch. 136, § 12')
const cited = { confidence: 'cited', cites: [legalHoliday, closing] } as const

/** A Sunday holiday moves to the day after; before a Saturday holiday, state offices are open on the Friday. */
const sundayOnly: ShiftRule = {
  saturday: 'stays',
  sunday: 'monday',
  confidence: 'cited',
  cites: [legalHoliday, order('Massachusetts Trial Court, Legal Holidays 2015 and 2016')],
}

/** The holidays of Suffolk County alone (17 March, 17 June) close no state office elsewhere. */
export const MA: Jurisdiction = {
  state: 'MA',
  name: 'Massachusetts',
  zone: 'America/New_York',
  otherZones: [],
  weekend: saturdayAndSunday,
  closures: [
    { name: "New Year's Day", day: fixed(1, 1), shift: sundayOnly, ...cited },
    { name: 'Martin Luther King Day', day: nth(3, 1, 1), shift: staysPut, ...cited },
    { name: "Presidents' Day", day: nth(3, 1, 2), shift: staysPut, ...cited },
    { name: "Patriots' Day", day: nth(3, 1, 4), shift: staysPut, ...cited },
    { name: 'Memorial Day', day: last(1, 5), shift: staysPut, ...cited },
    {
      name: 'Juneteenth Independence Day',
      day: fixed(6, 19),
      shift: sundayOnly,
      since: '2020-07-24',
      confidence: 'secondary',
      cites: [legalHoliday],
    },
    { name: 'Independence Day', day: fixed(7, 4), shift: sundayOnly, ...cited },
    { name: 'Labor Day', day: nth(1, 1, 9), shift: staysPut, ...cited },
    { name: 'Columbus Day', day: nth(2, 1, 10), shift: staysPut, ...cited },
    { name: "Veterans' Day", day: fixed(11, 11), shift: sundayOnly, ...cited },
    { name: 'Thanksgiving Day', day: nth(4, 4, 11), shift: staysPut, ...cited },
    { name: 'Christmas Day', day: fixed(12, 25), shift: sundayOnly, ...cited },
  ],
  poc: [],
  transfers: unknownTransferLaw,
}
