import { order, stateLaw } from '../cite.ts'
import { alertNotFound, namedInNoListOfWaits, nothingFound } from './accounts-m-to-o.ts'
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
  noQualifyingPermit,
  noWait,
  permitChart2017,
  permitChart2023,
  permitChart2025,
} from './no-addition.ts'
import type { Sourced } from './sourced.ts'
import type { DefaultRelease, Wait } from './transfer-law.ts'

const employeeHolidays = {
  confidence: 'secondary',
  cites: [stateLaw('Md. Code, State Pers. & Pens. § 9-201'), stateLaw('Md. Code, Gen. Prov. § 1-111')],
} as const

/** A holiday on a Saturday is taken on the Friday before, one on a Sunday on the Monday after. */
const nearest: ShiftRule = {
  saturday: 'friday',
  sunday: 'monday',
  confidence: 'cited',
  cites: [stateLaw('Md. Code, State Pers. & Pens. § 9-204')],
}

const sevenDays = {
  period: { days: 7 },
  spares: 'officers and members of the armed forces who need it on duty, where the Secretary waives it',
  says: 'A licensee may not transfer a regulated firearm until seven days after the application was executed and sent to the State Police.',
  since: firstDay,
  standing: 'in-force',
  confidence: 'cited',
  cites: [stateLaw('Md. Code, Pub. Safety § 5-123(a)'), stateLaw('Md. Code, Pub. Safety § 5-137(b)')],
} as const satisfies Omit<Wait, 'firearms'>

const unanswered = {
  firearms: ['handgun', 'multiple'],
  release: { days: 7 },
  says: 'A licensee told of neither a disapproval nor a hold within the seven days may transfer the regulated firearm.',
  since: firstDay,
  standing: 'in-force',
} as const satisfies Omit<DefaultRelease, keyof Sourced>

/** The Code's other legal holidays (Lincoln's Birthday, Maryland Day, Good Friday, Defenders' Day) are worked. */
export const MD: Jurisdiction = {
  state: 'MD',
  name: 'Maryland',
  zone: 'America/New_York',
  otherZones: [],
  weekend: saturdayAndSunday,
  closures: [
    { name: "New Year's Day", day: fixed(1, 1), shift: nearest, ...employeeHolidays },
    { name: "Dr. Martin Luther King, Jr.'s Birthday", day: nth(3, 1, 1), shift: staysPut, ...employeeHolidays },
    { name: "Presidents' Day", day: nth(3, 1, 2), shift: staysPut, ...employeeHolidays },
    { name: 'Memorial Day', day: last(1, 5), shift: staysPut, ...employeeHolidays },
    // The year before the law: whether the Governor closed offices was not found.
    { name: 'Juneteenth', day: dates('2021-06-18'), shift: staysPut, confidence: 'unconfirmed' },
    {
      name: 'Juneteenth National Independence Day',
      day: fixed(6, 19),
      shift: nearest,
      since: '2022-01-01',
      ...employeeHolidays,
    },
    { name: 'Independence Day', day: fixed(7, 4), shift: nearest, ...employeeHolidays },
    { name: 'Labor Day', day: nth(1, 1, 9), shift: staysPut, ...employeeHolidays },
    { name: 'Columbus Day', day: nth(2, 1, 10), shift: staysPut, ...employeeHolidays },
    {
      name: 'Statewide general election day',
      day: nth(1, 1, 11, 1),
      shift: staysPut,
      years: 'even',
      ...employeeHolidays,
    },
    { name: "Veterans' Day", day: fixed(11, 11), shift: nearest, ...employeeHolidays },
    { name: 'Thanksgiving Day', day: nth(4, 4, 11), shift: staysPut, ...employeeHolidays },
    { name: 'American Indian Heritage Day', day: nth(4, 4, 11, 1), shift: staysPut, ...employeeHolidays },
    { name: 'Christmas Day', day: fixed(12, 25), shift: nearest, ...employeeHolidays },
  ],
  // The State Police answer for handguns and assault weapons; other long guns and redemptions of pawned firearms go to
  // the FBI. An inquiry does not tell an assault weapon from another long gun, so those stand with the latter.
  poc: [
    {
      since: '1998-11-30',
      answers: ['handgun'],
      confidence: 'secondary',
      cites: [order('FBI, NICS Participation Map'), order('ATF, Permanent Brady State List, March 14, 2025')],
    },
  ],
  transfers: {
    waits: [
      { ...sevenDays, firearms: ['handgun', 'multiple'] },
      { ...sevenDays, firearms: ['long-gun', 'other'], only: 'regulated firearms: assault weapons, handgun frames' },
      {
        ...noWait(namedInNoListOfWaits),
        firearms: ['long-gun', 'other'],
        only: 'rifles and shotguns that are not regulated',
      },
    ],
    defaultRelease: [
      {
        ...unanswered,
        until: '2013-09-30',
        confidence: 'secondary',
        cites: [
          stateLaw('Md. Code, Pub. Safety § 5-123(a)'),
          order('Maryland State Police, Compliance Advisory of June 7, 2013'),
        ],
      },
      { ...unanswered, since: '2013-10-01', confidence: 'cited', cites: [stateLaw('COMAR 29.03.01.13')] },
      { ...federalPeriod(nothingFound), firearms: ['long-gun', 'other'], only: 'rifles and shotguns not regulated' },
    ],
    // A bill of 2024 (H.B. 869) would have had the State Police tell a Gun Center; it did not pass.
    denialAlerts: alertNotFound('Maryland'),
    fees: [
      {
        firearms: ['handgun', 'multiple'],
        cents: 1000,
        says: 'The applicant for a regulated firearm pays ten dollars with the application.',
        since: firstDay,
        standing: 'in-force',
        confidence: 'cited',
        cites: [stateLaw('Md. Code, Pub. Safety § 5-118(a)(2)')],
      },
      { ...freeFederalCheck, firearms: ['long-gun', 'other'], only: 'rifles and shotguns not regulated' },
    ],
    permits: [
      noQualifyingPermit({ confidence: 'secondary', cites: [permitChart2017, permitChart2023, permitChart2025] }),
    ],
  },
}
