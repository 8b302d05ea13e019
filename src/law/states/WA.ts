import { order, stateLaw } from '../cite.ts'
import { fixed, last, nth, saturdayAndSunday, staysPut, type Jurisdiction, type ShiftRule } from './jurisdiction.ts'
import { namedNoWaitIn2015 } from './accounts-o-to-z.ts'
import { noWait, permitChart2025 } from './no-addition.ts'

const legalHolidays = [stateLaw('RCW 1.16.050')] as const
const cited = { confidence: 'cited', cites: legalHolidays } as const

/** A holiday on a Saturday closes the Friday before, one on a Sunday the Monday after. */
const nearest: ShiftRule = { saturday: 'friday', sunday: 'monday', confidence: 'secondary', cites: legalHolidays }

/** The text that stood until 2024 was read where an amendment of 2023 strikes it. */
const tenDaysOrAnswer = [
  stateLaw('RCW 9.41.092(1) (2022)'),
  order('Washington 2SHB 1143 (2023), amendment 422'),
] as const
const waspcAccount = order('Washington Association of Sheriffs and Police Chiefs, Denied Firearms Transactions, 2024')

/** The section also lists recognized days (Columbus Day is one) and says that they are no legal holidays. */
export const WA: Jurisdiction = {
  state: 'WA',
  name: 'Washington',
  zone: 'America/Los_Angeles',
  otherZones: [],
  weekend: saturdayAndSunday,
  closures: [
    { name: "New Year's Day", day: fixed(1, 1), shift: nearest, ...cited },
    { name: 'Martin Luther King, Jr. Day', day: nth(3, 1, 1), shift: staysPut, ...cited },
    { name: "Presidents' Day", day: nth(3, 1, 2), shift: staysPut, ...cited },
    { name: 'Memorial Day', day: last(1, 5), shift: staysPut, ...cited },
    { name: 'Juneteenth', day: fixed(6, 19), shift: nearest, since: '2022-01-01', ...cited },
    { name: 'Independence Day', day: fixed(7, 4), shift: nearest, ...cited },
    { name: 'Labor Day', day: nth(1, 1, 9), shift: staysPut, ...cited },
    { name: "Veterans' Day", day: fixed(11, 11), shift: nearest, ...cited },
    { name: 'Thanksgiving Day', day: nth(4, 4, 11), shift: staysPut, ...cited },
    { name: 'Native American Heritage Day', day: nth(4, 4, 11, 1), shift: staysPut, ...cited },
    { name: 'Christmas Day', day: fixed(12, 25), shift: nearest, ...cited },
  ],
  poc: [
    // Sheriffs and police answered for handguns until every licensee had to ask the State Patrol for every firearm,
    // thirty days after it announced its system.
    {
      since: '1998-11-30',
      until: '2024-01-31',
      answers: ['handgun'],
      confidence: 'secondary',
      cites: [stateLaw('RCW 9.41.090')],
    },
    {
      since: '2024-02-01',
      answers: ['handgun', 'long-gun', 'other', 'multiple', 'redemption'],
      confidence: 'secondary',
      cites: [stateLaw('RCW 9.41.1135(1)'), stateLaw('RCW 43.43.580'), waspcAccount],
    },
  ],
  transfers: {
    waits: [
      {
        firearms: ['long-gun', 'multiple'],
        only: 'semiautomatic assault rifles, as the state defined them',
        period: { businessDays: 10 },
        says: 'A semiautomatic assault rifle was not delivered until ten business days after the application.',
        since: '2019-07-01',
        until: '2023-12-31',
        standing: 'in-force',
        confidence: 'secondary',
        cites: [stateLaw('RCW 9.41.092(2) (2022)'), order('Washington Initiative 1639 (2018)')],
      },
      noWait({ until: '2019-06-30', ...namedNoWaitIn2015 }),
      {
        ...noWait({ since: '2019-07-01', until: '2023-12-31', ...namedNoWaitIn2015 }),
        only: 'firearms other than semiautomatic assault rifles',
      },
      {
        firearms: 'all',
        period: { businessDays: 10 },
        says: 'No firearm is delivered until ten business days after the application, whatever the check said before.',
        since: '2024-01-01',
        standing: 'in-force',
        confidence: 'secondary',
        cites: [stateLaw('RCW 9.41.092'), stateLaw('RCW 9.41.090(1)(c)')],
      },
    ],
    defaultRelease: [
      {
        firearms: 'all',
        release: { businessDays: 10 },
        says: 'Delivery was allowed ten business days after the check was asked for, if no answer had come before.',
        since: '2014-12-04',
        until: '2023-12-31',
        standing: 'in-force',
        confidence: 'secondary',
        cites: tenDaysOrAnswer,
      },
      {
        firearms: ['handgun', 'multiple'],
        only: 'transferees without a permanent license or card of the state, or of fewer than ninety days in it',
        release: { days: 60 },
        says: 'For a pistol and a newcomer the ten business days were sixty days.',
        since: '2014-12-04',
        until: '2023-12-31',
        standing: 'in-force',
        confidence: 'secondary',
        cites: tenDaysOrAnswer,
      },
      {
        firearms: 'all',
        release: 'never',
        says: 'The licensee may not deliver before the State Patrol has said that the transferee is eligible.',
        since: '2024-01-01',
        standing: 'in-force',
        confidence: 'cited',
        cites: [stateLaw('RCW 9.41.090(1)(b)')],
      },
    ],
    denialAlerts: [
      {
        by: 'licensee',
        to: 'the Washington Association of Sheriffs and Police Chiefs',
        within: { days: 5 },
        says: 'The licensee reported a denial to the association of sheriffs and police chiefs within five days.',
        since: '2017-07-23',
        until: '2024-01-31',
        standing: 'in-force',
        confidence: 'cited',
        cites: [stateLaw('RCW 9.41.114(1) (2017 c 261 § 1)')],
      },
      {
        by: 'state-agency',
        to: 'the police of the place',
        says: 'The State Patrol, and no longer the licensee, tells police of a denial and of one that was overturned.',
        since: '2024-02-01',
        standing: 'in-force',
        confidence: 'secondary',
        cites: [stateLaw('RCW 9.41.114 (2024 c 289 § 4)'), stateLaw('RCW 43.43.823'), waspcAccount],
      },
    ],
    fees: [
      {
        firearms: 'all',
        only: 'not a pawn or its redemption',
        cents: 1800,
        says: 'The licensee collects the fee that the State Patrol sets, at most eighteen dollars.',
        since: '2024-02-01',
        standing: 'in-force',
        confidence: 'secondary',
        cites: [stateLaw('RCW 9.41.1135(2)'), stateLaw('RCW 43.43.580')],
      },
    ],
    permits: [
      {
        permit: 'concealed pistol license',
        qualifies: false,
        says: 'The concealed pistol licenses that stood in place of a check from before 1998 had all expired by then, and none has since.',
        since: '2003-11-30',
        standing: 'in-force',
        confidence: 'secondary',
        cites: [order('ATF, open letter to Washington licensees, November 2003'), permitChart2025],
      },
    ],
  },
}
