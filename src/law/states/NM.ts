import { decided, order, stateLaw } from '../cite.ts'
import { alertNotFound, namedInNoListOfWaits, nothingFound, participationMap2019 } from './accounts-m-to-o.ts'
import { fixed, last, nth, saturdayAndSunday, staysPut, type Jurisdiction, type ShiftRule } from './jurisdiction.ts'
import { federalPeriod, freeFederalCheck, noQualifyingPermit, noWait, permitChart2025 } from './no-addition.ts'
import type { Wait } from './transfer-law.ts'

const known = { confidence: 'secondary', cites: [stateLaw('N.M. Stat. § 12-5-2')] } as const
const doubtful = { confidence: 'unconfirmed' } as const

/** The statute moves a Sunday holiday to the Monday; closing on the Friday for a Saturday one is practice. */
const nearest: ShiftRule = { saturday: 'friday', sunday: 'monday', ...doubtful }

/** Calendar days, not business days. */
const sevenDays = {
  firearms: 'all',
  period: { days: 7 },
  spares: 'holders of a concealed handgun license, licensees, law enforcement officers and members of one family',
  says: 'Seven calendar days pass between the sale and the transfer, and the time of the federal check counts in them.',
  confidence: 'cited',
  cites: [
    stateLaw('N.M. Stat. § 30-7-7.3'),
    order('ATF, Open Letter on Revised New Mexico Firearms Laws, sent on September 13, 2024'),
    decided('Ortega v. Grisham, 148 F.4th 1134 (10th Cir. 2025)'),
  ],
} as const satisfies Omit<Wait, 'since' | 'standing'>

export const NM: Jurisdiction = {
  state: 'NM',
  name: 'New Mexico',
  zone: 'America/Denver',
  otherZones: [],
  weekend: saturdayAndSunday,
  closures: [
    { name: "New Year's Day", day: fixed(1, 1), shift: nearest, ...known },
    { name: "Martin Luther King, Jr.'s Birthday", day: nth(3, 1, 1), shift: staysPut, ...known },
    // Most agencies keep Presidents' Day on the Friday after Thanksgiving; that all do was not found, so both count.
    { name: "Presidents' Day", day: nth(3, 1, 2), shift: staysPut, ...doubtful },
    { name: 'Memorial Day', day: last(1, 5), shift: staysPut, ...known },
    { name: 'Juneteenth', day: fixed(6, 19), shift: nearest, since: '2021-06-17', ...doubtful },
    { name: 'Independence Day', day: fixed(7, 4), shift: nearest, ...known },
    { name: 'Labor Day', day: nth(1, 1, 9), shift: staysPut, ...known },
    { name: "Indigenous Peoples' Day", day: nth(2, 1, 10), shift: staysPut, ...known },
    { name: "Veterans' Day", day: fixed(11, 11), shift: nearest, ...known },
    { name: 'Thanksgiving Day', day: nth(4, 4, 11), shift: staysPut, ...known },
    { name: "Presidents' Day, kept after Thanksgiving", day: nth(4, 4, 11, 1), shift: staysPut, ...doubtful },
    { name: 'Christmas Day', day: fixed(12, 25), shift: nearest, ...known },
  ],
  poc: [],
  transfers: {
    // The court of appeals decided on August 19, 2025 and refused to rehear on December 22. The day of its mandate was not
    // found, so the wait counts as held off from the later of the two.
    waits: [
      noWait({ until: '2024-05-14', ...namedInNoListOfWaits }),
      { ...sevenDays, since: '2024-05-15', until: '2025-12-21', standing: 'in-force' },
      { ...sevenDays, since: '2025-12-22', standing: 'enjoined' },
    ],
    // That the court's order reaches the twenty days too was not found: they count as in force, the later date.
    defaultRelease: [
      federalPeriod({ until: '2024-05-14', ...nothingFound }),
      {
        firearms: 'all',
        release: { days: 20 },
        says: 'A seller whose federal check is not complete does not transfer, until twenty days have passed without an answer.',
        since: '2024-05-15',
        standing: 'in-force',
        confidence: 'cited',
        cites: [stateLaw('N.M. Stat. § 30-7-7.3')],
      },
    ],
    denialAlerts: alertNotFound('New Mexico'),
    fees: [freeFederalCheck],
    permits: [noQualifyingPermit({ confidence: 'secondary', cites: [participationMap2019, permitChart2025] })],
  },
}
