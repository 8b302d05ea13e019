import { cfr, order, stateLaw } from '../cite.ts'
import { alertNotFound, namedInNoListOfWaits, permitChart2014 } from './accounts-m-to-o.ts'
import {
  dates,
  fixed,
  last,
  nth,
  saturdayAndSunday,
  staysPut,
  type Jurisdiction,
  type ShiftRule,
} from './jurisdiction.ts'
import {
  federalPeriod,
  freeFederalCheck,
  noWait,
  permitChart2017,
  permitChart2023,
  permitChart2025,
  qualifyingPermit,
} from './no-addition.ts'

/** The notice of one department with offices in every county; the civil service schedule itself was not read. */
const known = {
  confidence: 'secondary',
  cites: [order('Michigan Department of State, notice of the days on which branch offices are closed statewide')],
} as const
const doubtful = { confidence: 'unconfirmed' } as const

const nearest: ShiftRule = { saturday: 'friday', sunday: 'monday', ...known }
const nearestPerhaps: ShiftRule = { saturday: 'friday', sunday: 'monday', ...doubtful }
/** The Monday after an eve is the holiday itself, so an eve on a weekend was kept on the Friday (2017, 2023). */
const fridayBefore: ShiftRule = { saturday: 'friday', sunday: 'friday', ...doubtful }

export const MI: Jurisdiction = {
  state: 'MI',
  name: 'Michigan',
  zone: 'America/Detroit',
  otherZones: ['America/Menominee'],
  weekend: saturdayAndSunday,
  closures: [
    { name: "New Year's Day", day: fixed(1, 1), shift: nearest, ...known },
    { name: 'Martin Luther King, Jr., Day', day: nth(3, 1, 1), shift: staysPut, ...known },
    { name: "Presidents' Day", day: nth(3, 1, 2), shift: staysPut, ...known },
    { name: 'Memorial Day', day: last(1, 5), shift: staysPut, ...known },
    { name: 'Juneteenth', day: fixed(6, 19), shift: nearestPerhaps, since: '2022-01-01', ...doubtful },
    { name: 'Independence Day', day: fixed(7, 4), shift: nearest, ...known },
    { name: 'Labor Day', day: nth(1, 1, 9), shift: staysPut, ...known },
    { name: 'General election day', day: nth(1, 1, 11, 1), shift: staysPut, years: 'even', ...doubtful },
    { name: "Veterans' Day", day: fixed(11, 11), shift: nearest, ...known },
    { name: 'Thanksgiving Day', day: nth(4, 4, 11), shift: staysPut, ...known },
    { name: 'Day after Thanksgiving', day: nth(4, 4, 11, 1), shift: staysPut, ...known },
    { name: 'Christmas Eve', day: fixed(12, 24), shift: fridayBefore, ...known },
    { name: 'Christmas Day', day: fixed(12, 25), shift: nearest, ...known },
    { name: "New Year's Eve", day: fixed(12, 31), shift: fridayBefore, ...known },
    {
      // When the holiday is a Saturday it takes the Friday, and its eve the Thursday.
      name: "Christmas Eve or New Year's Eve, moved to the Thursday",
      day: dates('2021-12-23', '2021-12-30', '2027-12-23', '2027-12-30', '2032-12-23', '2032-12-30'),
      shift: staysPut,
      ...doubtful,
    },
  ],
  // The FBI later lists Michigan as served wholly by itself. The day of the change was not found, so the role is
  // recorded to the end of the last year for which an account shows it.
  poc: [
    {
      since: '1998-11-30',
      until: '2007-12-31',
      answers: ['handgun'],
      confidence: 'secondary',
      cites: [order('BJS, Background Checks for Firearm Transfers, 2007, appendix table 2')],
    },
  ],
  countyZones: [
    {
      zone: 'America/Menominee',
      counties: ['Dickinson', 'Gogebic', 'Iron', 'Menominee'],
      confidence: 'cited',
      cites: [cfr(49, '71.5(a)')],
    },
  ],
  transfers: {
    waits: [noWait(namedInNoListOfWaits)],
    // Since February 13, 2024 a license to purchase is needed for every firearm, but not from a licensee who checks; of the
    // section that says so only the text before that day was read.
    defaultRelease: [
      {
        ...federalPeriod({
          confidence: 'secondary',
          cites: [stateLaw('Mich. Comp. Laws § 28.422a(1)(c)'), stateLaw('Mich. Comp. Laws § 28.422')],
        }),
        says: 'Who takes a firearm from a federal licensee in compliance with the federal check needs no license to purchase, and the state sets no period.',
      },
    ],
    denialAlerts: alertNotFound('Michigan'),
    fees: [freeFederalCheck],
    permits: [
      qualifyingPermit('license to purchase', {
        since: '2014-06-10',
        confidence: 'secondary',
        cites: [
          stateLaw('Mich. Comp. Laws § 28.426'),
          permitChart2014,
          permitChart2017,
          permitChart2023,
          permitChart2025,
        ],
      }),
      qualifyingPermit('concealed pistol license', {
        issuedFrom: '2005-11-22',
        since: '2006-03-24',
        until: '2020-03-02',
        confidence: 'secondary',
        cites: [order('ATF, Open Letter to All Michigan Federal Firearms Licensees, March 24, 2006'), permitChart2017],
      }),
      {
        permit: 'concealed pistol license',
        qualifies: false,
        says: 'The agency withdrew its letter of 2006, since licenses had been issued without the federal question being decided.',
        since: '2020-03-03',
        until: '2025-05-22',
        standing: 'in-force',
        confidence: 'secondary',
        cites: [order('ATF, Public Safety Advisory to All Michigan Licensees, March 3, 2020'), permitChart2023],
      },
      qualifyingPermit('concealed pistol license', {
        since: '2025-05-23',
        confidence: 'secondary',
        cites: [permitChart2025],
      }),
    ],
  },
}
