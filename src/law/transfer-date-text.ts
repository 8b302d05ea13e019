import type { Cite } from './cite.ts'
import type { CountedDay } from './clocks/business-days.ts'
import type { TransferDate } from './clocks/transfer-date.ts'
import { dateText } from './clocks/unknown.ts'
import { isNever, stateLaw, type Applied, type Lawful, type Never } from './states/earliest-lawful.ts'
import type { Sale } from './states/period-end.ts'
import type { Unknown } from './clocks/unknown.ts'

export type TransferDateText = ReturnType<typeof transferDateText>

/** What a contact sets, as it is printed and sent: dates as text, and what the state's law adds beside the federal date. */
export function transferDateText(sale: Sale, dates: TransferDate) {
  const { earliestLawfulAt, provisions } = stateLaw(sale, dates.earliestTransferAt, false)
  return {
    thirdBusinessDay: dateText(dates.thirdBusinessDay),
    ...(dates.tenthBusinessDay && { tenthBusinessDay: dateText(dates.tenthBusinessDay) }),
    earliestTransferAt: dateText(dates.earliestTransferAt),
    earliestLawfulAt: lawfulText(earliestLawfulAt),
    stateLaw: provisions.map(provisionText),
    validThrough: dates.validThrough.toString(),
    destroyBy: { practice: dates.destroyBy.practice.toString(), limit: dates.destroyBy.limit.toString() },
    counted: dates.counted.map(countedText),
    calendarVersion: dates.calendarVersion,
    cites: citesOf(dates),
  }
}

/** The moment as text; what is unknown, or will never be, with its reason. */
export const lawfulText = (lawful: Lawful): string | Unknown | Never => (isNever(lawful) ? lawful : dateText(lawful))

const countedText = ({ date, counted, because }: CountedDay) => ({ date: date.toString(), counted, because })

/** One provision of the state that was looked at, and what it comes to. */
export const provisionText = ({ about, says, standing, confidence, cites, until, counted = [] }: Applied) => ({
  about,
  says,
  standing,
  confidence,
  cites: cites.map(({ text }) => text),
  ...(until === undefined ? {} : { until: lawfulText(until) }),
  ...(counted.length === 0 ? {} : { counted: counted.map(countedText) }),
})

/** The federal provisions, then what closed each day; each once. */
const citesOf = ({ cites, counted }: TransferDate): Cite[] => [
  ...new Map([...cites, ...counted.flatMap(day => day.cites)].map(cite => [cite.text, cite])).values(),
]
