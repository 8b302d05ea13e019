import { Button } from '@trussworks/react-uswds'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { CertificationList, CertificationShown } from '#contract/certifications.ts'
import type { ScorecardShown } from '#contract/scorecards.ts'
import { spokenDate, spokenDay } from '../kit/dates.ts'
import { ask, isProblem, type Answered } from '../kit/http.ts'
import { Listed } from '../kit/listed.tsx'
import { Page } from '../kit/page.tsx'
import { ProblemAlert } from '../kit/problem-alert.tsx'
import { useLocale, useMessages } from '../messages/messages.ts'
import { Attest } from './attest.tsx'
import { StateIt } from './state-certification.tsx'

type Asked = Readonly<{ from: string; what: 'state' | 'attest' }>
type Kind = NonNullable<ScorecardShown['kind']>

/** 34 U.S.C. 40901(e)(1)(F): what the head of an agency certifies, by two of its people. */
export function CertificationsPage({ me }: Readonly<{ me: string }>) {
  const { certifications: words, shell } = useMessages()
  const [asked, setAsked] = useState<Asked>()
  const [said, setSaid] = useState('')
  const { data, refetch } = useQuery({
    queryKey: ['certifications'],
    queryFn: (): Promise<Answered<CertificationList>> => ask('/v1/certifications'),
    gcTime: 0,
    refetchOnWindowFocus: false,
  })
  const kind = useKind()
  const all = data === undefined || isProblem(data) ? undefined : data.body.certifications
  const one = all?.find(({ from }) => from === asked?.from)
  async function done(what: string) {
    setAsked(undefined)
    setSaid(what)
    await refetch()
  }
  const common = { onDone: done, onCancel: () => setAsked(undefined) }
  return (
    <Page heading={words.heading}>
      <p className="usa-intro">{words.intro}</p>
      {data === undefined ? <output>{shell.loading}</output> : null}
      {data !== undefined && isProblem(data) ? <ProblemAlert problem={data.problem} /> : null}
      <output className="news">{said}</output>
      {one === undefined || asked?.what !== 'state' || kind === undefined ? null : (
        <StateIt key={one.from} period={one} kind={kind} {...common} />
      )}
      {one === undefined || asked?.what !== 'attest' ? null : (
        <Attest key={one.from} made={one} me={me} onStale={() => void refetch()} {...common} />
      )}
      {all === undefined ? null : <Periods all={all} kind={kind} onAsk={setAsked} />}
    </Page>
  )
}

/** What binds an agency says what it has to state. */
function useKind(): Kind | undefined {
  const { data } = useQuery({
    queryKey: ['scorecard'],
    queryFn: (): Promise<Answered<ScorecardShown>> => ask('/v1/scorecard'),
    gcTime: 0,
  })
  return data === undefined || isProblem(data) ? undefined : data.body.kind
}

type PeriodsProps = Readonly<{
  all: readonly CertificationShown[]
  kind: Kind | undefined
  onAsk: (asked: Asked) => void
}>

function Periods({ all, kind, onAsk }: PeriodsProps) {
  const { certifications: words } = useMessages()
  const locale = useLocale()
  if (all.length === 0) return <p>{words.empty}</p>
  const act = (one: CertificationShown, what: Asked['what'], label: string) => (
    <Button type="button" outline onClick={() => onAsk({ from: one.from, what })}>
      {label}
      <span className="usa-sr-only"> {one.from}</span>
    </Button>
  )
  const offered = (one: CertificationShown) => {
    if (one.state === 'attested') return act(one, 'attest', words.show)
    // A state has the two years of its waiver to certify in; the others wait for the end of their period.
    if (one.state === 'not-over' && kind !== 'state-with-waiver') return words.waits
    if (one.stated === undefined) return act(one, 'state', words.state)
    return (
      <div className="actions">
        {act(one, 'attest', words.look)}
        {act(one, 'state', words.stateAgain)}
      </div>
    )
  }
  return (
    <Listed
      caption={words.caption}
      columns={words.columns}
      rows={all}
      keyOf={({ from }) => from}
      cells={one => ({
        period: words.period(spokenDate(one.from, locale), spokenDate(one.through, locale)),
        dueBy: spokenDay(one.dueBy, locale),
        state:
          one.state === 'attested' && one.late ? `${words.states[one.state]}, ${words.late}` : words.states[one.state],
        act: offered(one),
      })}
    />
  )
}
