import type { Cite } from './cite.ts'
import type { TransferDate } from './clocks/transfer-date.ts'
import { dateText } from './clocks/unknown.ts'
import { earliestLawfulAt } from './states/earliest-lawful.ts'
import type { State } from './words.ts'

export type TransferDateText = ReturnType<typeof transferDateText>

/** What a contact sets, as it is printed and sent: dates as text, and what the state's law adds beside the federal date. */
export const transferDateText = (state: State, dates: TransferDate) => ({
  thirdBusinessDay: dateText(dates.thirdBusinessDay),
  ...(dates.tenthBusinessDay && { tenthBusinessDay: dateText(dates.tenthBusinessDay) }),
  earliestTransferAt: dateText(dates.earliestTransferAt),
  earliestLawfulAt: dateText(earliestLawfulAt(state, dates.earliestTransferAt)),
  validThrough: dates.validThrough.toString(),
  destroyBy: { practice: dates.destroyBy.practice.toString(), limit: dates.destroyBy.limit.toString() },
  counted: dates.counted.map(({ date, counted, because }) => ({ date: date.toString(), counted, because })),
  calendarVersion: dates.calendarVersion,
  cites: citesOf(dates),
})

/** The federal provisions, then what closed each day; each once. */
const citesOf = ({ cites, counted }: TransferDate): Cite[] => [
  ...new Map([...cites, ...counted.flatMap(day => day.cites)].map(cite => [cite.text, cite])).values(),
]
