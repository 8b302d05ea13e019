import { useQuery } from '@tanstack/react-query'
import type { Sheet } from '#contract/sheet.ts'
import { isProblem, type Answered } from '../kit/http.ts'
import { Page } from '../kit/page.tsx'
import { ProblemAlert } from '../kit/problem-alert.tsx'
import { useMessages } from '../messages/messages.ts'
import { useLicensee } from './licensee.ts'
import { PrintActions } from './print-actions.tsx'

/** 28 CFR 25.10(a): what the licensee hands a denied transferee. Who denied and how to ask why; never a reason. */
export function SheetPage({ ntn }: Readonly<{ ntn: string }>) {
  const { shell, check } = useMessages()
  const words = check.sheet
  const { ask } = useLicensee()
  const { data } = useQuery({
    queryKey: ['sheet', ntn],
    queryFn: (): Promise<Answered<Sheet>> => ask(`/v1/checks/${ntn}/sheet`),
  })
  return (
    <Page heading={words.heading}>
      <p className="no-print">{words.todo}</p>
      {data === undefined ? <p>{shell.loading}</p> : null}
      {data !== undefined && isProblem(data) ? <ProblemAlert problem={data.problem} /> : null}
      {data !== undefined && !isProblem(data) ? <Printed sheet={data.body} /> : null}
      <PrintActions ntn={ntn} />
    </Page>
  )
}

function Printed({ sheet }: Readonly<{ sheet: Sheet }>) {
  const { check, shell } = useMessages()
  const words = check.sheet
  const { denyingAgency } = sheet
  return (
    <article className="paper">
      <p className="paper-word">{words.denied}</p>
      <dl>
        <dt>{words.ntn}</dt>
        <dd className="ntn">{sheet.ntn}</dd>
        <dt>{words.agency}</dt>
        <dd>
          {denyingAgency.name}
          {denyingAgency.address === undefined ? null : <span className="address">{denyingAgency.address}</span>}
        </dd>
      </dl>
      <h2>{words.why}</h2>
      <p>{sheet.howToAskWhy}</p>
      <p>{sheet.answeredWithin}</p>
      <h2>{words.challenge}</h2>
      <p>{sheet.howToChallenge}</p>
      <p className="usa-hint">{words.provisions(sheet.provisions.join('; '))}</p>
      <p className="usa-hint">{shell.training}</p>
    </article>
  )
}
