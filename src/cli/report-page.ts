import type {
  DenialReportView,
  NoticeReportView,
  ReportedPlace,
  ReportedRow,
  ShownCountiesBy,
  ShownFigure,
} from '#contract/reports.ts'
import { rows, wrapped } from './output.ts'

/** The report of a year as a person reads it: the nation, then each district of which there is anything. */
export function denialPage(report: DenialReportView): string {
  const { year, isOver, published, nation, districts, says, countiesBy } = report
  const some = districts.filter(isSome)
  const lines = [
    `Denials of ${year}${isOver ? '' : ' so far'} (18 U.S.C. 925C)${published ? ', as published: few are withheld' : ''}`,
    '',
    ...[...says, placedBy(countiesBy)].flatMap(sentence => wrapped(sentence)),
    '',
    ...placeLines(nation),
    ...some.flatMap(place => ['', ...placeLines(place)]),
    '',
    `${districts.length - some.length} districts have nothing to report.`,
  ]
  return `${lines.join('\n')}\n`
}

const placedBy = ({ asOf, imported }: ShownCountiesBy): string =>
  imported === null
    ? `Counties are placed in districts by 28 U.S.C. 81-131 as of ${asOf}.`
    : `Counties are placed in districts by the table of ${imported.counties} that was imported on ${imported.at.slice(0, 10)}, the others by 28 U.S.C. 81-131 as of ${asOf}.`

const isSome = ({ total, notices, keptBack }: ReportedPlace): boolean =>
  [...figuresOf(total).map(([, shown]) => shown), notices, keptBack].some(shown => shown !== 0 && shown !== 'not-told')

const placeLines = ({ name, district, total, categories, notices, keptBack }: ReportedPlace): readonly string[] => [
  `${name} (${district})`,
  ...rows([...figuresOf(total), ['notices', notices], ['kept back by an exception', keptBack]].map(inWords)),
  ...categories.map(
    row =>
      `  ${row.title}: ${figuresOf(row)
        .map(([name_, shown]) => `${name_} ${worded(shown)}`)
        .join(', ')}`,
  ),
]

const inWords = ([name, shown]: readonly [string, ShownFigure] | readonly (string | number)[]) =>
  [String(name), worded(shown as ShownFigure)] as const

const figuresOf = (row: ReportedRow): readonly (readonly [string, ShownFigure])[] => [
  ['denials', row.denials],
  ['referred to ATF', row.referredToAtf],
  ['found not prohibited by ATF', row.foundNotProhibited],
  ['overturned', row.overturned],
  ['investigations opened', row.investigations],
  ['persons charged', row.charged],
  ['convictions', row.convictions],
]

const worded = (shown: ShownFigure | undefined): string =>
  shown === 'not-told' ? 'not told to us' : shown === 'withheld' ? 'withheld' : String(shown)

/** The notices of a month. */
export function noticePage({ month, pocDenialsTold, countiesBy, nation, states, districts }: NoticeReportView): string {
  const lines = [
    `Notices to police of the denials of ${month} (18 U.S.C. 925B)`,
    `Police are ${pocDenialsTold ? '' : 'not '}told of what points of contact deny.`,
    ...wrapped(placedBy(countiesBy)),
    '',
    ...rows([
      ['denials', String(nation.denials)],
      ['notices', `${nation.named}, ${nation.told} told, ${nation.waiting} waiting`],
      ['hours to be told', `median ${none(nation.medianHours)}, longest ${none(nation.longestHours)}`],
      ['late', `${nation.late}${nation.late === 0 ? '' : ': THE LAW ALLOWS NONE'}; ${nation.lateForHold} for a hold`],
      ['held now', String(nation.held)],
      ['decided not to send', String(nation.decidedNotSent)],
      ['places without police', String(nation.unroutable)],
      ['taken back unread', String(nation.takenBack)],
      ['corrected', `${nation.corrected}, ${nation.correcting} waiting`],
      ['longest correction', none(nation.longestHoursToCorrect)],
    ]),
    '',
    ...states.map(line),
    '',
    ...districts.map(line),
  ]
  return `${lines.join('\n')}\n`
}

const line = ({ place, ...of }: NoticeReportView['states'][number]): string =>
  `${place.padEnd(10)} ${of.denials} denials, ${of.named} notices, ${of.told} told, ${of.late} late`

const none = (hours: number | null): string => (hours === null ? 'none' : `${hours} h`)
