import type {
  DenialReportView,
  NoticeReportView,
  ReportedPlace,
  ReportedRow,
  ShownCountiesBy,
  ShownFigure,
} from '#contract/reports.ts'
import { rows, wrapped } from './output.ts'
import { momentInUtc } from './spoken.ts'

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
    ...toldLines(report.told),
  ]
  return `${lines.join('\n')}\n`
}

/** Who told the program office what. */
const toldLines = (told: DenialReportView['told']): readonly string[] =>
  told.length === 0
    ? []
    : [
        '',
        'Told to the program office, by district, category and what:',
        ...rows(
          told.map(({ figure, count, by, at }) => [figure, `${count}, entered by ${by} on ${momentInUtc(at)}`]),
          '  ',
        ),
      ]

const placedBy = ({ asOf, imported }: ShownCountiesBy): string =>
  imported === null
    ? `Counties are placed in districts by 28 U.S.C. 81-131 as of ${asOf}.`
    : `Counties are placed in districts by the table of ${imported.counties} that was imported on ${imported.at.slice(0, 10)}, the others by 28 U.S.C. 81-131 as of ${asOf}.`

const isSome = ({ total, notices, keptBack }: ReportedPlace): boolean =>
  [...figuresOf(total).map(([, shown]) => shown), notices, keptBack].some(shown => shown !== 0 && shown !== 'not-told')

const placeLines = ({ name, district, total, categories, notices, keptBack }: ReportedPlace): readonly string[] => [
  `${name} (${district})`,
  ...rows(
    [...figuresOf(total), ['notices told to police', notices], ['denials kept back by an exception', keptBack]].map(
      inWords,
    ),
  ),
  ...categories.flatMap(categoryLines),
]

/** Of a category what is counted or was told; what nobody told of it is named once. */
function categoryLines(row: ReportedRow): readonly string[] {
  const all = figuresOf(row)
  const known = all.filter(([, shown]) => shown !== 'not-told').map(([name, shown]) => `${name} ${worded(shown)}`)
  const untold = all.filter(([, shown]) => shown === 'not-told').map(([name]) => name)
  const said = [...known, ...(untold.length === 0 ? [] : [`not told to us: ${untold.join(', ')}`])]
  return [`  ${row.title}`, ...wrapped(said.join('; ')).map(line => `    ${line}`)]
}

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
      ['denials that stand', String(nation.denials)],
      [
        'notices',
        `${nation.named}, ${nation.told} told, ${nation.waiting} waiting, ${nation.takenBack} taken back unread`,
      ],
      ['from the denial to telling', `median ${none(nation.medianHours)}, longest ${none(nation.longestHours)}`],
      [
        'late',
        `${nation.late}${nation.late === 0 ? '' : ': THE LAW ALLOWS NONE'}; beside these ${nation.lateForHold} because of a hold`,
      ],
      ['denials held now', String(nation.held)],
      ['denials not to be told of', String(nation.decidedNotSent)],
      ['places without police', String(nation.unroutable)],
      ['told that it fell', `${nation.corrected}, ${nation.correcting} waiting`],
      ['longest until told that', none(nation.longestHoursToCorrect)],
    ]),
    '',
    ...table('By state', states),
    ...table('By judicial district; a state stands for those of its denials whose district is not known', districts),
  ]
  return `${lines.join('\n')}\n`
}

const table = (heading: string, places: NoticeReportView['states']): readonly string[] =>
  places.length === 0 ? [] : [heading, ...places.map(line), '']

const line = ({ place, ...of }: NoticeReportView['states'][number]): string =>
  `  ${place.padEnd(10)} denials that stand ${of.denials}, notices ${of.named}, told ${of.told}, late ${of.late}`

/** To the tenth of an hour. */
const none = (hours: number | null): string =>
  hours === null ? 'none' : hours === 0 ? 'less than 0.1 h' : `${hours} h`
