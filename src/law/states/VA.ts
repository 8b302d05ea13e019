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
import { alertStatesOf2016, namedNoWaitIn2015 } from './accounts-o-to-z.ts'
import { firstDay, noQualifyingPermit, noWait, permitChart2025 } from './no-addition.ts'

const legalHolidays = [stateLaw('Va. Code § 2.2-3300')] as const
const cited = { confidence: 'cited', cites: legalHolidays } as const
/** A legal holiday until the Acts of 2020 put Election Day, of every year, in its place. */
const replaced = { confidence: 'secondary', cites: legalHolidays } as const
/** The Governor closed the offices for it before the General Assembly made it a legal holiday. */
const byOrder = { confidence: 'unconfirmed' } as const

/** A holiday on a Saturday closes the Friday before, one on a Sunday the Monday after. */
const nearest: ShiftRule = { saturday: 'friday', sunday: 'monday', ...cited }

/** The regulation was read; of the section and its two amendments only accounts. */
const fiveDays = [
  stateLaw('Va. Code § 18.2-308.2:2(B)'),
  stateLaw('19VAC30-101-20'),
  order('Virginia HB 2128 (2021 Special Session I)'),
] as const

/** Hours that the Governor adds on the eve of Thanksgiving or Christmas leave the day open, and it counts. */
export const VA: Jurisdiction = {
  state: 'VA',
  name: 'Virginia',
  zone: 'America/New_York',
  otherZones: [],
  weekend: saturdayAndSunday,
  closures: [
    { name: "New Year's Day", day: fixed(1, 1), shift: nearest, ...cited },
    // The Friday before Martin Luther King, Jr., Day.
    { name: 'Lee-Jackson Day', day: nth(3, 1, 1, -3), shift: staysPut, until: '2020-06-30', ...replaced },
    { name: 'Martin Luther King, Jr., Day', day: nth(3, 1, 1), shift: staysPut, ...cited },
    { name: 'George Washington Day', day: nth(3, 1, 2), shift: staysPut, ...cited },
    { name: 'Memorial Day', day: last(1, 5), shift: staysPut, ...cited },
    { name: 'Juneteenth', day: dates('2020-06-19'), shift: staysPut, ...byOrder },
    { name: 'Juneteenth', day: fixed(6, 19), shift: nearest, since: '2020-10-13', ...cited },
    { name: 'Independence Day', day: fixed(7, 4), shift: nearest, ...cited },
    { name: 'Labor Day', day: nth(1, 1, 9), shift: staysPut, ...cited },
    { name: 'Columbus Day and Yorktown Victory Day', day: nth(2, 1, 10), shift: staysPut, ...cited },
    { name: 'Election Day', day: nth(1, 1, 11, 1), shift: staysPut, since: '2020-07-01', ...cited },
    { name: 'Veterans Day', day: fixed(11, 11), shift: nearest, ...cited },
    { name: 'Thanksgiving Day', day: nth(4, 4, 11), shift: staysPut, ...cited },
    { name: 'Day after Thanksgiving', day: nth(4, 4, 11, 1), shift: staysPut, ...cited },
    { name: 'Christmas Day', day: fixed(12, 25), shift: nearest, ...cited },
  ],
  poc: [
    {
      since: '1998-11-30',
      answers: ['handgun', 'long-gun', 'other', 'multiple', 'redemption'],
      confidence: 'secondary',
      cites: [stateLaw('Va. Code § 18.2-308.2:2')],
    },
  ],
  transfers: {
    waits: [
      noWait({
        confidence: 'secondary',
        cites: [...namedNoWaitIn2015.cites, order('Virginia HB 2631 (2025), five days, vetoed on April 2, 2025')],
      }),
    ],
    defaultRelease: [
      {
        firearms: 'all',
        release: 'federal',
        says: "The state itself let the licensee deliver after the end of the licensee's next business day, which is shorter than the federal period.",
        since: firstDay,
        until: '2020-06-30',
        standing: 'in-force',
        confidence: 'secondary',
        cites: [stateLaw('Va. Code § 18.2-308.2:2(B)'), stateLaw('19VAC30-100-10')],
      },
      {
        firearms: 'all',
        release: 'federal',
        says: "The state let the licensee deliver after the end of the licensee's third business day, as the federal rule does.",
        since: '2020-07-01',
        until: '2021-06-30',
        standing: 'in-force',
        confidence: 'secondary',
        cites: fiveDays,
      },
      {
        firearms: 'all',
        release: { businessDays: 5 },
        says: "Where the State Police have not answered, the licensee may deliver after the end of the licensee's fifth business day.",
        since: '2021-07-01',
        standing: 'in-force',
        confidence: 'secondary',
        cites: fiveDays,
      },
    ],
    denialAlerts: [
      {
        by: 'state-agency',
        to: 'police',
        says: 'By law or policy the State Police have a denial investigated by police.',
        since: '2016-05-01',
        standing: 'in-force',
        confidence: 'secondary',
        cites: [alertStatesOf2016],
      },
    ],
    fees: [
      {
        firearms: 'all',
        only: 'residents of the state',
        cents: 200,
        says: 'A check of a resident costs two dollars.',
        since: firstDay,
        standing: 'in-force',
        confidence: 'unconfirmed',
      },
      {
        firearms: 'all',
        only: 'residents of another state',
        cents: 500,
        says: 'A check of a resident of another state costs five dollars.',
        since: firstDay,
        standing: 'in-force',
        confidence: 'unconfirmed',
      },
    ],
    permits: [noQualifyingPermit({ since: '2025-05-23', confidence: 'secondary', cites: [permitChart2025] })],
  },
}
