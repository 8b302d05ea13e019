import { spokenDate, spokenDay } from '#law/clocks/spoken-date.ts'
import { isUnknown, type Unknown } from '#law/clocks/unknown.ts'
import { jurisdictions } from '#law/states/registry.ts'
import type { TransferDateDocument } from './transfer-date-document.ts'

/** The same dates for a person: each day with its reason, then the dates, the state's law beside the federal one. */
export function transferDatePage(document: TransferDateDocument): string {
  const lines = [heading(document), '', ...days(document), '', ...dates(document), '', ...provisions(document)]
  return `${lines.join('\n')}\n`
}

function heading({ state, zone, contact, under21 }: TransferDateDocument): string {
  const who = under21 ? ', transferee under 21' : ''
  return `${jurisdictions[state].name}, contact ${moment(contact)} (${zone})${who}`
}

/** Wide enough for "Wednesday 30 September". */
const dayWidth = 24

function days({ counted }: TransferDateDocument): readonly string[] {
  let found = 0
  return counted.map(({ date, counted: isCounted, because }) => {
    if (isCounted) found += 1
    const number = isCounted ? String(found) : '-'
    return `  ${number.padStart(2)}  ${spokenDay(Temporal.PlainDate.from(date)).padEnd(dayWidth)}${because}`
  })
}

function dates(document: TransferDateDocument): readonly string[] {
  const { thirdBusinessDay, tenthBusinessDay, earliestTransferAt, earliestLawfulAt, validThrough, destroyBy } = document
  return [
    row('Third business day', or(thirdBusinessDay, day)),
    ...(tenthBusinessDay === undefined ? [] : [row('Tenth business day', or(tenthBusinessDay, day))]),
    row(
      'Federal law',
      or(earliestTransferAt, at => `${moment(at)}, if neither Proceed nor Denied has come`),
    ),
    row('State law', or(earliestLawfulAt, moment)),
    row('Check good through', day(validThrough)),
    row('Destroyed by', `${day(destroyBy.practice)}; at the latest ${day(destroyBy.limit)}`),
  ]
}

function provisions({ cites, warnings }: TransferDateDocument): readonly string[] {
  const doubts = warnings.length === 0 ? [] : ['', 'To know:', ...warnings.map(warning => `  ${warning}`)]
  return [row('Provisions', cites.map(({ text }) => text).join('; ')), ...doubts]
}

const row = (name: string, value: string): string => `${name.padEnd(20)}${value}`

const or = (value: string | Unknown, say: (known: string) => string): string =>
  isUnknown(value) ? `unknown: ${value.unknown}` : say(value)

const day = (date: string): string => spokenDate(Temporal.PlainDate.from(date))

/** 'Thursday 17 September 2026, 00:01', on the clock of the premises. */
function moment(zoned: string): string {
  const at = Temporal.ZonedDateTime.from(zoned)
  return `${spokenDate(at.toPlainDate())}, ${at.toPlainTime().toString({ smallestUnit: 'minute' })}`
}
