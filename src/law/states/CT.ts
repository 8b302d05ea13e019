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
import { byCharts, everytown, firstDay, noQualifyingPermit, noWait } from './no-addition.ts'
import type { TransferLaw } from './transfer-law.ts'

const legalHolidays = stateLaw('Conn. Gen. Stat. § 1-4')
const cited = { confidence: 'cited', cites: [legalHolidays] } as const

/** A holiday on a Saturday makes the Friday before a legal holiday, one on a Sunday the Monday after. */
const nearest: ShiftRule = { saturday: 'friday', sunday: 'monday', ...cited }

const transfers: TransferLaw = {
  waits: [
    { ...noWait({ confidence: 'secondary', cites: [everytown('waiting periods')] }), firearms: ['handgun'] },
    {
      firearms: ['long-gun'],
      period: { days: 14 },
      spares: 'holders of a permit or an eligibility certificate',
      says: 'A long gun was delivered no earlier than two weeks after the application.',
      since: firstDay,
      until: '2014-03-31',
      standing: 'in-force',
      confidence: 'secondary',
      cites: [stateLaw('Conn. Gen. Stat. § 29-37a')],
    },
    // Since then every transferee holds what spared from the two weeks. One account of 2024 still tells of them.
    { ...noWait({ since: '2014-04-01', confidence: 'unconfirmed' }), firearms: ['long-gun', 'other'] },
  ],
  defaultRelease: [
    {
      firearms: 'all',
      release: 'never',
      says: "No firearm is transferred without the commissioner's authorization number.",
      since: '2014-04-01',
      standing: 'in-force',
      // An account tells of sixty days; they are thought to be those of an application for a certificate.
      confidence: 'secondary',
      cites: [stateLaw('Conn. Gen. Stat. § 29-33(c)'), stateLaw('Conn. Gen. Stat. § 29-36l')],
    },
  ],
  denialAlerts: [
    {
      by: 'state-agency',
      to: 'the chief of police of the town where the transferee lives',
      says: 'The commissioner tells police where the transferee lives of a denial.',
      since: firstDay,
      standing: 'in-force',
      confidence: 'secondary',
      cites: [stateLaw('Conn. Gen. Stat. § 29-33(c)'), everytown('notification of failed background checks')],
    },
  ],
  fees: {
    unknown:
      'no provision on a fee for the check was found among the sections read; what the permits cost is another matter',
  },
  permits: [noQualifyingPermit(byCharts)],
}

export const CT: Jurisdiction = {
  state: 'CT',
  name: 'Connecticut',
  zone: 'America/New_York',
  otherZones: [],
  weekend: saturdayAndSunday,
  closures: [
    { name: "New Year's Day", day: fixed(1, 1), shift: nearest, ...cited },
    { name: 'Martin Luther King, Jr. Day', day: nth(3, 1, 1), shift: staysPut, ...cited },
    { name: 'Lincoln Day', day: fixed(2, 12), shift: nearest, ...cited },
    { name: "Washington's Birthday", day: nth(3, 1, 2), shift: staysPut, ...cited },
    {
      // Not named in the section: a day that the governor appoints each year, as the section allows.
      name: 'Good Friday',
      day: easter(-2),
      shift: staysPut,
      confidence: 'secondary',
      cites: [legalHolidays, order('Connecticut Department of Administrative Services, state holidays for 2024')],
    },
    { name: 'Memorial Day', day: last(1, 5), shift: staysPut, ...cited },
    { name: 'Juneteenth Independence Day', day: fixed(6, 19), shift: nearest, since: '2022-10-01', ...cited },
    { name: 'Independence Day', day: fixed(7, 4), shift: nearest, ...cited },
    { name: 'Labor Day', day: nth(1, 1, 9), shift: staysPut, ...cited },
    { name: 'Columbus Day', day: nth(2, 1, 10), shift: staysPut, ...cited },
    { name: "Veterans' Day", day: fixed(11, 11), shift: nearest, ...cited },
    { name: 'Thanksgiving Day', day: nth(4, 4, 11), shift: staysPut, ...cited },
    { name: 'Christmas Day', day: fixed(12, 25), shift: nearest, ...cited },
  ],
  poc: [
    {
      since: '1998-11-30',
      answers: ['handgun', 'long-gun', 'other', 'multiple', 'redemption'],
      confidence: 'cited',
      cites: [stateLaw('Conn. Gen. Stat. § 29-36l(d)(1)')],
    },
  ],
  transfers,
}
