import { stateLaw } from '../cite.ts'
import { fixed, last, nth, saturdayAndSunday, staysPut, type Jurisdiction, type ShiftRule } from './jurisdiction.ts'
import { byCharts, firstDay, noQualifyingPermit, permitChart2025, qualifyingPermit } from './no-addition.ts'
import type { TransferLaw } from './transfer-law.ts'

const cited = { confidence: 'cited', cites: [stateLaw('Cal. Gov. Code § 19853')] } as const

/** A Sunday's holiday moves to Monday. From a Saturday only Veterans Day moves; for the others nothing closes. */
const fromSunday: ShiftRule = { saturday: 'stays', sunday: 'monday', ...cited }
const nearest: ShiftRule = { saturday: 'friday', sunday: 'monday', ...cited }

const transfers: TransferLaw = {
  waits: [
    {
      firearms: 'all',
      period: { days: 10 },
      says: 'No firearm was delivered within ten days of the application.',
      since: firstDay,
      until: '2011-12-31',
      standing: 'in-force',
      confidence: 'secondary',
      cites: [stateLaw('Cal. Penal Code § 12071, as it stood until 2012')],
    },
    {
      firearms: 'all',
      period: { days: 10 },
      spares: 'those whom section 26965 and the sections beside it name, such as holders of a special weapons permit',
      says: 'No firearm is delivered within ten days of the application, its correction or the fee, whichever is latest.',
      since: '2012-01-01',
      // A court held the ten days unlawful for some in 2014; the court of appeals reversed it. A case of 2023 was pending.
      standing: 'in-force',
      confidence: 'cited',
      cites: [stateLaw('Cal. Penal Code § 26815(a)')],
    },
  ],
  defaultRelease: [
    {
      firearms: 'all',
      release: { days: 30 },
      says: 'A check on which the department cannot decide ends after thirty days as undetermined, and the licensee may then transfer or decline.',
      since: '2014-01-01',
      standing: 'in-force',
      confidence: 'cited',
      cites: [stateLaw('Cal. Penal Code § 28220(f)(4)'), stateLaw('11 CCR § 4230(b)(1)(C)')],
    },
  ],
  denialAlerts: [
    {
      by: 'state-agency',
      to: 'the chief of police of the city where the sale was made or, where there is none, the sheriff of its county',
      says: 'The department at once tells the licensee, and police where the sale was made, that the transferee is prohibited.',
      since: '2012-01-01',
      standing: 'in-force',
      confidence: 'cited',
      cites: [stateLaw('Cal. Penal Code § 28220(c)')],
    },
  ],
  fees: [
    {
      firearms: 'all',
      cents: 3119,
      says: 'The department takes 31.19 dollars for a sale; two lesser charges beside it are not for the check.',
      since: '2020-01-01',
      standing: 'in-force',
      confidence: 'secondary',
      cites: [stateLaw('Cal. Penal Code § 28233'), stateLaw('11 CCR § 4001')],
    },
  ],
  permits: [
    qualifyingPermit('entertainment firearms permit', { ...byCharts, until: '2025-05-22' }),
    noQualifyingPermit({ since: '2025-05-23', confidence: 'secondary', cites: [permitChart2025] }),
  ],
}

/** Juneteenth, the Lunar New Year and the like are days that an employee may choose; the offices stay open. */
export const CA: Jurisdiction = {
  state: 'CA',
  name: 'California',
  zone: 'America/Los_Angeles',
  otherZones: [],
  weekend: saturdayAndSunday,
  closures: [
    { name: "New Year's Day", day: fixed(1, 1), shift: fromSunday, ...cited },
    { name: 'Dr. Martin Luther King, Jr. Day', day: nth(3, 1, 1), shift: staysPut, ...cited },
    { name: "Presidents' Day", day: nth(3, 1, 2), shift: staysPut, ...cited },
    { name: 'Cesar Chavez Day', day: fixed(3, 31), shift: fromSunday, ...cited },
    { name: 'Memorial Day', day: last(1, 5), shift: staysPut, ...cited },
    { name: 'Independence Day', day: fixed(7, 4), shift: fromSunday, ...cited },
    { name: 'Labor Day', day: nth(1, 1, 9), shift: staysPut, ...cited },
    { name: 'Veterans Day', day: fixed(11, 11), shift: nearest, ...cited },
    { name: 'Thanksgiving Day', day: nth(4, 4, 11), shift: staysPut, ...cited },
    { name: 'Day after Thanksgiving', day: nth(4, 4, 11, 1), shift: staysPut, ...cited },
    { name: 'Christmas Day', day: fixed(12, 25), shift: fromSunday, ...cited },
  ],
  poc: [
    {
      since: '1998-11-30',
      answers: ['handgun', 'long-gun', 'other', 'multiple', 'redemption'],
      confidence: 'secondary',
      cites: [stateLaw('Cal. Penal Code § 28220')],
    },
  ],
  transfers,
}
