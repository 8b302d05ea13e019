import { order, stateLaw } from '../cite.ts'
import { fixed, last, nth, saturdayAndSunday, staysPut, type Jurisdiction, type ShiftRule } from './jurisdiction.ts'
import { byCharts, everytown, firstDay, noQualifyingPermit } from './no-addition.ts'
import type { TransferLaw } from './transfer-law.ts'

const cited = { confidence: 'cited', cites: [stateLaw('80 Ill. Adm. Code 303.190')] } as const

/** As the state's published lists show it. */
const listed = {
  confidence: 'secondary',
  cites: [order('Illinois Department of Central Management Services, state holidays for 2019 and 2020')],
} as const
const nearest: ShiftRule = { saturday: 'friday', sunday: 'monday', ...listed }

/** By the statute neither Friday nor Monday is then a paid holiday; whether offices close all the same is unknown. */
const juneteenth: ShiftRule = { saturday: 'friday', sunday: 'monday', confidence: 'unconfirmed' }

const transfers: TransferLaw = {
  waits: [
    {
      firearms: ['handgun'],
      period: { hours: 72 },
      says: 'A handgun was delivered no earlier than 72 hours after seller and transferee agreed.',
      since: firstDay,
      until: '2018-12-31',
      standing: 'in-force',
      confidence: 'secondary',
      cites: [stateLaw('720 ILCS 5/24-3(A)(g)')],
    },
    {
      firearms: ['long-gun'],
      period: { hours: 24 },
      says: 'A long gun was delivered no earlier than 24 hours after seller and transferee agreed.',
      since: firstDay,
      until: '2018-12-31',
      standing: 'in-force',
      confidence: 'secondary',
      cites: [stateLaw('720 ILCS 5/24-3(A)(g)')],
    },
    {
      // The account gives the hours; that they hold for every firearm from 2019 on was not read in the act.
      firearms: 'all',
      period: { hours: 72 },
      says: 'A firearm is delivered no earlier than 72 hours after seller and transferee agreed.',
      since: '2019-01-01',
      standing: 'in-force',
      confidence: 'secondary',
      cites: [stateLaw('720 ILCS 5/24-3(A)(g)')],
    },
  ],
  defaultRelease: {
    unknown:
      'the State Police are to approve at once or object within the hours of delivery (430 ILCS 65/3.1(b)); whether a licensee may transfer when they have done neither was looked for and not found, so it may be forbidden',
  },
  denialAlerts: [
    {
      by: 'state-agency',
      to: 'local law enforcement',
      says: 'The State Police tell local law enforcement of a denial.',
      // Accounts have it by 2016, and differ on whether the licensee tells as well; the provision was not found.
      since: '2016-12-31',
      standing: 'in-force',
      confidence: 'secondary',
      cites: [everytown('notification of failed background checks')],
    },
  ],
  fees: [
    {
      firearms: 'all',
      cents: 200,
      says: 'The State Police may take up to two dollars for an inquiry.',
      since: firstDay,
      standing: 'in-force',
      confidence: 'cited',
      cites: [stateLaw('430 ILCS 65/3.1(a)')],
    },
  ],
  permits: [noQualifyingPermit(byCharts)],
}

/** Casimir Pulaski Day is left out: schools and some counties keep it, state offices do not. */
export const IL: Jurisdiction = {
  state: 'IL',
  name: 'Illinois',
  zone: 'America/Chicago',
  otherZones: [],
  weekend: saturdayAndSunday,
  closures: [
    { name: "New Year's Day", day: fixed(1, 1), shift: nearest, ...cited },
    { name: 'Martin Luther King Day', day: nth(3, 1, 1), shift: staysPut, ...cited },
    { name: "Lincoln's Birthday", day: fixed(2, 12), shift: nearest, ...cited },
    { name: "Washington's Birthday", day: nth(3, 1, 2), shift: staysPut, ...cited },
    { name: 'Memorial Day', day: last(1, 5), shift: staysPut, ...cited },
    {
      name: 'Juneteenth National Freedom Day',
      day: fixed(6, 19),
      shift: juneteenth,
      since: '2021-06-16',
      confidence: 'cited',
      cites: [...cited.cites, stateLaw('5 ILCS 490/63')],
    },
    { name: 'Independence Day', day: fixed(7, 4), shift: nearest, ...cited },
    { name: 'Labor Day', day: nth(1, 1, 9), shift: staysPut, ...cited },
    { name: 'Columbus Day', day: nth(2, 1, 10), shift: staysPut, ...cited },
    { name: 'General Election Day', day: nth(1, 1, 11, 1), shift: staysPut, years: 'even', ...cited },
    { name: "Veterans' Day", day: fixed(11, 11), shift: nearest, ...cited },
    { name: 'Thanksgiving Day', day: nth(4, 4, 11), shift: staysPut, ...cited },
    { name: 'Day after Thanksgiving', day: nth(4, 4, 11, 1), shift: staysPut, ...listed },
    { name: 'Christmas Day', day: fixed(12, 25), shift: nearest, ...cited },
  ],
  poc: [
    {
      since: '1998-11-30',
      answers: ['handgun', 'long-gun', 'other', 'multiple', 'redemption'],
      confidence: 'secondary',
      cites: [stateLaw('430 ILCS 65/3.1')],
    },
  ],
  transfers,
}
