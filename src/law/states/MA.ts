import { order, stateLaw } from '../cite.ts'
import { alertNotFound, namedInNoListOfWaits } from './accounts-m-to-o.ts'
import { fixed, last, nth, saturdayAndSunday, staysPut, type Jurisdiction, type ShiftRule } from './jurisdiction.ts'
import {
  federalPeriod,
  firstDay,
  freeFederalCheck,
  noQualifyingPermit,
  noWait,
  permitChart2017,
  permitChart2023,
  permitChart2025,
  qualifyingPermit,
} from './no-addition.ts'

const legalHoliday = stateLaw('Mass. Gen. Laws ch. 4, § 7, cl. 18')
const closing = stateLaw('Mass. Gen. Laws ch. 136, § 12')
const cited = { confidence: 'cited', cites: [legalHoliday, closing] } as const

/** A Sunday holiday moves to the day after; before a Saturday holiday, state offices are open on the Friday. */
const sundayOnly: ShiftRule = {
  saturday: 'stays',
  sunday: 'monday',
  confidence: 'cited',
  cites: [legalHoliday, order('Massachusetts Trial Court, Legal Holidays 2015 and 2016')],
}

const letter2003 = order('ATF, Open Letter to All Massachusetts Federal Firearms Licensees, October 15, 2003')

/** The holidays of Suffolk County alone (17 March, 17 June) close no state office elsewhere. */
export const MA: Jurisdiction = {
  state: 'MA',
  name: 'Massachusetts',
  zone: 'America/New_York',
  otherZones: [],
  weekend: saturdayAndSunday,
  closures: [
    { name: "New Year's Day", day: fixed(1, 1), shift: sundayOnly, ...cited },
    { name: 'Martin Luther King Day', day: nth(3, 1, 1), shift: staysPut, ...cited },
    { name: "Presidents' Day", day: nth(3, 1, 2), shift: staysPut, ...cited },
    { name: "Patriots' Day", day: nth(3, 1, 4), shift: staysPut, ...cited },
    { name: 'Memorial Day', day: last(1, 5), shift: staysPut, ...cited },
    {
      name: 'Juneteenth Independence Day',
      day: fixed(6, 19),
      shift: sundayOnly,
      since: '2020-07-24',
      confidence: 'secondary',
      cites: [legalHoliday],
    },
    { name: 'Independence Day', day: fixed(7, 4), shift: sundayOnly, ...cited },
    { name: 'Labor Day', day: nth(1, 1, 9), shift: staysPut, ...cited },
    { name: 'Columbus Day', day: nth(2, 1, 10), shift: staysPut, ...cited },
    { name: "Veterans' Day", day: fixed(11, 11), shift: sundayOnly, ...cited },
    { name: 'Thanksgiving Day', day: nth(4, 4, 11), shift: staysPut, ...cited },
    { name: 'Christmas Day', day: fixed(12, 25), shift: sundayOnly, ...cited },
  ],
  poc: [],
  transfers: {
    waits: [noWait(namedInNoListOfWaits)],
    // The license to carry or firearm identification card is asked for beside the federal check, not in its place.
    defaultRelease: [
      {
        ...federalPeriod({
          confidence: 'cited',
          cites: [stateLaw('Mass. Gen. Laws ch. 140, § 123(f)'), stateLaw('803 CMR 10.07')],
        }),
        says: 'The licensee verifies the license or card and then asks the federal system, and the state sets no period of its own.',
      },
    ],
    denialAlerts: alertNotFound('Massachusetts'),
    fees: [freeFederalCheck],
    permits: [
      {
        ...qualifyingPermit('license to carry issued before November 30, 1998', {
          until: '2003-10-20',
          confidence: 'cited',
          cites: [letter2003],
        }),
        says: 'A license to carry of before the system stood in place of a check until the last of them had expired.',
      },
      {
        permit: 'license to carry',
        qualifies: false,
        issuedFrom: '1998-11-30',
        says: 'A license to carry issued since the system began does not stand in place of a check.',
        since: firstDay,
        until: '2003-10-20',
        standing: 'in-force',
        confidence: 'cited',
        cites: [letter2003],
      },
      noQualifyingPermit({
        since: '2003-10-21',
        confidence: 'secondary',
        cites: [letter2003, permitChart2017, permitChart2023, permitChart2025],
      }),
    ],
  },
}
