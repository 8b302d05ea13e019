import { order, stateLaw } from '../cite.ts'
import { fixed, last, nth, saturdayAndSunday, staysPut, type Jurisdiction, type ShiftRule } from './jurisdiction.ts'
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

const secondary = { confidence: 'secondary', cites: [stateLaw('Ala. Code § 1-3-8')] } as const

/** A holiday on a Saturday closes the Friday before, one on a Sunday the Monday after. */
const nearest: ShiftRule = { saturday: 'friday', sunday: 'monday', ...secondary }

const transfers: TransferLaw = {
  waits: [noWaitByAccount],
  defaultRelease: [federalPeriodByAccount],
  denialAlerts: [noAlertByAccount],
  fees: [freeFederalCheck],
  permits: [
    qualifyingPermit('concealed carry permit', {
      since: '2016-02-24',
      until: '2019-07-21',
      issuedFrom: '2013-08-01',
      confidence: 'secondary',
      cites: [order('ATF, open letter to all Alabama licensees, February 24, 2016'), permitChart2017],
    }),
    // Sheriffs had issued permits without a full check, and some to prohibited persons.
    noQualifyingPermit({
      since: '2019-07-22',
      until: '2025-05-22',
      confidence: 'secondary',
      cites: [order('ATF, open letter to all Alabama licensees, July 22, 2019'), permitChart2023],
    }),
    qualifyingPermit('concealed carry permit, for years or for life', {
      since: '2025-05-23',
      confidence: 'secondary',
      cites: [permitChart2025],
    }),
  ],
}

/** Mardi Gras is left out: it closes the offices in Mobile and Baldwin counties alone, and they are open elsewhere. */
export const AL: Jurisdiction = {
  state: 'AL',
  name: 'Alabama',
  zone: 'America/Chicago',
  otherZones: [],
  weekend: saturdayAndSunday,
  closures: [
    { name: "New Year's Day", day: fixed(1, 1), shift: nearest, ...secondary },
    { name: 'Martin Luther King, Jr., and Robert E. Lee Day', day: nth(3, 1, 1), shift: staysPut, ...secondary },
    { name: 'George Washington and Thomas Jefferson Day', day: nth(3, 1, 2), shift: staysPut, ...secondary },
    { name: 'Confederate Memorial Day', day: nth(4, 1, 4), shift: staysPut, ...secondary },
    { name: 'Memorial Day', day: last(1, 5), shift: staysPut, ...secondary },
    { name: "Jefferson Davis's birthday", day: nth(1, 1, 6), shift: staysPut, ...secondary },
    {
      // The governor closed the offices by memorandum each year from 2021; the legislature made it permanent in 2025.
      name: 'Juneteenth',
      day: fixed(6, 19),
      shift: nearest,
      since: '2021-06-17',
      confidence: 'secondary',
      cites: [...secondary.cites, order('Governor of Alabama, memorandum of June 17, 2021')],
    },
    { name: 'Independence Day', day: fixed(7, 4), shift: nearest, ...secondary },
    { name: 'Labor Day', day: nth(1, 1, 9), shift: staysPut, ...secondary },
    { name: 'Columbus, Fraternal and American Indian Heritage Day', day: nth(2, 1, 10), shift: staysPut, ...secondary },
    { name: 'Veterans Day', day: fixed(11, 11), shift: nearest, ...secondary },
    { name: 'Thanksgiving Day', day: nth(4, 4, 11), shift: staysPut, ...secondary },
    // These two are in no statute. Governors have usually given them, by a memorandum of that year.
    { name: 'Day after Thanksgiving', day: nth(4, 4, 11, 1), shift: staysPut, confidence: 'unconfirmed' },
    {
      name: 'Christmas Eve',
      day: fixed(12, 24),
      shift: { saturday: 'friday', sunday: 'tuesday', confidence: 'unconfirmed' },
      confidence: 'unconfirmed',
    },
    { name: 'Christmas Day', day: fixed(12, 25), shift: nearest, ...secondary },
  ],
  poc: [],
  transfers,
}
