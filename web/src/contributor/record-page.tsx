import { Alert, AlertHeading, AlertText } from '@trussworks/react-uswds'
import { useState, type ReactNode } from 'react'
import type { EntryView } from '#contract/records.ts'
import { spokenDay } from '../kit/dates.ts'
import { isProblem } from '../kit/http.ts'
import { Page } from '../kit/page.tsx'
import { ProblemAlert } from '../kit/problem-alert.tsx'
import { to } from '../kit/route.ts'
import { useLocale, useMessages } from '../messages/messages.ts'
import { categoryName, useGrounds } from './grounds.ts'
import { takeEntered } from './just-entered.ts'
import { Facts } from './facts.tsx'
import { MissingNote } from './missing-note.tsx'
import { RecordActs } from './record-acts.tsx'
import { RecordHistory } from './record-history.tsx'
import { RecordPerson } from './record-person.tsx'
import { useRecord } from './records.ts'

/** One record of the agency's own: what is stated, what happened, and what can be done; the person only for a use. */
export function RecordPage({ nri }: Readonly<{ nri: string }>) {
  const { contributor, shell } = useMessages()
  const { data, shown, show, act } = useRecord(nri)
  const [isNew] = useState(() => takeEntered(nri))
  if (data === undefined) return <Page heading={contributor.record.nri}>{<output>{shell.loading}</output>}</Page>
  if (isProblem(data)) {
    return (
      <Page heading={contributor.record.nri}>
        <ProblemAlert problem={data.problem} />
      </Page>
    )
  }
  const { entry } = data.body
  return (
    <Page heading={contributor.record.heading(entry.ari)}>
      {isNew ? <Entered /> : null}
      <Stated entry={entry} document={shown?.record?.document} />
      <MissingNote missing={entry.missing} category={entry.category} />
      <RecordPerson entry={entry} shown={shown} show={show} />
      <RecordActs entry={entry} record={shown?.record} act={act} />
      <RecordHistory history={data.body} />
    </Page>
  )
}

function Entered() {
  const { done, doneMeans, another } = useMessages().contributor.enter
  return (
    <Alert type="success">
      <AlertHeading level="h2">{done}</AlertHeading>
      <AlertText>{doneMeans}</AlertText>
      <a className="usa-link" href={to('new-record')}>
        {another}
      </a>
    </Alert>
  )
}

/** Where the document is kept is sealed with the person, and shown with it. */
function Stated({ entry, document }: Readonly<{ entry: EntryView; document: string | undefined }>) {
  const messages = useMessages()
  const locale = useLocale()
  const { record: words, statuses, suspendReasons, withdrawReasons } = messages.contributor
  const named = useGrounds()?.find(each => each.category === entry.category)
  const day = (date: string | undefined) => (date === undefined ? undefined : spokenDay(date, locale))
  const { suspended, reason, told } = entry
  const why = suspended === undefined ? reason && withdrawReasons[reason] : suspendReasons[suspended]
  const lines: readonly (readonly [string, ReactNode])[] = [
    [words.status, why === undefined ? statuses[entry.status] : `${statuses[entry.status]}. ${why}.`],
    [words.category, named === undefined ? entry.category : categoryName(named, messages)],
    [words.ari, entry.ari],
    [
      words.nri,
      <span key="nri" className="ntn-link">
        {entry.nri}
      </span>,
    ],
    [words.version, String(entry.version)],
    [words.on, day(entry.on)],
    [words.expires, day(entry.expires) ?? words.permanent],
    [words.disposed, day(entry.disposed)],
    [words.document, document],
    [words.toldOrally, day(told?.orally)],
    [words.toldInWriting, day(told?.inWriting)],
    [words.batch, entry.batch],
  ]
  return (
    <section className="record-part">
      <h2>{words.stated}</h2>
      <Facts lines={lines} />
    </section>
  )
}
