import type { OfficeDay } from './office-calendar.ts'

/** One day of the count, and why it was counted or not. */
export type CountedDay = Readonly<{ date: Temporal.PlainDate; counted: boolean; because: string }> &
  Pick<OfficeDay, 'confidence' | 'cites'>
