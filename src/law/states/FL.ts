import { cfr, order, stateLaw } from '../cite.ts'
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
import { byCharts, firstDay, noAlertByAccount, noQualifyingPermit } from './no-addition.ts'
import type { TransferLaw } from './transfer-law.ts'

const cited = { confidence: 'cited', cites: [stateLaw('Fla. Stat. § 110.117')] } as const

/** A holiday on a Saturday is kept on the Friday before, one on a Sunday on the Monday after. */
const nearest: ShiftRule = { saturday: 'friday', sunday: 'monday', ...cited }

/** The eves of Christmas and New Year have no rule; each December the governor says which days are given. */
const eve: ShiftRule = { saturday: 'friday', sunday: 'tuesday', confidence: 'unconfirmed' }

const announced = dates(
  '2019-12-24',
  '2019-12-31',
  '2020-12-24',
  '2020-12-31',
  '2021-12-23',
  '2021-12-30',
  '2024-12-23',
  '2024-12-24',
  '2024-12-31',
  '2025-11-26',
  '2025-12-26',
  '2026-01-02',
)

/** Days given in years whose announcement was not seen, and one commemoration. */
const supposed = dates('2022-12-23', '2022-12-30', '2023-12-26', '2024-01-02', '2026-02-16')

const transfers: TransferLaw = {
  waits: [
    {
      firearms: ['handgun'],
      period: { businessDays: 3 },
      spares: 'holders of a concealed weapons license, and a trade-in of another handgun',
      says: 'A handgun was delivered three days after its purchase, weekends and legal holidays not counted.',
      since: firstDay,
      until: '2018-03-08',
      standing: 'in-force',
      confidence: 'cited',
      cites: [stateLaw('Fla. Stat. § 790.0655 (2017)')],
    },
    {
      // The day is that of the act of 2018 and was not read in it.
      firearms: 'all',
      period: { businessDays: 3 },
      spares:
        'holders of a concealed weapons license, a trade-in, and for a rifle or shotgun whoever holds a hunter safety card or is exempt with a hunting license',
      says: 'A firearm is delivered three days after its purchase, weekends and legal holidays not counted, or when the check is complete, if that is later.',
      since: '2018-03-09',
      standing: 'in-force',
      confidence: 'cited',
      cites: [stateLaw('Fla. Stat. § 790.0655(1)(a)')],
    },
    {
      firearms: 'all',
      only: 'in counties whose own ordinance sets a longer time',
      period: { businessDays: 5 },
      spares: 'holders of a concealed weapons license',
      says: 'A county may have a firearm kept back for as long as five working days.',
      since: '1999-01-05',
      standing: 'in-force',
      confidence: 'unconfirmed',
    },
  ],
  defaultRelease: [
    {
      firearms: 'all',
      release: 'never',
      says: 'A licensee may not transfer before the check is complete, however long it takes.',
      since: '2018-03-09',
      standing: 'in-force',
      confidence: 'secondary',
      cites: [stateLaw('Fla. Stat. § 790.065'), order('Florida House, staff analysis of CS/HB 17 (2024)')],
    },
  ],
  denialAlerts: [noAlertByAccount],
  fees: [
    {
      firearms: 'all',
      cents: 500,
      says: 'The department takes five dollars for a check; since when is not known.',
      since: firstDay,
      standing: 'in-force',
      confidence: 'unconfirmed',
    },
  ],
  permits: [noQualifyingPermit(byCharts)],
}

export const FL: Jurisdiction = {
  state: 'FL',
  name: 'Florida',
  zone: 'America/New_York',
  otherZones: ['America/Chicago'],
  weekend: saturdayAndSunday,
  closures: [
    { name: "New Year's Day", day: fixed(1, 1), shift: nearest, ...cited },
    { name: 'Birthday of Martin Luther King, Jr.', day: nth(3, 1, 1), shift: staysPut, ...cited },
    { name: 'Memorial Day', day: last(1, 5), shift: staysPut, ...cited },
    { name: 'Independence Day', day: fixed(7, 4), shift: nearest, ...cited },
    { name: 'Labor Day', day: nth(1, 1, 9), shift: staysPut, ...cited },
    { name: "Veterans' Day", day: fixed(11, 11), shift: nearest, ...cited },
    { name: 'Thanksgiving Day', day: nth(4, 4, 11), shift: staysPut, ...cited },
    { name: 'Friday after Thanksgiving', day: nth(4, 4, 11, 1), shift: staysPut, ...cited },
    { name: 'Christmas Eve', day: fixed(12, 24), shift: eve, since: '2026-01-01', confidence: 'unconfirmed' },
    { name: 'Christmas Day', day: fixed(12, 25), shift: nearest, ...cited },
    { name: "New Year's Eve", day: fixed(12, 31), shift: eve, since: '2026-01-01', confidence: 'unconfirmed' },
    {
      name: 'Closed by the governor',
      day: announced,
      shift: staysPut,
      confidence: 'secondary',
      cites: [order('Governor of Florida, announcements of state office closures, 2019 to 2021, 2024 and 2025')],
    },
    { name: 'Closed by the governor', day: supposed, shift: staysPut, confidence: 'unconfirmed' },
  ],
  poc: [
    {
      // A dealer may go to the FBI for a firearm redeemed within 90 days of its pawn; the state answers the others.
      since: '1998-11-30',
      answers: ['handgun', 'long-gun', 'other', 'multiple', 'redemption'],
      confidence: 'secondary',
      cites: [stateLaw('Fla. Stat. § 790.065')],
    },
  ],
  countyZones: [
    {
      zone: 'America/Chicago',
      counties: [
        ...['Bay', 'Calhoun', 'Escambia', 'Holmes', 'Jackson'],
        ...['Okaloosa', 'Santa Rosa', 'Walton', 'Washington'],
      ],
      confidence: 'secondary',
      cites: [cfr(49, '71.5')],
    },
    {
      zone: 'America/Chicago',
      counties: ['Gulf'],
      part: 'north of the Intracoastal Waterway, with Wewahitchka; Port St. Joe keeps eastern time',
      confidence: 'secondary',
      cites: [cfr(49, '71.5')],
    },
  ],
  transfers,
}
