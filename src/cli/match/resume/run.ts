import { programDigest } from '#resident/snapshot/program.ts'
import { lateProgress } from '../../progress.ts'
import type { Table } from '../table.ts'
import type { Bookmark } from './bookmark.ts'

/** What the hits follow from. */
type Run = Bookmark['run']
type Tables = Readonly<{ records: Table; inquiries: Table }>

const both = ['records', 'inquiries'] as const

/** All that decides what a row says, whom a search finds, and how a hit is written. */
export const programOf = (): string => Buffer.from(programDigest(['src/cli/match/**/*.ts'])).toString('hex')

/** What is another than it was, as far as that is seen at once. */
export function sizesDiffer(
  before: Run,
  { program, threshold, ...tables }: Pick<Run, 'program' | 'threshold'> & Tables,
): string | undefined {
  if (before.program !== program) return 'another version of the program began them'
  if (before.threshold !== threshold) return `they were begun with --threshold ${before.threshold}`
  return changedIn(tables, each => before[each].bytes !== tables[each].size)
}

export const contentsDiffer = (before: Run, now: Pick<Run, keyof Tables>, tables: Tables): string | undefined =>
  changedIn(tables, each => before[each].sha256 !== now[each].sha256)

function changedIn(tables: Tables, isChanged: (each: keyof Tables) => boolean): string | undefined {
  const changed = both.find(isChanged)
  return changed === undefined ? undefined : `${tables[changed].path} is not what it was`
}

/** Both files are gone through. */
export const contentsOf = ({
  records,
  inquiries,
  isQuiet,
}: Tables & Readonly<{ isQuiet: boolean }>): Pick<Run, keyof Tables> => ({
  records: digested(records, isQuiet),
  inquiries: digested(inquiries, isQuiet),
})

function digested(table: Table, isQuiet: boolean): Run['records'] {
  const progress = lateProgress(`Looking through ${table.path}`, { isQuiet })
  const sha256 = table.digest(bytes => progress.at(bytes / Math.max(1, table.size)))
  progress.done()
  return { bytes: table.size, sha256 }
}
