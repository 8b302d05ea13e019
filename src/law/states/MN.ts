import { stateLaw } from '../cite.ts'
import { fixed, last, nth, saturdayAndSunday, staysPut, type Jurisdiction, type ShiftRule } from './jurisdiction.ts'
import { unknownTransferLaw } from './transfer-law.ts'

const cited = { confidence: 'cited', cites: [stateLaw('Minn. Stat. § 645.44, subd. 5')] } as const

/** The statute moves the holidays with a date: from a Saturday to the day before, from a Sunday to the day after. */
const nearest: ShiftRule = { saturday: 'friday', sunday: 'monday', ...cited }

/** For the executive branch the Friday after Thanksgiving is a holiday, and the second Monday in October is not. */
export const MN: Jurisdiction = {
  state: 'MN',
  name: 'Minnesota',
  zone: 'America/Chicago',
  otherZones: [],
  weekend: saturdayAndSunday,
  closures: [
    { name: "New Year's Day", day: fixed(1, 1), shift: nearest, ...cited },
    { name: "Martin Luther King's Birthday", day: nth(3, 1, 1), shift: staysPut, ...cited },
    { name: "Washington's and Lincoln's Birthday", day: nth(3, 1, 2), shift: staysPut, ...cited },
    { name: 'Memorial Day', day: last(1, 5), shift: staysPut, ...cited },
    {
      // Given to the executive branch by its labour agreements before the law; from which year was not found.
      name: 'Juneteenth',
      day: fixed(6, 19),
      shift: { saturday: 'friday', sunday: 'monday', confidence: 'unconfirmed' },
      since: '2022-01-01',
      until: '2022-12-31',
      confidence: 'unconfirmed',
    },
    // Its effective date was brought forward, so that June 2023 was the first by statute.
    { name: 'Juneteenth', day: fixed(6, 19), shift: nearest, since: '2023-06-01', ...cited },
    { name: 'Independence Day', day: fixed(7, 4), shift: nearest, ...cited },
    { name: 'Labor Day', day: nth(1, 1, 9), shift: staysPut, ...cited },
    { name: 'Veterans Day', day: fixed(11, 11), shift: nearest, ...cited },
    { name: 'Thanksgiving Day', day: nth(4, 4, 11), shift: staysPut, ...cited },
    { name: 'Friday after Thanksgiving', day: nth(4, 4, 11, 1), shift: staysPut, ...cited },
    { name: 'Christmas Day', day: fixed(12, 25), shift: nearest, ...cited },
  ],
  poc: [],
  transfers: unknownTransferLaw,
}
