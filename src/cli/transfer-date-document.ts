import type { CountedDay } from '#law/clocks/business-days.ts'
import { publishedRules } from '#law/clocks/office-calendar.ts'
import { spokenDate } from '#law/clocks/spoken-date.ts'
import { underTwentyOneRule, type TransferDate } from '#law/clocks/transfer-date.ts'
import { governs } from '#law/rule.ts'
import { jurisdictions } from '#law/states/registry.ts'
import { transferDateText, type TransferDateText } from '#law/transfer-date-text.ts'
import type { FirearmType, State, Zone } from '#law/words.ts'
import type { ReadOptions } from './transfer-date-options.ts'

/** Dates as text, so that what is printed is what is here. */
export type TransferDateDocument = TransferDateText &
  Readonly<{
    state: State
    zone: Zone
    contact: string
    under21: boolean
    firearm?: FirearmType
    causeNoticedOn?: string
    warnings: readonly string[]
  }>

export function transferDateDocument(read: ReadOptions, dates: TransferDate): TransferDateDocument {
  const { state, zone, under21, firearm, causeNoticedOn, notes } = read
  const calendar = publishedRules(state)
  return {
    state,
    zone,
    contact: read.contact.toZonedDateTimeISO(zone).toString(),
    under21,
    ...(firearm && { firearm }),
    ...(causeNoticedOn && { causeNoticedOn: causeNoticedOn.toString() }),
    ...transferDateText({ state, firearm, contact: read.contact, zone, calendar }, dates),
    warnings: [...notes, ...causeIgnored(read, dates), ...doubts(state, dates.counted), publishedOnly],
  }
}

function causeIgnored({ causeNoticedOn }: ReadOptions, dates: TransferDate): readonly string[] {
  if (causeNoticedOn === undefined || dates.tenthBusinessDay !== undefined) return []
  const contactDay = dates.counted[0]?.date.toString() ?? ''
  return governs(underTwentyOneRule, contactDay)
    ? [`The cause notice of ${spokenDate(causeNoticedOn)} came after the third business day and extends nothing.`]
    : ['The under-21 rule was not in force on the day of the contact.']
}

/** A day closed in doubt says so itself; what was read only at second hand is said here. */
function doubts(state: State, counted: readonly CountedDay[]): readonly string[] {
  const { name } = jurisdictions[state]
  const closed = counted.filter(day => !day.counted && day.confidence !== 'cited')
  const open = counted.some(day => day.counted && day.confidence !== 'cited')
  return [
    ...new Set(
      closed.map(({ because, confidence }) => (confidence === 'secondary' ? `${because}: ${secondHand}` : because)),
    ),
    ...(open ? [`The list of days on which ${name} closes its offices was not read in the provision itself.`] : []),
  ]
}

const publishedOnly =
  'Counted by published rules only: closures declared by order, as for a storm, are known to a running system.'
const secondHand = 'known from an account of the provision, not from the provision itself'
