import type { CheckView } from '#contract/check-view.ts'
import { rows, wrapped } from './output.ts'
import { day, moment, momentIn, orNever, orUnknown } from './spoken.ts'

/** How a check stands, as a person at a counter needs it: the word, the number, what it means, until when. */
export function checkPage(check: CheckView): string {
  const { ntn, next } = check
  const lines = [
    check.response.toUpperCase(),
    '',
    ...rows([['NTN', ntn], ['Contact', momentIn(check.contact, check.zone)], ...datesOf(check)]),
    '',
    ...wrapped(next.means),
    ...wrapped(next.todo),
    ...stateReportLines(check),
    ...(check.addressAsked ? ["The transferee's address would help; no answer waits for it."] : []),
  ]
  return `${lines.join('\n')}\n`
}

/** Where the state has the licensee itself tell police of a denial. */
function stateReportLines(check: CheckView): readonly string[] {
  if (check.response !== 'denied' || check.stateReport === undefined) return []
  const { to, by, says, cites, report } = check.stateReport
  const due = typeof by === 'string' ? by : by.unknown
  return [
    '',
    ...wrapped(`Report this denial to ${to}. By: ${due}. ${says} (${cites.join('; ')})`),
    '',
    report.heading,
    ...rows(report.lines.map(({ label, value }) => [label, value] as const)),
    '',
  ]
}

type Row = readonly [name: string, value: string]

function datesOf(check: CheckView): readonly Row[] {
  switch (check.response) {
    case 'researching':
    case 'delayed': {
      const { thirdBusinessDay, earliestTransferAt, earliestLawfulAt, validThrough } = check.dates
      return [
        ['Third business day', orUnknown(thirdBusinessDay, day)],
        ['Federal law', orUnknown(earliestTransferAt, at => `${moment(at)}, if neither Proceed nor Denied has come`)],
        ['State law', orNever(earliestLawfulAt, moment)],
        ['Good through', day(validThrough)],
      ]
    }
    case 'proceed':
      return [
        ['Federal law', 'from now on'],
        ['State law', orNever(check.dates.earliestLawfulAt, moment)],
        ['Good through', day(check.dates.validThrough)],
      ]
    case 'denied':
    case 'recheck':
    case 'cancelled':
      return []
  }
}
