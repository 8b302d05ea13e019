import { keepDirectory, readDirectory } from '#real/agencies/directory-file.ts'
import { importLists, lists, type ListName, type Report } from '#real/agencies/import.ts'
import { isUnreadable, whyRefused, type WhyRefused } from '#real/agencies/take.ts'
import { agenciesDirOf } from './agencies-dir.ts'
import type { Given } from './command.ts'
import { declined, exits, type Outcome } from './output.ts'

/** What a person reads of one list; all lines stand in the document. */
const linesShown = 20

/**
 * `nics import agencies`: reads the three lists whole, then puts one directory in place of the one before. The same lists again change
 * nothing, and what an operator said of single agencies stands beside it and stays.
 */
export function importAgenciesCommand({ options, args: [, file] }: Given): Outcome {
  const files = filesOf(options)
  if (file !== undefined || files === undefined)
    return declined('usage', 'Name the three lists: --agencies FILE --zips FILE --geo FILE.')
  const directory = agenciesDirOf(options)
  const imported = importLists(files)
  if (isUnreadable(imported)) return declined('invalid', `${imported.unreadable} Nothing was imported.`)
  const before = readDirectory(directory)
  const { edition } = imported.directory
  const changed = typeof before !== 'object' || before.edition !== edition
  if (changed) keepDirectory(imported.directory, directory)
  const { reports } = imported
  return {
    status: exits.ok,
    document: { edition, changed, directory, lists: reports.map(documentOf) },
    page: pageOf(edition, changed, reports),
  }
}

function filesOf(options: Given['options']): Readonly<Record<ListName, string>> | undefined {
  const named = lists.map(list => [list, options[list]] as const)
  return named.every(([, file]) => typeof file === 'string')
    ? (Object.fromEntries(named) as Record<ListName, string>)
    : undefined
}

const documentOf = ({ refused, ...report }: Report) => ({
  ...report,
  refused: refused.map(({ line, code }) => ({ line, code, because: whyRefused[code] })),
})

const pageOf = (edition: string, changed: boolean, reports: readonly Report[]): string =>
  [
    changed ? `Edition ${edition} is in place.` : `Edition ${edition} stood there already; nothing was changed.`,
    ...reports.flatMap(linesOf),
    '',
  ].join('\n')

function linesOf({ list, file, taken, refused, leftOut }: Report): readonly string[] {
  const left = Object.entries(leftOut).map(([what, count]) => `${count} ${leftOutAs[what] ?? what}`)
  const codes = [...new Set(refused.map(({ code }) => code))]
  const more = refused.length - linesShown
  return [
    `${list}  ${file}: ${taken} taken, ${refused.length} refused${left.length === 0 ? '' : `; ${left.join(', ')}`}`,
    ...codes.map(code => `    ${code}: ${whyRefused[code satisfies WhyRefused]}`),
    ...refused.slice(0, linesShown).map(({ line, code }) => `    line ${line}: ${code}`),
    ...(more > 0 ? [`    and ${more} more lines; --json shows all`] : []),
  ]
}

const leftOutAs: Readonly<Record<string, string>> = {
  federal: 'are federal bodies, which are no local authority (18 U.S.C. 921(a)(36))',
  'without-zip': 'name no ZIP',
}
