import { Table } from '@trussworks/react-uswds'
import type { ReactNode } from 'react'

type ListedProps<Row, Name extends string> = Readonly<{
  caption: string
  /** The columns in their order, as they are called; the first names its row. */
  columns: Readonly<Partial<Record<Name, string>>>
  rows: readonly Row[]
  keyOf: (row: Row) => string
  cells: (row: Row) => Readonly<Record<Name, ReactNode>>
  className?: string
  rowClass?: (row: Row) => string
}>

/** A table that on a narrow screen is a list: each cell then stands under the name of its column. */
export function Listed<Row, Name extends string>({
  caption,
  columns,
  rows,
  keyOf,
  cells,
  className,
  rowClass,
}: ListedProps<Row, Name>) {
  // A name that a cell has none of is a column that this table does not have.
  const named = Object.entries(columns) as [Name, string][]
  const [first, ...others] = named
  if (first === undefined) return null
  return (
    <Table
      bordered
      fullWidth
      stackedStyle="default"
      caption={caption}
      {...(className === undefined ? {} : { className })}
    >
      <thead>
        <tr>
          {named.map(([name, label]) => (
            <th key={name} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(row => {
          const shown = cells(row)
          return (
            <tr key={keyOf(row)} className={rowClass?.(row) ?? ''}>
              <th scope="row" data-label={first[1]}>
                {shown[first[0]]}
              </th>
              {others.map(([name, label]) => (
                <td key={name} data-label={label}>
                  {shown[name]}
                </td>
              ))}
            </tr>
          )
        })}
      </tbody>
    </Table>
  )
}
