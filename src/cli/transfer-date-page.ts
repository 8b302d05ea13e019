import { spokenDay } from '#law/clocks/spoken-date.ts'
import { jurisdictions } from '#law/states/registry.ts'
import { day, moment, orNever, orUnknown } from './spoken.ts'
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

const days = ({ counted }: TransferDateDocument): readonly string[] => countedDays(counted)

function countedDays(counted: TransferDateDocument['counted']): readonly string[] {
  let found = 0
  return counted.map(({ date, counted: isCounted, because }) => {
    if (isCounted) found += 1
    const number = isCounted ? String(found) : '-'
    return `  ${number.padStart(2)}  ${spokenDay(Temporal.PlainDate.from(date)).padEnd(dayWidth)}${because}`
  })
}

function dates(document: TransferDateDocument): readonly string[] {
  const {
    thirdBusinessDay,
    tenthBusinessDay,
    earliestTransferAt,
    earliestLawfulAt,
    stateLaw,
    validThrough,
    destroyBy,
  } = document
  return [
    row('Third business day', orUnknown(thirdBusinessDay, day)),
    ...(tenthBusinessDay === undefined ? [] : [row('Tenth business day', orUnknown(tenthBusinessDay, day))]),
    row(
      'Federal law',
      orUnknown(earliestTransferAt, at => `${moment(at)}, if neither Proceed nor Denied has come`),
    ),
    row('State law', orNever(earliestLawfulAt, moment)),
    ...stateLaw.flatMap(provision),
    row('Check good through', day(validThrough)),
    row('Destroyed by', `${day(destroyBy.practice)}; at the latest ${day(destroyBy.limit)}`),
  ]
}

/** What the state's law says, where it says so, and whether we read it there. */
function provision({
  says,
  standing,
  confidence,
  cites,
  counted = [],
}: TransferDateDocument['stateLaw'][number]): readonly string[] {
  const where = cites.length === 0 ? 'no source' : cites.join('; ')
  const doubts = [
    ...(standing === 'in-force' ? [] : [standing === 'enjoined' ? 'held off by a court' : 'not yet in force']),
    ...(confidence === 'cited' ? [] : [confidence === 'secondary' ? 'known from an account' : 'unconfirmed']),
  ]
  return [row('', `${says} (${[where, ...doubts].join('; ')})`), ...countedDays(counted)]
}

function provisions({ cites, warnings }: TransferDateDocument): readonly string[] {
  const doubts = warnings.length === 0 ? [] : ['', 'To know:', ...warnings.map(warning => `  ${warning}`)]
  return [row('Provisions', cites.map(({ text }) => text).join('; ')), ...doubts]
}

const row = (name: string, value: string): string => `${name.padEnd(20)}${value}`
