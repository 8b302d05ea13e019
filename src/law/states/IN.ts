import { cfr, order, stateLaw } from '../cite.ts'
import {
  dates,
  easter,
  fixed,
  last,
  nth,
  saturdayAndSunday,
  staysPut,
  type Jurisdiction,
  type ShiftRule,
} from './jurisdiction.ts'
import {
  federalPeriodByAccount,
  freeFederalCheck,
  noAlertByAccount,
  noQualifyingPermit,
  noWaitByAccount,
  permitChart2017,
  permitChart2023,
  permitChart2025,
  qualifyingPermit,
} from './no-addition.ts'
import type { TransferLaw } from './transfer-law.ts'

/** The statute names the holidays; the governor may have them kept on other days, and a list says where they went. */
const listed = {
  confidence: 'secondary',
  cites: [
    stateLaw('Ind. Code § 1-1-9-1'),
    order('Indiana State Personnel Department, state holidays for 2014 to 2016 and 2019'),
  ],
} as const

const nearest: ShiftRule = { saturday: 'friday', sunday: 'monday', ...listed }
const supposed: ShiftRule = { saturday: 'friday', sunday: 'monday', confidence: 'unconfirmed' }

/** Washington's Birthday is kept beside Christmas, on the working day that makes the longer rest. */
const washingtonExpected = dates(
  '2020-12-24',
  '2021-12-23',
  '2022-12-23',
  '2023-12-26',
  '2024-12-24',
  '2025-12-26',
  '2026-12-24',
  '2027-12-23',
  '2028-12-26',
  '2029-12-24',
  '2030-12-24',
  '2031-12-26',
  '2032-12-23',
)

const transfers: TransferLaw = {
  waits: [noWaitByAccount],
  defaultRelease: [federalPeriodByAccount],
  denialAlerts: [noAlertByAccount],
  fees: [freeFederalCheck],
  permits: [
    qualifyingPermit('license to carry a handgun', {
      until: '2003-09-30',
      confidence: 'secondary',
      cites: [order('ATF, open letter to all Indiana licensees, September 15, 2003')],
    }),
    noQualifyingPermit({
      since: '2003-10-01',
      until: '2025-05-22',
      confidence: 'cited',
      cites: [order('ATF, open letter to all Indiana licensees, September 15, 2003'), permitChart2017, permitChart2023],
    }),
    qualifyingPermit('five-year license to carry a handgun', {
      since: '2025-05-23',
      confidence: 'secondary',
      cites: [permitChart2025],
    }),
  ],
}

export const IN: Jurisdiction = {
  state: 'IN',
  name: 'Indiana',
  zone: 'America/Indiana/Indianapolis',
  otherZones: ['America/Chicago'],
  weekend: saturdayAndSunday,
  closures: [
    { name: "New Year's Day", day: fixed(1, 1), shift: nearest, ...listed },
    { name: 'Martin Luther King, Jr. Day', day: nth(3, 1, 1), shift: staysPut, ...listed },
    { name: 'Good Friday', day: easter(-2), shift: staysPut, ...listed },
    { name: 'Primary Election Day', day: nth(1, 1, 5, 1), shift: staysPut, years: 'even', ...listed },
    // In odd years only cities vote, and every fourth year nobody; the lists seen do not cover such a year.
    { name: 'Primary Election Day', day: nth(1, 1, 5, 1), shift: staysPut, years: 'odd', confidence: 'unconfirmed' },
    { name: 'Primary Election Day', day: dates('2020-06-02'), shift: staysPut, confidence: 'unconfirmed' },
    { name: 'Memorial Day', day: last(1, 5), shift: staysPut, ...listed },
    // In no statute; governors have given it to state employees.
    { name: 'Juneteenth', day: fixed(6, 19), shift: supposed, since: '2022-01-01', confidence: 'unconfirmed' },
    { name: 'Independence Day', day: fixed(7, 4), shift: nearest, ...listed },
    { name: 'Labor Day', day: nth(1, 1, 9), shift: staysPut, ...listed },
    { name: 'Columbus Day', day: nth(2, 1, 10), shift: staysPut, ...listed },
    { name: 'General Election Day', day: nth(1, 1, 11, 1), shift: staysPut, years: 'even', ...listed },
    { name: 'General Election Day', day: nth(1, 1, 11, 1), shift: staysPut, years: 'odd', confidence: 'unconfirmed' },
    { name: 'Veterans Day', day: fixed(11, 11), shift: nearest, ...listed },
    { name: 'Thanksgiving Day', day: nth(4, 4, 11), shift: staysPut, ...listed },
    { name: "Lincoln's Birthday, kept after Thanksgiving", day: nth(4, 4, 11, 1), shift: staysPut, ...listed },
    { name: "Washington's Birthday", day: dates('2019-12-24'), shift: staysPut, ...listed },
    { name: "Washington's Birthday", day: washingtonExpected, shift: staysPut, confidence: 'unconfirmed' },
    {
      name: "Washington's Birthday",
      day: fixed(12, 24),
      shift: { saturday: 'friday', sunday: 'tuesday', confidence: 'unconfirmed' },
      since: '2033-01-01',
      confidence: 'unconfirmed',
    },
    { name: 'Christmas Day', day: fixed(12, 25), shift: nearest, ...listed },
  ],
  poc: [
    {
      // From October 1, 2003, a handgun too needed the FBI's answer; the state police checked beside it for some years.
      since: '1998-11-30',
      until: '2003-09-30',
      answers: ['handgun'],
      confidence: 'secondary',
      cites: [order('ATF, open letter to all Indiana licensees, September 15, 2003')],
    },
  ],
  countyZones: [
    {
      zone: 'America/Chicago',
      counties: [
        ...['Gibson', 'Jasper', 'Lake', 'LaPorte', 'Newton', 'Perry'],
        ...['Porter', 'Posey', 'Spencer', 'Starke', 'Vanderburgh', 'Warrick'],
      ],
      confidence: 'secondary',
      cites: [cfr(49, '71.5(b)')],
    },
  ],
  transfers,
}
