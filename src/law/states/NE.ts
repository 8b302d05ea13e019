import { cfr, order, stateLaw } from '../cite.ts'
import { alertNotFound, namedInNoListOfWaits, nothingFound, permitChart2014 } from './accounts-m-to-o.ts'
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
  firstDay,
  freeFederalCheck,
  noWait,
  permitChart2023,
  permitChart2025,
  qualifyingPermit,
} from './no-addition.ts'

const holidays = stateLaw('Neb. Rev. Stat. § 62-301')
const cited = { confidence: 'cited', cites: [holidays] } as const

/** A Sunday holiday moves to the Monday; by the federal schedule, which governs, a Saturday one to the Friday. */
const nearest: ShiftRule = { saturday: 'friday', sunday: 'monday', ...cited }

const mapOfZones = order('tz-lookup 6.1.25, a map of the zones of the IANA time zone database')

export const NE: Jurisdiction = {
  state: 'NE',
  name: 'Nebraska',
  zone: 'America/Chicago',
  otherZones: ['America/Denver'],
  weekend: saturdayAndSunday,
  closures: [
    { name: "New Year's Day", day: fixed(1, 1), shift: nearest, ...cited },
    { name: 'Birthday of Martin Luther King, Jr.', day: nth(3, 1, 1), shift: staysPut, ...cited },
    { name: "President's Day", day: nth(3, 1, 2), shift: staysPut, ...cited },
    { name: 'Arbor Day', day: last(5, 4), shift: staysPut, ...cited },
    { name: 'Memorial Day', day: last(1, 5), shift: staysPut, ...cited },
    {
      name: 'Juneteenth National Independence Day',
      day: fixed(6, 19),
      shift: nearest,
      since: '2021-06-17',
      ...cited,
    },
    { name: 'Independence Day', day: fixed(7, 4), shift: nearest, ...cited },
    { name: 'Labor Day', day: nth(1, 1, 9), shift: staysPut, ...cited },
    { name: "Indigenous Peoples' Day and Columbus Day", day: nth(2, 1, 10), shift: staysPut, ...cited },
    {
      name: 'Veterans Day',
      day: fixed(11, 11),
      shift: nearest,
      confidence: 'cited',
      cites: [stateLaw('Neb. Rev. Stat. § 84-104.01'), holidays],
    },
    {
      name: 'Thanksgiving Day',
      day: nth(4, 4, 11),
      shift: staysPut,
      confidence: 'cited',
      cites: [stateLaw('Neb. Rev. Stat. § 84-104'), holidays],
    },
    { name: 'Day after Thanksgiving', day: nth(4, 4, 11, 1), shift: staysPut, ...cited },
    { name: 'Christmas Day', day: fixed(12, 25), shift: nearest, ...cited },
    {
      // A paid holiday of federal employees is owed to the state's too. Whether each of these was given was not found.
      name: 'Day given to federal employees by order of the President',
      day: dates('2020-12-24', '2024-12-24', '2025-01-09', '2025-12-24', '2025-12-26'),
      shift: staysPut,
      confidence: 'unconfirmed',
    },
  ],
  // A certificate to acquire a handgun is issued after a check; every long gun is checked by the FBI.
  poc: [
    {
      since: '1998-11-30',
      answers: ['handgun'],
      confidence: 'secondary',
      cites: [order('FBI, NICS Participation Map'), order('ATF, Permanent Brady State List, March 14, 2025')],
    },
  ],
  // The paragraph on Nebraska was not read; the map was asked for each post office of a county, and has none in Hooker.
  countyZones: [
    {
      zone: 'America/Denver',
      counties: [
        ...[
          'Arthur',
          'Banner',
          'Box Butte',
          'Chase',
          'Cheyenne',
          'Dawes',
          'Deuel',
          'Dundy',
          'Garden',
          'Grant',
          'Keith',
        ],
        ...['Kimball', 'Morrill', 'Perkins', 'Scotts Bluff', 'Sheridan', 'Sioux'],
      ],
      confidence: 'secondary',
      cites: [cfr(49, '71.7'), mapOfZones],
    },
    {
      zone: 'America/Denver',
      counties: ['Cherry'],
      part: 'the west, with Cody and Merriman; Valentine and the east keep central time',
      confidence: 'secondary',
      cites: [cfr(49, '71.7'), mapOfZones],
    },
    { zone: 'America/Denver', counties: ['Hooker'], confidence: 'unconfirmed' },
  ],
  transfers: {
    // The three days in which police decide on a certificate pass before the sale, and hold no firearm back.
    waits: [noWait(namedInNoListOfWaits)],
    defaultRelease: [
      {
        firearms: ['handgun', 'multiple'],
        release: 'never',
        says: 'No handgun is transferred without the certificate that a chief of police or sheriff issues after a check, or a concealed handgun permit.',
        since: firstDay,
        standing: 'in-force',
        confidence: 'secondary',
        cites: [
          stateLaw('Neb. Rev. Stat. § 69-2403'),
          stateLaw('272 Neb. Admin. Code ch. 22, § 004'),
          order('Dixon County Sheriff, Handgun Purchase Permit, under Neb. Rev. Stat. § 69-2403'),
        ],
      },
      { ...federalPeriod(nothingFound), firearms: ['long-gun', 'other'] },
    ],
    denialAlerts: alertNotFound('Nebraska'),
    fees: [
      {
        firearms: ['handgun', 'multiple'],
        cents: 500,
        says: 'The application for a certificate, which serves for three years, costs five dollars.',
        since: firstDay,
        standing: 'in-force',
        confidence: 'secondary',
        cites: [stateLaw('Neb. Rev. Stat. § 69-2404')],
      },
      { ...freeFederalCheck, firearms: ['long-gun', 'other'] },
    ],
    permits: [
      qualifyingPermit('handgun purchase certificate', {
        since: '2014-06-10',
        confidence: 'secondary',
        cites: [permitChart2014, permitChart2023, permitChart2025],
      }),
      qualifyingPermit('concealed handgun permit', {
        since: '2014-06-10',
        confidence: 'secondary',
        cites: [permitChart2014, permitChart2023, permitChart2025],
      }),
    ],
  },
}
