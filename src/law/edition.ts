import { prohibitors } from './prohibitors/registry.ts'
import { governs } from './rule.ts'
import { prohibitions } from './states/prohibitions.ts'

type Text = Readonly<{ id: string; since: string; until?: string }>

/** By what a record is decided: the prohibitors, and the dated provisions of states that one of them looks up. */
const texts: readonly Text[] = [...prohibitors, ...prohibitions.map(({ key, ...dated }) => ({ id: key, ...dated }))]

/** The texts that govern on a day, by name and first day, in one order. */
export const textsOn = (on: Temporal.PlainDate, among: readonly Text[] = texts): readonly string[] =>
  among
    .filter(text => governs(text, on.toString()))
    .map(({ id, since }) => `${id} ${since}`)
    .toSorted()

/** The next day on which a text begins, or is over; undefined where none is known. */
export const nextChangeAfter = (
  on: Temporal.PlainDate,
  among: readonly Text[] = texts,
): Temporal.PlainDate | undefined =>
  among
    .flatMap(({ since, until }) => [since, ...(until === undefined ? [] : [dayAfter(until)])])
    .toSorted()
    .map(day => Temporal.PlainDate.from(day))
    .find(day => Temporal.PlainDate.compare(day, on) > 0)

const dayAfter = (day: string): string => Temporal.PlainDate.from(day).add({ days: 1 }).toString()

/** Where a day begins last: then a text that begins on it governs at every premises. */
const lastToBegin = 'Pacific/Pago_Pago'

/** The day that has begun everywhere. */
export const dayEverywhere = (now: Temporal.Instant): Temporal.PlainDate =>
  now.toZonedDateTimeISO(lastToBegin).toPlainDate()

/** The instant at which a day has begun everywhere. */
export const begunEverywhere = (day: Temporal.PlainDate): Temporal.Instant =>
  day.toZonedDateTime(lastToBegin).toInstant()
