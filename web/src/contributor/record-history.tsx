import type { RecordHistory as History } from '#contract/records.ts'
import { spokenInstant } from '../kit/dates.ts'
import { Listed } from '../kit/listed.tsx'
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
  const { when, what, who } = words
  const zone = Temporal.Now.timeZoneId()
  return (
    <Listed
      caption={caption}
      columns={why === true ? { when, what, who, why: words.why } : { when, what: words.why, who }}
      rows={lines}
      keyOf={({ key }) => key}
      cells={line => ({
        when: spokenInstant(line.at, zone, locale),
        what: line.what,
        who: line.by.replace(/^agency /, ''),
        why: line.why ?? '',
      })}
    />
  )
}
