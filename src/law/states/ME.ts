import { decided, order, stateLaw } from '../cite.ts'
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
  freeFederalCheck,
  noQualifyingPermit,
  noWait,
  permitChart2017,
  permitChart2023,
  permitChart2025,
} from './no-addition.ts'
import type { Wait } from './transfer-law.ts'

const legalHolidays = stateLaw('Me. Rev. Stat. tit. 4, § 1051')
const manual = order('Maine Bureau of Human Resources, Policy and Practices Manual: Holidays')
const cited = { confidence: 'cited', cites: [legalHolidays] } as const

/** The statute moves a Sunday holiday to the Monday; the manual adds that one on a Saturday is kept on the Friday. */
const nearest: ShiftRule = {
  saturday: 'friday',
  sunday: 'monday',
  confidence: 'cited',
  cites: [legalHolidays, manual],
}

const seventyTwoHours = {
  firearms: 'all',
  period: { hours: 72 },
  spares:
    'law enforcement and corrections officers, guards, federal licensees, sales within a family, and curios, relics and antiques',
  says: 'A seller may not hand over a firearm sooner than 72 hours after the agreement to sell it, beside and not after the time of the check.',
  confidence: 'cited',
  cites: [
    stateLaw('25 M.R.S. § 2016(2)'),
    stateLaw('Me. Pub. L. 2023, ch. 678'),
    decided('Beckwith v. Frey, No. 1:24-cv-00384 (D. Me. Feb. 13, 2025)'),
    decided('Beckwith v. Frey, No. 25-1160 (1st Cir. Apr. 3, 2026)'),
  ],
} as const satisfies Omit<Wait, 'since' | 'until' | 'standing'>

export const ME: Jurisdiction = {
  state: 'ME',
  name: 'Maine',
  zone: 'America/New_York',
  otherZones: [],
  weekend: saturdayAndSunday,
  closures: [
    { name: "New Year's Day", day: fixed(1, 1), shift: nearest, ...cited },
    { name: 'Martin Luther King, Jr., Day', day: nth(3, 1, 1), shift: staysPut, ...cited },
    { name: "Washington's Birthday", day: nth(3, 1, 2), shift: staysPut, ...cited },
    { name: "Patriot's Day", day: nth(3, 1, 4), shift: staysPut, ...cited },
    { name: 'Memorial Day', day: last(1, 5), shift: staysPut, ...cited },
    // Approved on 10 June 2021 and in force that October: whether offices closed for the first one was not found.
    { name: 'Juneteenth', day: dates('2021-06-18'), shift: staysPut, confidence: 'unconfirmed' },
    {
      name: 'Juneteenth',
      day: fixed(6, 19),
      shift: nearest,
      since: '2021-10-18',
      confidence: 'cited',
      cites: [stateLaw('Me. Rev. Stat. tit. 5, § 59'), legalHolidays],
    },
    { name: 'Independence Day', day: fixed(7, 4), shift: nearest, ...cited },
    { name: 'Labor Day', day: nth(1, 1, 9), shift: staysPut, ...cited },
    { name: 'Indigenous Peoples Day', day: nth(2, 1, 10), shift: staysPut, ...cited },
    { name: 'Veterans Day', day: fixed(11, 11), shift: nearest, ...cited },
    { name: 'Thanksgiving Day', day: nth(4, 4, 11), shift: staysPut, ...cited },
    {
      name: 'Thanksgiving Friday',
      day: nth(4, 4, 11, 1),
      shift: staysPut,
      confidence: 'cited',
      cites: [manual],
    },
    { name: 'Christmas Day', day: fixed(12, 25), shift: nearest, ...cited },
  ],
  poc: [],
  transfers: {
    // Our copy of the act calls it § 2015; it was numbered anew as § 2016. The day of the appellate mandate was not found,
    // so the wait counts again from the decision, the safer day.
    waits: [
      noWait({ until: '2024-08-08', ...namedInNoListOfWaits }),
      { ...seventyTwoHours, since: '2024-08-09', until: '2025-02-12', standing: 'in-force' },
      { ...seventyTwoHours, since: '2025-02-13', until: '2026-04-02', standing: 'enjoined' },
      { ...seventyTwoHours, since: '2026-04-03', standing: 'in-force' },
    ],
    defaultRelease: [federalPeriod(nothingFound)],
    denialAlerts: alertNotFound('Maine'),
    fees: [freeFederalCheck],
    permits: [
      noQualifyingPermit({ confidence: 'secondary', cites: [permitChart2017, permitChart2023, permitChart2025] }),
    ],
  },
}
