import { Table } from '@trussworks/react-uswds'
import type { RecordHistory as History } from '#contract/records.ts'
import { spokenInstant } from '../kit/dates.ts'
import { useLocale, useMessages, type Messages } from '../messages/messages.ts'
import { useMemberNames } from './grounds.ts'

type Line = Readonly<{ key: string; at: string; what: string; by: string; why?: string }>

/** What happened to the record, by whom and why; and who read whom it is about, and for what. */
export function RecordHistory({ history }: Readonly<{ history: History }>) {
  const { contributor } = useMessages()
  const words = contributor.record
  const named = useMemberNames(history.entry.category)
  const happened = history.events.map(({ event, at, by, because, fields = [] }): Line => {
    const what = (contributor.events as Readonly<Record<string, string>>)[event] ?? event
    const changed = fields.length === 0 ? what : `${what}. ${words.changed(fields.map(named).join(', '))}`
    return {
      key: `${at} ${event}`,
      at,
      what: changed,
      by,
      ...(because === undefined ? {} : { why: becauseIn(because, contributor) }),
    }
  })
  const readings = history.readings.map(({ at, by, use }, place): Line => ({
    key: `${at} ${place}`,
    at,
    by,
    what: use,
  }))
  return (
    <section className="record-part">
      <h2>{words.history}</h2>
      <Lines caption={words.historyCaption} lines={happened} why />
      {readings.length === 0 ? <p>{words.notRead}</p> : <Lines caption={words.readCaption} lines={readings} />}
    </section>
  )
}

function becauseIn(because: string, words: Messages['contributor']): string {
  const all: Readonly<Record<string, string>> = {
    ...words.modifyReasons,
    ...words.suspendReasons,
    ...words.withdrawReasons,
  }
  return all[because] ?? because
}

function Lines({ caption, lines, why }: Readonly<{ caption: string; lines: readonly Line[]; why?: true }>) {
  const { contributor } = useMessages()
  const locale = useLocale()
  const words = contributor.record
  const zone = Temporal.Now.timeZoneId()
  return (
    <Table bordered fullWidth stackedStyle="default" caption={caption}>
      <thead>
        <tr>
          <th scope="col">{words.when}</th>
          <th scope="col">{why === true ? words.what : words.why}</th>
          <th scope="col">{words.who}</th>
          {why === true ? <th scope="col">{words.why}</th> : null}
        </tr>
      </thead>
      <tbody>
        {lines.map(line => (
          <tr key={line.key}>
            <th scope="row" data-label={words.when}>
              {spokenInstant(line.at, zone, locale)}
            </th>
            <td data-label={why === true ? words.what : words.why}>{line.what}</td>
            <td data-label={words.who}>{line.by.replace(/^agency /, '')}</td>
            {why === true ? <td data-label={words.why}>{line.why ?? ''}</td> : null}
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
