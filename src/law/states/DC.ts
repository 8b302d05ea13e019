import { stateLaw } from '../cite.ts'
import { fixed, last, nth, saturdayAndSunday, staysPut, type Jurisdiction, type ShiftRule } from './jurisdiction.ts'
import { byCharts, firstDay, freeFederalCheck, noQualifyingPermit } from './no-addition.ts'
import type { TransferLaw } from './transfer-law.ts'

const cited = { confidence: 'cited', cites: [stateLaw('D.C. Code § 1-612.02')] } as const

/** For the ordinary working week: from Saturday to the Friday before, from Sunday to the Monday after. */
const nearest: ShiftRule = { saturday: 'friday', sunday: 'monday', ...cited }

/** Subsection (c) moves an inauguration from Sunday to the day it is publicly observed; it is silent on Saturday. */
const inauguration: ShiftRule = { saturday: 'stays', sunday: 'monday', ...cited }

const transfers: TransferLaw = {
  waits: [
    {
      firearms: ['handgun'],
      period: { hours: 48 },
      spares: 'law enforcement officers',
      says: 'A pistol was delivered no earlier than 48 hours after the application.',
      since: firstDay,
      until: '2009-05-19',
      standing: 'in-force',
      confidence: 'cited',
      cites: [stateLaw('D.C. Code § 22-4508')],
    },
    {
      firearms: 'all',
      period: { days: 10 },
      spares: 'law enforcement officers, and wholesale to licensees',
      says: 'A firearm is delivered no earlier than ten days after the application to purchase it.',
      since: '2009-05-20',
      standing: 'in-force',
      confidence: 'cited',
      cites: [stateLaw('D.C. Code § 22-4508')],
    },
  ],
  defaultRelease: [
    {
      firearms: 'all',
      release: 'never',
      says: 'A licensee may hand over a firearm only when the police have issued its registration certificate.',
      since: firstDay,
      standing: 'in-force',
      // The section speaks of the certificate and not of the check; that silence releases nothing is our reading of it.
      confidence: 'secondary',
      cites: [stateLaw('D.C. Code § 7-2502.06(a)')],
    },
  ],
  denialAlerts: {
    unknown:
      'no provision that has anyone tell police of a denial was found; the police themselves register every firearm',
  },
  fees: [freeFederalCheck],
  permits: [noQualifyingPermit(byCharts)],
}

/** On Christmas Eve the offices have closed in the afternoon; a day on which they open is counted. */
export const DC: Jurisdiction = {
  state: 'DC',
  name: 'District of Columbia',
  zone: 'America/New_York',
  otherZones: [],
  weekend: saturdayAndSunday,
  closures: [
    { name: "New Year's Day", day: fixed(1, 1), shift: nearest, ...cited },
    { name: 'Birthday of Dr. Martin Luther King, Jr.', day: nth(3, 1, 1), shift: staysPut, ...cited },
    { name: 'Inauguration Day', day: fixed(1, 20), shift: inauguration, years: 'after-leap', ...cited },
    { name: "Washington's Birthday", day: nth(3, 1, 2), shift: staysPut, ...cited },
    { name: 'Emancipation Day', day: fixed(4, 16), shift: nearest, ...cited },
    { name: 'Memorial Day', day: last(1, 5), shift: staysPut, ...cited },
    { name: 'Juneteenth', day: fixed(6, 19), shift: nearest, since: '2021-06-17', ...cited },
    { name: 'Independence Day', day: fixed(7, 4), shift: nearest, ...cited },
    { name: 'Labor Day', day: nth(1, 1, 9), shift: staysPut, ...cited },
    { name: "Indigenous Peoples' Day", day: nth(2, 1, 10), shift: staysPut, ...cited },
    { name: 'Veterans Day', day: fixed(11, 11), shift: nearest, ...cited },
    { name: 'Thanksgiving Day', day: nth(4, 4, 11), shift: staysPut, ...cited },
    { name: 'Christmas Day', day: fixed(12, 25), shift: nearest, ...cited },
  ],
  poc: [],
  transfers,
}
