import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ReliefRead, ReliefShown } from '#contract/relief.ts'
import { spokenDay } from '../kit/dates.ts'
import { ask, isProblem, type Answered, type Problem } from '../kit/http.ts'
import { Page } from '../kit/page.tsx'
import { ProblemAlert } from '../kit/problem-alert.tsx'
import { to } from '../kit/route.ts'
import { useLanguage, useLocale, useMessages } from '../messages/messages.ts'
import { DecideRelief } from './decide-relief.tsx'
import { Facts } from './facts.tsx'
import { NoteStep } from './note-step.tsx'

/** One application for relief: its steps, what was found, by when it counts as denied, and what the person is told. */
export function ApplicationPage({ number }: Readonly<{ number: string }>) {
  const { relief: words, shell } = useMessages()
  const language = useLanguage()
  const [said, setSaid] = useState('')
  const path = `/v1/relief/${encodeURIComponent(number)}`
  const { data, refetch } = useQuery({
    queryKey: ['application', number, language],
    queryFn: (): Promise<Answered<ReliefRead>> => ask(`${path}?language=${language}`),
    gcTime: 0,
  })
  async function act(what: 'steps' | 'decision', body: object, saved: string): Promise<Problem | undefined> {
    const answered = await ask(`${path}/${what}`, { method: 'POST', body })
    if (isProblem(answered)) return answered.problem
    setSaid(saved)
    await refetch()
    return undefined
  }
  const read = data === undefined || isProblem(data) ? undefined : data.body
  const step = read === undefined ? 0 : JSON.stringify(read.relief)
  return (
    <Page heading={words.one.heading(number)}>
      {data === undefined ? <output>{shell.loading}</output> : null}
      {data !== undefined && isProblem(data) ? <ProblemAlert problem={data.problem} /> : null}
      <output className="news">{said}</output>
      {read === undefined ? null : (
        <>
          <Stands relief={read.relief} />
          <Missing relief={read.relief} />
          <Letter letter={read.letter} />
          <NoteStep key={`step ${step}`} relief={read.relief} note={body => act('steps', body, words.step.saved)} />
          <DecideRelief
            key={`decision ${step}`}
            relief={read.relief}
            decide={body => act('decision', body, words.decision.saved)}
          />
        </>
      )}
    </Page>
  )
}

type ReliefProps = Readonly<{ relief: ReliefShown }>

function Stands({ relief }: ReliefProps) {
  const { relief: words, contributor } = useMessages()
  const { one, asks } = words
  const locale = useLocale()
  const day = (date: string | undefined) => (date === undefined ? undefined : spokenDay(date, locale))
  const {
    nri,
    status,
    program,
    received,
    decideBy,
    noticed,
    heard,
    decided,
    told,
    findings = {},
    noRecord,
    fees,
  } = relief
  const found = Object.entries(asks) as readonly (readonly [keyof typeof asks, string])[]
  const answers = { true: contributor.yes, false: contributor.no, undefined: words.notFound } as const
  return (
    <section className="record-part">
      <h2>{one.stands}</h2>
      {noRecord === true ? <p>{one.noRecord}</p> : null}
      {fees ? <p>{one.fees}</p> : null}
      <Facts
        lines={[
          [one.status, <strong key="status">{words.statuses[status]}</strong>],
          [one.program, words.programs[program]],
          [
            one.record,
            <a key="record" className="usa-link ntn-link" href={to('record', nri)}>
              {nri}
            </a>,
          ],
          [one.received, day(received)],
          [one.noticed, day(noticed)],
          [one.heard, heard && one.heardOn(words.hearings[heard.how], spokenDay(heard.on, locale))],
          [one.decided, day(decided)],
          [one.told, day(told)],
        ]}
      />
      {decideBy === undefined ? null : <p className="measure">{one.deemed(spokenDay(decideBy, locale))}</p>}
      {program === 'state' && status === 'received' ? <p className="usa-hint">{one.stateTime}</p> : null}
      <h3>{one.findings}</h3>
      <Facts lines={found.map(([name, label]) => [label, answers[`${findings[name]}`]])} />
    </section>
  )
}

function Missing({ relief: { status, missing } }: ReliefProps) {
  const { one, parts } = useMessages().relief
  if (status !== 'received' && status !== 'deemed-denied') return null
  if (missing.length === 0) return <p>{one.nothingMissing}</p>
  return (
    <section className="record-part">
      <h2>{one.missing}</h2>
      <ul className="usa-list">
        {missing.map(name => (
          <li key={name}>{parts[name] ?? name}</li>
        ))}
      </ul>
    </section>
  )
}

function Letter({ letter }: Pick<ReliefRead, 'letter'>) {
  const { one } = useMessages().relief
  const language = useLanguage()
  if (letter === undefined) return null
  const { happened, means, next } = letter
  return (
    <section className="record-part">
      <h2>{one.letter}</h2>
      <p className="usa-hint">{one.letterNote}</p>
      <div className="paper" lang={language}>
        {[happened, means, next].map(each => (
          <p key={each}>{each}</p>
        ))}
      </div>
    </section>
  )
}
