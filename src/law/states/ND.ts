import { stateLaw } from '../cite.ts'
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
import { unknownTransferLaw } from './transfer-law.ts'

const cited = { confidence: 'cited', cites: [stateLaw('N.D. Cent. Code § 1-03-01')] } as const

/** The four holidays with a date move from a Saturday to the Friday before and from a Sunday to the Monday after. */
const nearest: ShiftRule = {
  saturday: 'friday',
  sunday: 'monday',
  confidence: 'cited',
  cites: [stateLaw('N.D. Cent. Code § 1-03-02'), stateLaw('N.D. Cent. Code § 1-03-02.1')],
}

/** State offices close at noon on 24 December (§ 1-03-01.1). Part of a day still counts: it is not a closure here. */
export const ND: Jurisdiction = {
  state: 'ND',
  name: 'North Dakota',
  zone: 'America/Chicago',
  otherZones: ['America/Denver'],
  weekend: saturdayAndSunday,
  closures: [
    { name: "New Year's Day", day: fixed(1, 1), shift: nearest, ...cited },
    { name: 'Martin Luther King Day', day: nth(3, 1, 1), shift: staysPut, ...cited },
    { name: "Washington's Birthday", day: nth(3, 1, 2), shift: staysPut, ...cited },
    { name: 'Good Friday', day: easter(-2), shift: staysPut, ...cited },
    { name: 'Memorial Day', day: last(1, 5), shift: staysPut, ...cited },
    { name: 'Independence Day', day: fixed(7, 4), shift: nearest, ...cited },
    { name: 'Labor Day', day: nth(1, 1, 9), shift: staysPut, ...cited },
    { name: "Veterans' Day", day: fixed(11, 11), shift: nearest, ...cited },
    { name: 'Thanksgiving Day', day: nth(4, 4, 11), shift: staysPut, ...cited },
    { name: 'Christmas Day', day: fixed(12, 25), shift: nearest, ...cited },
  ],
  poc: [],
  transfers: unknownTransferLaw,
}
