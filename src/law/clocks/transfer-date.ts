import type { Cites } from '../cite.ts'
import type { Zone } from '../words.ts'
import type { CountedDay } from './business-days.ts'
import type { OfficeCalendar } from './office-calendar.ts'
import type { DestroyBy } from './retention.ts'
import type { Unknown } from './unknown.ts'

/** `zone` is that of the premises; `causeNoticedOn` is the day there on which the licensee was told of cause. */
export type Contact = Readonly<{
  contact: Temporal.Instant
  zone: Zone
  calendar: OfficeCalendar
  under21?: boolean
  causeNoticedOn?: Temporal.PlainDate
}>

export type TransferDate = Readonly<{
  thirdBusinessDay: Temporal.PlainDate | Unknown
  /** Only where a cause notice came in time. */
  tenthBusinessDay?: Temporal.PlainDate | Unknown
  /** 00:01 on the premises' clock, the day after the last business day that counts. The federal date only. */
  earliestTransferAt: Temporal.ZonedDateTime | Unknown
  /** The last day on which a transfer may rest on this check. */
  validThrough: Temporal.PlainDate
  destroyBy: DestroyBy
  calendarVersion: number
  counted: readonly CountedDay[]
  cites: Cites
}>
