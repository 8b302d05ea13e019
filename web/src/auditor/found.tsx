import { Button, Table } from '@trussworks/react-uswds'
import type { ReactNode } from 'react'
import { spokenDay } from '../kit/dates.ts'
import { saveAs } from '../kit/save-as.ts'
import { useLocale, useMessages } from '../messages/messages.ts'

export type FoundRow = Readonly<{ ntn: string; date: string; what: string; more: ReactNode }>

type FoundProps = Readonly<{
  caption: string
  /** How much it is, which whoever cannot see the table hears. */
  said: string
  rows: readonly FoundRow[]
  file: Readonly<{ name: string; content: object }>
  readOn: (() => Promise<void>) | undefined
}>

/** What was shown so far, as a table, and as a file of the auditor's own. */
export function Found({ caption, said, rows, file, readOn }: FoundProps) {
  const { auditor } = useMessages()
  const locale = useLocale()
  const { columns } = auditor
  return (
    <section className="found" aria-label={caption}>
      <output>{said}</output>
      {rows.length === 0 ? null : (
        <Table bordered fullWidth stackedStyle="default" caption={caption}>
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
            {rows.map(({ ntn, date, what, more }) => (
              <tr key={ntn}>
                <th scope="row" data-label={columns.ntn}>
                  {ntn}
                </th>
                <td data-label={columns.date}>{spokenDay(date, locale)}</td>
                <td data-label={columns.what}>{what}</td>
                <td data-label={columns.more}>{more}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      {readOn === undefined ? null : (
        <Button type="button" onClick={() => void readOn()}>
          {auditor.readOn}
        </Button>
      )}
      <Button type="button" outline onClick={() => saveAs(file.name, file.content)}>
        {auditor.save}
      </Button>
    </section>
  )
}
