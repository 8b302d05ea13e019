import { order, stateLaw } from '../cite.ts'
import { fixed, last, nth, staysPut, type Jurisdiction, type ShiftRule } from './jurisdiction.ts'
import { namedNoWaitIn2015, namedNoWaitSince, noAlertFound } from './accounts-o-to-z.ts'
import { federalPeriod, firstDay, noWait, permitChart2025, qualifyingPermit } from './no-addition.ts'

/** Lists the days on which the offices of state agencies are closed; the legal holidays of § 995.20 close nothing. */
const officesClosed = { confidence: 'secondary', cites: [stateLaw('Wis. Stat. § 230.35(4)(a)')] } as const

/** 1 January, 4 July and 25 December on a Sunday close the Monday; a Saturday gives employees a floating day. */
const mondayForSunday: ShiftRule = { saturday: 'stays', sunday: 'monday', ...officesClosed }
const notMoved: ShiftRule = { saturday: 'stays', sunday: 'stays', ...officesClosed }

export const WI: Jurisdiction = {
  state: 'WI',
  name: 'Wisconsin',
  zone: 'America/Chicago',
  otherZones: [],
  weekend: { closed: [6, 7], ...officesClosed },
  closures: [
    { name: "New Year's Day", day: fixed(1, 1), shift: mondayForSunday, ...officesClosed },
    { name: 'Martin Luther King, Jr. Day', day: nth(3, 1, 1), shift: staysPut, ...officesClosed },
    { name: 'Memorial Day', day: last(1, 5), shift: staysPut, ...officesClosed },
    { name: 'Independence Day', day: fixed(7, 4), shift: mondayForSunday, ...officesClosed },
    { name: 'Labor Day', day: nth(1, 1, 9), shift: staysPut, ...officesClosed },
    { name: 'Thanksgiving Day', day: nth(4, 4, 11), shift: staysPut, ...officesClosed },
    { name: 'Christmas Eve', day: fixed(12, 24), shift: notMoved, ...officesClosed },
    { name: 'Christmas Day', day: fixed(12, 25), shift: mondayForSunday, ...officesClosed },
    { name: "New Year's Eve", day: fixed(12, 31), shift: notMoved, ...officesClosed },
  ],
  poc: [
    {
      since: '1998-11-30',
      answers: ['handgun'],
      confidence: 'secondary',
      cites: [stateLaw('Wis. Stat. § 175.35')],
    },
  ],
  transfers: {
    waits: [
      {
        firearms: ['handgun', 'multiple'],
        period: { hours: 48 },
        says: 'A handgun was kept back for forty-eight hours from the number by which the Department of Justice confirmed the request.',
        since: firstDay,
        until: '2015-06-25',
        standing: 'in-force',
        confidence: 'secondary',
        cites: [stateLaw('Wis. Stat. § 175.35(2)(d) (2013)'), stateLaw('2015 Wis. Act 22')],
      },
      {
        ...noWait({ until: '2015-06-25', ...namedNoWaitIn2015 }),
        firearms: ['long-gun', 'other'],
      },
      // An act takes effect on the day after its publication; this one was signed on 24 June 2015.
      noWait({
        since: '2015-06-26',
        confidence: 'secondary',
        cites: [stateLaw('2015 Wis. Act 22'), ...namedNoWaitSince.cites],
      }),
    ],
    defaultRelease: [
      {
        firearms: ['handgun', 'multiple'],
        release: 'federal',
        says: 'The state itself let a handgun go when the department had not answered within forty-eight hours, which is shorter than the federal period.',
        since: firstDay,
        until: '2015-06-25',
        standing: 'in-force',
        confidence: 'secondary',
        cites: [stateLaw('Wis. Stat. § 175.35(2)(d) (2013)')],
      },
      {
        firearms: ['handgun', 'multiple'],
        release: 'never',
        says: 'A handgun is transferred only when the department has given an approval number, for which it may take five working days more.',
        since: '2015-06-26',
        standing: 'in-force',
        confidence: 'cited',
        cites: [stateLaw('Wis. Stat. § 175.35(2)(d)'), stateLaw('Wis. Stat. § 175.35(2g)(c)4.c.')],
      },
      { ...federalPeriod({ confidence: 'unconfirmed' }), firearms: ['long-gun', 'other'] },
    ],
    denialAlerts: noAlertFound,
    fees: [
      {
        firearms: ['handgun', 'multiple'],
        cents: 1000,
        says: 'The department takes ten dollars for the check of a handgun.',
        since: '2015-06-26',
        standing: 'in-force',
        confidence: 'unconfirmed',
      },
    ],
    permits: [
      qualifyingPermit('license to carry a concealed weapon', {
        since: '2025-05-23',
        until: '2025-05-28',
        confidence: 'secondary',
        cites: [order('ATF, letter to Wisconsin licensees, May 23, 2025'), permitChart2025],
      }),
      {
        permit: 'license to carry a concealed weapon',
        qualifies: false,
        says: 'The license does not stand in place of a check, because the state issues it to persons under indictment for a felony, who may not receive firearms.',
        // The notice is undated; the agency's mail that links to it is of that day.
        since: '2025-05-29',
        standing: 'in-force',
        confidence: 'secondary',
        cites: [order('ATF, Brady Permit Chart, update on Wisconsin, 2025')],
      },
    ],
  },
}
