/** The columns that are read, of people on records and of people asked about alike. */
export const columns = [
  ...(['id', 'last', 'first', 'middle', 'suffix', 'born', 'sex', 'race', 'state', 'ssn'] as const),
  ...(['birthplace', 'height', 'weight'] as const),
] as const
export type Column = (typeof columns)[number]
export const isColumn = (name: string): boolean => columns.some(column => column === name)

const required: readonly Column[] = ['id', 'last', 'first']

/** Why nothing of a file can be read, in a sentence that names it; the code and the columns, where a script should know them. */
export type RefusedTable = Readonly<{ code: string; because: string; columns?: readonly string[] }>

/** A known column may be written in any case. A cell without a name is called by its place. */
export function nameOf(cell: string, at: number): string {
  const name = cell.trim()
  const known = columns.find(column => column === name.toLowerCase())
  return known ?? (name === '' ? `column ${at + 1}` : shown(name))
}

/** A name from a file is shown to a person: in one line, and not without end. */
const longestName = 40
const shown = (name: string): string => name.replaceAll(/[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/gu, '?').slice(0, longestName)

/** Whether a header lacks what every row needs, or says something twice. */
export function badHeader(path: string, header: readonly string[]): RefusedTable | undefined {
  const missing = required.filter(name => !header.includes(name))
  if (missing.length > 0) {
    // Only what is missing: a file without a header begins with a person, and that is repeated to nobody.
    const hint = header.length === 1 ? ' Its fields have to be separated by commas.' : ''
    const because = `${path} has no column ${missing.join(', no column ')}.${hint}`
    return { code: 'missing-columns', because, columns: missing }
  }
  const twice = columns.filter(name => header.indexOf(name) !== header.lastIndexOf(name))
  if (twice.length === 0) return undefined
  return { code: 'columns-twice', because: `${path} has twice the column ${twice.join(', ')}.`, columns: twice }
}
