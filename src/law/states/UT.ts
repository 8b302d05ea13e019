import { order, stateLaw } from '../cite.ts'
import {
  easter,
  fixed,
  last,
  nth,
  saturdayAndSunday,
  staysPut,
  type Jurisdiction,
  type ShiftRule,
} from './jurisdiction.ts'
import { alertStatesOf2016, namedNoWaitSince } from './accounts-o-to-z.ts'
import { firstDay, noWait, permitChart2025, qualifyingPermit } from './no-addition.ts'

const cited = { confidence: 'cited', cites: [stateLaw('Utah Code § 63G-1-301')] } as const
/** A new text of the section takes effect on 1 January 2027 and was not read: what it may close counts as closed. */
const newText = { confidence: 'unconfirmed' } as const

const accountOf2015 = order('Law Center to Prevent Gun Violence, Background Checks in Utah, September 3, 2015')

/** A holiday on a Saturday closes the Friday before, one on a Sunday the Monday after. */
const nearest: ShiftRule = { saturday: 'friday', sunday: 'monday', ...cited }

/**
 * Juneteenth is kept on the Monday before when the 19th falls on a Tuesday to Friday, and on the Monday after when it
 * falls on a weekend: always the third Monday of June.
 */
const juneteenth = nth(3, 1, 6)

export const UT: Jurisdiction = {
  state: 'UT',
  name: 'Utah',
  zone: 'America/Denver',
  otherZones: [],
  weekend: saturdayAndSunday,
  closures: [
    { name: "New Year's Day", day: fixed(1, 1), shift: nearest, ...cited },
    { name: 'Dr. Martin Luther King, Jr. Day', day: nth(3, 1, 1), shift: staysPut, ...cited },
    { name: "Presidents' Day", day: nth(3, 1, 2), shift: staysPut, ...cited },
    // Named since 6 May 2026, subject to a subsection that was not read.
    { name: 'Good Friday', day: easter(-2), shift: staysPut, since: '2026-05-06', ...newText },
    { name: 'Memorial Day', day: last(1, 5), shift: staysPut, ...cited },
    { name: 'Juneteenth', day: juneteenth, shift: staysPut, since: '2022-05-04', until: '2026-12-31', ...cited },
    { name: 'Juneteenth', day: juneteenth, shift: staysPut, since: '2027-01-01', ...newText },
    { name: 'Independence Day', day: fixed(7, 4), shift: nearest, ...cited },
    { name: 'Pioneer Day', day: fixed(7, 24), shift: nearest, ...cited },
    { name: 'Labor Day', day: nth(1, 1, 9), shift: staysPut, ...cited },
    { name: 'Columbus Day', day: nth(2, 1, 10), shift: staysPut, ...cited },
    // A bill of the 2026 session would add it from that day; whether it became law was not found.
    { name: 'Election Day', day: nth(1, 1, 11, 1), shift: staysPut, since: '2027-01-01', ...newText },
    { name: 'Veterans Day', day: fixed(11, 11), shift: nearest, ...cited },
    { name: 'Thanksgiving Day', day: nth(4, 4, 11), shift: staysPut, ...cited },
    { name: 'Christmas Day', day: fixed(12, 25), shift: nearest, ...cited },
  ],
  poc: [
    {
      since: '1998-11-30',
      answers: ['handgun', 'long-gun', 'other', 'multiple', 'redemption'],
      confidence: 'secondary',
      cites: [stateLaw('Utah Code § 76-10-526'), stateLaw('Utah Code § 53-5a-602')],
    },
  ],
  transfers: {
    waits: [noWait(namedNoWaitSince)],
    defaultRelease: [
      {
        firearms: 'all',
        release: 'never',
        says: 'The licensee may not sell or transfer a firearm before the Bureau of Criminal Identification has approved it.',
        since: firstDay,
        until: '2025-05-06',
        standing: 'in-force',
        confidence: 'cited',
        cites: [stateLaw('Utah Code § 76-10-526(5)(b)')],
      },
      {
        firearms: 'all',
        release: 'never',
        says: 'The licensee may not sell or transfer a firearm before the bureau has approved it, as before the section was given a new number.',
        since: '2025-05-07',
        standing: 'in-force',
        confidence: 'secondary',
        cites: [stateLaw('Utah Code § 53-5a-602')],
      },
    ],
    denialAlerts: [
      {
        by: 'state-agency',
        to: 'police',
        says: 'By law or policy the bureau told police of a denial.',
        since: '2016-05-01',
        until: '2023-05-02',
        standing: 'in-force',
        confidence: 'secondary',
        cites: [alertStatesOf2016],
      },
      {
        by: 'state-agency',
        to: "the police of the licensee's place",
        says: "When a restricted person attempts to buy, the bureau informs the police that have jurisdiction over the licensee's place.",
        since: '2023-05-03',
        standing: 'in-force',
        confidence: 'secondary',
        cites: [stateLaw('Utah HB 225 (2023 General Session)')],
      },
    ],
    fees: { unknown: 'the section sets a fee for each check; its amount was not read' },
    permits: [
      qualifyingPermit('permit to carry a concealed firearm, not a temporary one', {
        since: '2015-09-03',
        confidence: 'secondary',
        cites: [
          stateLaw('Utah Code § 76-10-526(1)'),
          stateLaw('Utah Code § 53-5a-602'),
          accountOf2015,
          permitChart2025,
        ],
      }),
    ],
  },
}
