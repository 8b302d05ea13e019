import { cfr, decided, order, stateLaw } from '../cite.ts'
import { fixed, last, nth, saturdayAndSunday, staysPut, type Jurisdiction, type ShiftRule } from './jurisdiction.ts'
import { alertStatesOf2016, namedNoWaitSince } from './accounts-o-to-z.ts'
import { firstDay, noQualifyingPermit, noWait, permitChart2025 } from './no-addition.ts'

const cited = { confidence: 'cited', cites: [stateLaw('ORS 187.010')] } as const
/** ORS 240.551 lets the personnel office give its own days; the Friday is one of them, not a legal holiday. */
const personnelPolicy = {
  confidence: 'secondary',
  cites: [stateLaw('ORS 240.551'), order('Oregon State HR Policy 60.010.01')],
} as const

/** A holiday on a Saturday closes the Friday before, one on a Sunday the Monday after. */
const nearest: ShiftRule = { saturday: 'friday', sunday: 'monday', ...cited }

export const OR: Jurisdiction = {
  state: 'OR',
  name: 'Oregon',
  zone: 'America/Los_Angeles',
  otherZones: ['America/Boise'],
  weekend: saturdayAndSunday,
  closures: [
    { name: "New Year's Day", day: fixed(1, 1), shift: nearest, ...cited },
    { name: "Martin Luther King, Jr.'s Birthday", day: nth(3, 1, 1), shift: staysPut, ...cited },
    { name: 'Presidents Day', day: nth(3, 1, 2), shift: staysPut, ...cited },
    { name: 'Memorial Day', day: last(1, 5), shift: staysPut, ...cited },
    { name: 'Juneteenth', day: fixed(6, 19), shift: nearest, since: '2022-01-01', ...cited },
    { name: 'Independence Day', day: fixed(7, 4), shift: nearest, ...cited },
    { name: 'Labor Day', day: nth(1, 1, 9), shift: staysPut, ...cited },
    { name: 'Veterans Day', day: fixed(11, 11), shift: nearest, ...cited },
    { name: 'Thanksgiving Day', day: nth(4, 4, 11), shift: staysPut, ...cited },
    { name: 'Day after Thanksgiving', day: nth(4, 4, 11, 1), shift: staysPut, ...personnelPolicy },
    { name: 'Christmas Day', day: fixed(12, 25), shift: nearest, ...cited },
  ],
  poc: [
    // The dealer's check of ORS 166.412 was for handguns until Measure 5 of 2000 put every firearm under it.
    {
      since: '1998-11-30',
      until: '2000-12-06',
      answers: ['handgun'],
      confidence: 'secondary',
      cites: [order('Oregon State Police, Firearms Instant Check System guide for dealers, July 18, 2012')],
    },
    {
      since: '2000-12-07',
      answers: ['handgun', 'long-gun', 'other', 'multiple', 'redemption'],
      confidence: 'secondary',
      cites: [stateLaw('ORS 166.412'), stateLaw('ORS 166.434')],
    },
  ],
  countyZones: [
    {
      zone: 'America/Boise',
      counties: ['Malheur'],
      part: 'all but a strip along the southern edge, which keeps Pacific time; the line is a township line',
      confidence: 'secondary',
      cites: [cfr(49, '71.9(a)')],
    },
  ],
  transfers: {
    waits: [noWait(namedNoWaitSince)],
    defaultRelease: [
      {
        firearms: 'all',
        release: 'federal',
        says: "The state itself lets the licensee deliver after the close of the licensee's next business day, which is shorter than the federal period and so adds nothing to it.",
        since: firstDay,
        standing: 'in-force',
        confidence: 'cited',
        cites: [stateLaw('ORS 166.412(3)(c)')],
      },
      {
        firearms: 'all',
        release: 'never',
        says: 'The measure of 2022 lets nobody deliver a firearm before the State Police have approved it, and a court held the whole measure off on the eve of its first day.',
        since: '2022-12-08',
        until: '2026-04-06',
        standing: 'enjoined',
        confidence: 'secondary',
        cites: [order('Oregon Ballot Measure 114 (2022)'), decided('Arnold v. Kotek, Or. S071885')],
      },
      {
        firearms: 'all',
        release: 'never',
        says: 'The measure of 2022 operates from 2028, if the Supreme Court of the state, before which it was still pending in September 2026, upholds it.',
        since: '2028-01-01',
        standing: 'not-yet',
        confidence: 'secondary',
        cites: [stateLaw('Or. Laws 2026, ch. 120 (HB 4145)'), decided('Arnold v. Kotek, Or. S071885')],
      },
    ],
    denialAlerts: [
      {
        by: 'state-agency',
        to: 'police',
        says: 'The State Police report a transfer that was attempted and is prohibited, and investigate it.',
        since: '2016-05-01',
        standing: 'in-force',
        confidence: 'secondary',
        cites: [stateLaw('ORS 166.412'), alertStatesOf2016],
      },
    ],
    fees: [
      {
        firearms: 'all',
        cents: 'varies',
        says: 'The State Police may take what a check costs them, by a schedule that they set.',
        since: '2021-01-01',
        standing: 'in-force',
        confidence: 'cited',
        cites: [stateLaw('ORS 166.414 (2021)')],
      },
    ],
    permits: [noQualifyingPermit({ since: '2025-05-23', confidence: 'secondary', cites: [permitChart2025] })],
  },
}
