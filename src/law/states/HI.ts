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
import { byCharts, everytown, firstDay, qualifyingPermit } from './no-addition.ts'
import type { TransferLaw } from './transfer-law.ts'

const cited = { confidence: 'cited', cites: [stateLaw('Haw. Rev. Stat. § 8-1')] } as const

/** A holiday on a Saturday is kept on the Friday before, one on a Sunday on the Monday after. */
const nearest: ShiftRule = {
  saturday: 'friday',
  sunday: 'monday',
  confidence: 'secondary',
  cites: [stateLaw('Haw. Rev. Stat. § 8-2')],
}

const transfers: TransferLaw = {
  waits: [
    {
      firearms: 'all',
      only: 'where the permit to acquire is still to be issued; whoever has one for long guns uses it for a year',
      period: { days: 14 },
      says: 'The police issue the permit that every acquisition needs no earlier than fourteen days after its application.',
      since: firstDay,
      // Courts struck how soon a permit ran out and the showing of the firearm (2021, and on appeal 2025), not this.
      standing: 'in-force',
      confidence: 'secondary',
      cites: [stateLaw('Haw. Rev. Stat. § 134-2(e)'), everytown('waiting periods')],
    },
  ],
  defaultRelease: [
    {
      firearms: 'all',
      release: 'never',
      says: 'Nobody may acquire a firearm before the police of the county have issued a permit, and they check then.',
      since: firstDay,
      standing: 'in-force',
      confidence: 'secondary',
      cites: [stateLaw('Haw. Rev. Stat. § 134-2(a)')],
    },
  ],
  denialAlerts: [
    {
      by: 'state-agency',
      to: 'law enforcement, the court whose order bars the applicant, and a probation or parole officer',
      within: { businessDays: 3 },
      says: 'The chief of police tells those concerned of a denied permit; the court hears within three business days.',
      // An act of 2017, of which the day was not found.
      since: '2017-12-31',
      standing: 'in-force',
      confidence: 'secondary',
      cites: [stateLaw('Haw. Rev. Stat. § 134-2')],
    },
  ],
  fees: [
    {
      firearms: 'all',
      cents: 'varies',
      says: 'The county police take what the fingerprints of a first applicant cost.',
      since: '2016-12-04',
      standing: 'in-force',
      confidence: 'secondary',
      cites: [order('Maui Police Department, permit applications from December 4, 2016')],
    },
  ],
  permits: [qualifyingPermit('permit to acquire', byCharts), qualifyingPermit('license to carry', byCharts)],
}

export const HI: Jurisdiction = {
  state: 'HI',
  name: 'Hawaii',
  zone: 'Pacific/Honolulu',
  otherZones: [],
  weekend: saturdayAndSunday,
  closures: [
    { name: "New Year's Day", day: fixed(1, 1), shift: nearest, ...cited },
    { name: 'Dr. Martin Luther King, Jr., Day', day: nth(3, 1, 1), shift: staysPut, ...cited },
    { name: "Presidents' Day", day: nth(3, 1, 2), shift: staysPut, ...cited },
    { name: 'Prince Jonah Kuhio Kalanianaole Day', day: fixed(3, 26), shift: nearest, ...cited },
    { name: 'Good Friday', day: easter(-2), shift: staysPut, ...cited },
    { name: 'Memorial Day', day: last(1, 5), shift: staysPut, ...cited },
    { name: 'King Kamehameha I Day', day: fixed(6, 11), shift: nearest, ...cited },
    { name: 'Independence Day', day: fixed(7, 4), shift: nearest, ...cited },
    { name: 'Statehood Day', day: nth(3, 5, 8), shift: staysPut, ...cited },
    { name: 'Labor Day', day: nth(1, 1, 9), shift: staysPut, ...cited },
    // Of the elections only the general one; primaries and special elections are excepted.
    { name: 'General Election Day', day: nth(1, 1, 11, 1), shift: staysPut, years: 'even', ...cited },
    { name: "Veterans' Day", day: fixed(11, 11), shift: nearest, ...cited },
    { name: 'Thanksgiving Day', day: nth(4, 4, 11), shift: staysPut, ...cited },
    { name: 'Christmas Day', day: fixed(12, 25), shift: nearest, ...cited },
  ],
  poc: [
    {
      // The county police issue a permit for every firearm, and check then.
      since: '1998-11-30',
      answers: ['handgun', 'long-gun', 'other', 'multiple', 'redemption'],
      confidence: 'secondary',
      cites: [stateLaw('Haw. Rev. Stat. § 134-2')],
    },
  ],
  transfers,
}
