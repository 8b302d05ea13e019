import { operationalDay } from '#law/clocks/operational-day.ts'
import { transferDate } from '#law/clocks/transfer-date.ts'
import { isUnknown, type Unknown } from '#law/clocks/unknown.ts'
import { clocksOf, type Answers, type Contacted } from './clocks.ts'
import type { Reading } from './reading.ts'

/** What each of the two answers about one contact. */
export type Both = Readonly<{ contact: Contacted; program: Answers | 'refused'; oracle: Answers | 'refused' }>

export const askBoth = (contact: Contacted, reading?: Reading): Both => ({
  contact,
  program: programOf(contact),
  oracle: clocksOf(contact, reading),
})

export const agree = ({ program, oracle }: Both): boolean => JSON.stringify(program) === JSON.stringify(oracle)

/** What the program answers about the same contact, in the words of the oracle. */
function programOf({ state, zone, second, under21, causeOn, declared }: Contacted): Answers | 'refused' {
  const contact = Temporal.Instant.fromEpochMilliseconds(second * 1000)
  const days = declared.map(each => ({ ...each, name: 'Closure', kind: 'other', order: 'order 1' }) as const)
  const dates = refusing(() =>
    transferDate({
      contact,
      zone,
      calendar: { state, version: days.length, declared: days },
      under21,
      ...(causeOn !== undefined && { causeNoticedOn: Temporal.PlainDate.from(causeOn) }),
    }),
  )
  if (dates === undefined) return 'refused'
  const { day, endsAt } = operationalDay(contact)
  return {
    third: text(dates.thirdBusinessDay),
    ...(dates.tenthBusinessDay && { tenth: text(dates.tenthBusinessDay) }),
    earliest: text(dates.earliestTransferAt),
    validThrough: dates.validThrough.toString(),
    practice: dates.destroyBy.practice.toString(),
    limit: dates.destroyBy.limit.toString(),
    operationalDay: day.toString(),
    endsAt: endsAt.toString(),
  }
}

const text = (date: Temporal.PlainDate | Temporal.ZonedDateTime | Unknown): string =>
  isUnknown(date) ? 'unknown' : date.toString()

function refusing<Answer>(ask: () => Answer): Answer | undefined {
  try {
    return ask()
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}
