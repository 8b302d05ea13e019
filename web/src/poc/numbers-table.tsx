import { Table } from '@trussworks/react-uswds'
import type { PocDayView } from '#contract/poc-days.ts'
import { useMessages } from '../messages/messages.ts'

export type NumberName = keyof NonNullable<PocDayView['counts']>

/** Both sides' numbers of a day beside each other, and what each of them means. */
export function NumbersTable({ day }: Readonly<{ day: PocDayView }>) {
  const { poc } = useMessages()
  const { columns, numbers, gone } = poc
  const { counts, stated, compared } = day
  return (
    <Table bordered fullWidth stackedStyle="default" caption={poc.day.numbers}>
      <thead>
        <tr>
          {Object.entries(columns).map(([name, label]) => (
            <th key={name} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {(Object.keys(numbers) as NumberName[]).map(name => (
          <tr key={name}>
            <th scope="row" data-label={columns.number}>
              {numbers[name].name}
            </th>
            <td data-label={columns.now}>{counts?.[name] ?? gone}</td>
            <td data-label={columns.stated}>{stated?.counts[name] ?? '–'}</td>
            <td data-label={columns.yours}>{compared?.theirs[name] ?? '–'}</td>
            <td data-label={columns.means}>{numbers[name].means}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
