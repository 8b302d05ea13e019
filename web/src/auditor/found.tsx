import { Button } from '@trussworks/react-uswds'
import type { ReactNode } from 'react'
import { spokenDay } from '../kit/dates.ts'
import { Listed } from '../kit/listed.tsx'
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
        <Listed
          caption={caption}
          columns={columns}
          rows={rows}
          keyOf={({ ntn }) => ntn}
          cells={row => ({ ...row, date: spokenDay(row.date, locale) })}
        />
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
