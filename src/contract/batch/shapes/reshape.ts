import type { Cells, Column, Shape } from './shape.ts'

/** How a header is read: what each of its columns is to us, and which of our columns a row has. */
export type Plan = Readonly<{
  columns: readonly Column[]
  ours: readonly string[]
  /** Which column of theirs somebody looks at to mend one of ours. */
  theirs: ReadonlyMap<string, string>
  /** Columns that are not sent, and why. */
  leftOut: readonly Readonly<{ column: string; because: string }>[]
}>

/** Which columns, counted from 1, cannot be taken: not known in this shape, there twice, or never to be sent. */
export type Untaken = readonly Readonly<{
  column: number
  code: 'unknown-column' | 'twice' | 'medical'
  because?: string
}>[]

export function planOf(
  { columns, always, follows }: Shape,
  header: readonly string[],
): Plan | Readonly<{ untaken: Untaken }> {
  const names = header.map(name => name.trim().toLowerCase())
  const found = names.map(name => (Object.hasOwn(columns, name) ? columns[name] : undefined))
  const untaken = found.flatMap((column, at): Untaken => {
    if (column === undefined) return [{ column: at + 1, code: 'unknown-column' }]
    if ('refused' in column) return [{ column: at + 1, code: 'medical', because: column.refused }]
    return names.indexOf(names[at] ?? '') < at ? [{ column: at + 1, code: 'twice' }] : []
  })
  if (untaken.length > 0) return { untaken }
  const known = found.filter(column => column !== undefined)
  const filled = known.flatMap((column, at) =>
    'fills' in column ? column.fills.map(ours => [ours, (header[at] ?? '').trim()] as const) : [],
  )
  const left = known.flatMap((column, at) =>
    'leftOut' in column ? [{ column: (header[at] ?? '').trim(), because: column.leftOut }] : [],
  )
  const derived = follows === undefined ? [] : ['fact.ageAtEvent']
  return {
    columns: known,
    ours: [...new Set(['ari', ...filled.map(([ours]) => ours), ...Object.keys(always), ...derived])],
    // Of several that fill one, the first.
    theirs: new Map(filled.toReversed()),
    leftOut: left,
  }
}

/** One row of theirs as a row in our columns. */
export function reshaped(
  { always, follows }: Shape,
  { columns, ours }: Plan,
  cells: readonly string[],
): readonly string[] {
  const row: Record<string, string> = { ...always }
  for (const [at, column] of columns.entries()) {
    const text = cells[at] ?? ''
    if (text === '' || !('fills' in column)) continue
    for (const [name, value] of Object.entries(column.read(text)))
      row[name] = name === 'numbers' && row[name] !== undefined ? `${row[name]}; ${value}` : value
  }
  const all: Cells = { ...follows?.(row), ...row }
  return ours.map(name => all[name] ?? '')
}
