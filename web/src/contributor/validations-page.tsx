import { Button } from '@trussworks/react-uswds'
import { useState } from 'react'
import type { ValidationList } from '#contract/validations.ts'
import { spokenDay } from '../kit/dates.ts'
import { ask } from '../kit/http.ts'
import { Listed } from '../kit/listed.tsx'
import { Page } from '../kit/page.tsx'
import { ProblemAlert } from '../kit/problem-alert.tsx'
import { useReadOn } from '../kit/read-on.ts'
import { to } from '../kit/route.ts'
import { useLocale, useMessages } from '../messages/messages.ts'
import { useCategoryNames } from './grounds.ts'
import { Validate } from './validate.tsx'

type ToLookAt = ValidationList['records'][number]

function read(after: ValidationList | undefined) {
  const query = after?.more === undefined ? '' : `?${new URLSearchParams(after.more).toString()}`
  return ask<ValidationList>(`/v1/validations${query}`)
}

/** 28 CFR 25.5(b): the agency’s records that two of its people are to look at, the earliest day first. */
export function ValidationsPage({ me }: Readonly<{ me: string }>) {
  const { validations: words, shell } = useMessages()
  const [asked, setAsked] = useState<ToLookAt>()
  const [said, setSaid] = useState('')
  const { parts, problem, readOn, again } = useReadOn({
    name: 'validations',
    read,
    goesOn: ({ more }: ValidationList) => more !== undefined,
  })
  const [first] = parts ?? []
  async function done(what: string) {
    setAsked(undefined)
    setSaid(what)
    await again()
  }
  return (
    <Page heading={words.heading}>
      <p className="usa-intro">{words.intro}</p>
      {problem === undefined ? null : <ProblemAlert problem={problem} />}
      {parts === undefined && problem === undefined ? <output>{shell.loading}</output> : null}
      <output className="news">{said}</output>
      {asked === undefined ? null : (
        <Validate key={asked.nri} record={asked} onDone={done} onCancel={() => setAsked(undefined)} />
      )}
      {first === undefined ? null : <p>{words.due(first.due, first.overdue)}</p>}
      {parts === undefined ? null : (
        <ToValidate records={parts.flatMap(({ records }) => records)} me={me} onAsk={setAsked} />
      )}
      {readOn === undefined ? null : (
        <Button type="button" outline onClick={() => void readOn()}>
          {words.more}
        </Button>
      )}
    </Page>
  )
}

type ListProps = Readonly<{ records: readonly ToLookAt[]; me: string; onAsk: (record: ToLookAt) => void }>

function ToValidate({ records, me, onAsk }: ListProps) {
  const { validations: words } = useMessages()
  const locale = useLocale()
  const nameOf = useCategoryNames()
  if (records.length === 0) return <p>{words.empty}</p>
  const soFar = ({ confirmedBy }: ToLookAt): string => {
    if (confirmedBy === undefined) return words.nobody
    return confirmedBy === me ? words.byYou : words.byOther(confirmedBy)
  }
  return (
    <Listed
      caption={words.caption}
      columns={words.columns}
      rows={records}
      keyOf={({ nri }) => nri}
      cells={record => ({
        ari: (
          <a className="usa-link ntn-link" href={to('record', record.nri)}>
            {record.ari}
          </a>
        ),
        category: nameOf(record.category),
        by: (
          <>
            {spokenDay(record.by, locale)}
            {record.overdue ? <strong className="new"> {words.overdue}</strong> : null}
          </>
        ),
        confirmed: soFar(record),
        act:
          record.confirmedBy === me ? (
            words.needsOther
          ) : (
            <Button type="button" outline onClick={() => onAsk(record)}>
              {record.confirmedBy === undefined ? words.confirm : words.validate}
              <span className="usa-sr-only"> {record.ari}</span>
            </Button>
          ),
      })}
    />
  )
}
