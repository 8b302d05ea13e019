import {
  easter,
  fixed,
  last,
  nth,
  saturdayAndSunday,
  staysPut,
  type Jurisdiction,
  type ShiftRule,
} from './jurisdiction.ts'
import { nothingRead } from './accounts-o-to-z.ts'
import { byCharts, freeFederalCheck, noQualifyingPermit } from './no-addition.ts'

/** The Governor announces each closing by memorandum; several were read in the press, the code's own list was not. */
const announced = { confidence: 'unconfirmed' } as const

/** Juneteenth of 2021, a Saturday, closed the offices on the Friday; the others are taken to follow. */
const nearest: ShiftRule = { saturday: 'friday', sunday: 'monday', ...announced }

export const AS: Jurisdiction = {
  state: 'AS',
  name: 'American Samoa',
  zone: 'Pacific/Pago_Pago',
  otherZones: [],
  weekend: saturdayAndSunday,
  closures: [
    { name: "New Year's Day", day: fixed(1, 1), shift: nearest, ...announced },
    { name: 'Martin Luther King Jr. Day', day: nth(3, 1, 1), shift: staysPut, ...announced },
    { name: "Presidents' Day", day: nth(3, 1, 2), shift: staysPut, ...announced },
    { name: 'Good Friday', day: easter(-2), shift: staysPut, ...announced },
    { name: 'Flag Day', day: fixed(4, 17), shift: nearest, ...announced },
    { name: 'Memorial Day', day: last(1, 5), shift: staysPut, ...announced },
    { name: 'Juneteenth', day: fixed(6, 19), shift: nearest, since: '2021-06-17', ...announced },
    { name: 'Independence Day', day: fixed(7, 4), shift: nearest, ...announced },
    { name: "Manu'a Islands Cession Day", day: fixed(7, 16), shift: nearest, ...announced },
    { name: 'Labor Day', day: nth(1, 1, 9), shift: staysPut, ...announced },
    { name: 'Columbus Day', day: nth(2, 1, 10), shift: staysPut, ...announced },
    { name: 'Veterans Day', day: fixed(11, 11), shift: nearest, ...announced },
    { name: 'Thanksgiving Day', day: nth(4, 4, 11), shift: staysPut, ...announced },
    { name: 'Christmas Day', day: fixed(12, 25), shift: nearest, ...announced },
  ],
  poc: [],
  transfers: {
    waits: nothingRead('waiting periods'),
    defaultRelease: nothingRead('transfers without an answer'),
    denialAlerts: nothingRead('notices of denials'),
    fees: [freeFederalCheck],
    permits: [noQualifyingPermit(byCharts)],
  },
}
