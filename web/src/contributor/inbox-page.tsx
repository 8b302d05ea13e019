import { Button } from '@trussworks/react-uswds'
import type { OpenedOutreachView, OutreachRequestView } from '#contract/outreach.ts'
import { spokenDay } from '../kit/dates.ts'
import { isProblem } from '../kit/http.ts'
import { Page } from '../kit/page.tsx'
import { ProblemAlert } from '../kit/problem-alert.tsx'
import { useLocale, useMessages } from '../messages/messages.ts'
import { AnswerRequest } from './answer-request.tsx'
import { Facts } from './facts.tsx'
import { useInbox, useRequest } from './inbox.ts'

/** 34 U.S.C. 40901(l)(1): what this agency is asked about transferees under 21. */
export function InboxPage() {
  const { contributor, shell } = useMessages()
  const words = contributor.inbox
  const { data, refetch } = useInbox()
  const requests = data === undefined || isProblem(data) ? undefined : data.body.requests
  return (
    <Page heading={words.heading}>
      <p className="usa-intro">{words.intro}</p>
      {data === undefined ? <output>{shell.loading}</output> : null}
      {data !== undefined && isProblem(data) ? <ProblemAlert problem={data.problem} /> : null}
      {requests?.length === 0 ? <output>{words.empty}</output> : null}
      {requests?.map(request => (
        <OneRequest key={request.request} request={request} changed={refetch} />
      ))}
    </Page>
  )
}

type OneProps = Readonly<{ request: OutreachRequestView; changed: () => Promise<unknown> }>

function OneRequest({ request, changed }: OneProps) {
  const { contributor } = useMessages()
  const words = contributor.inbox
  const locale = useLocale()
  const { as, dueBy, chasedAt, answer } = request
  const { opened, problem, open, send } = useRequest(request.request, changed)
  return (
    <section className="record-part" aria-label={words.request(request.request)}>
      <h2>{words.request(request.request)}</h2>
      <p>
        {words.bodies[as]} {dueBy === undefined ? '' : words.due(spokenDay(dueBy, locale))}
      </p>
      {chasedAt === undefined || answer !== undefined ? null : <p>{words.chased}</p>}
      <p>{answer === undefined ? words.waiting : words.answered(words.answers[answer])}</p>
      {problem === undefined ? null : <ProblemAlert problem={problem} />}
      {opened === undefined ? (
        <>
          <p className="measure">{words.openIntro}</p>
          <Button type="button" onClick={() => void open()}>
            {words.open(request.request)}
          </Button>
        </>
      ) : (
        <>
          <WhoAndWhat opened={opened} />
          <AnswerRequest request={request.request} send={send} />
        </>
      )}
    </section>
  )
}

/** The question stands in English, as the law asks it. */
function WhoAndWhat({ opened: { person, question } }: Readonly<{ opened: OpenedOutreachView }>) {
  const { contributor } = useMessages()
  const { fields, record, inbox } = contributor
  const locale = useLocale()
  const { names, born, sex, race, state, address } = person
  const named = names.map(({ last, first, middle, suffix }) =>
    [last, [first, middle].filter(Boolean).join(' '), suffix].filter(Boolean).join(', '),
  )
  return (
    <>
      <p className="measure" lang="en">
        {question}
      </p>
      <Facts
        lines={[
          [record.names, named.join(' · ')],
          [fields['birth-date'], spokenDay(born, locale)],
          [fields.sex, sex],
          [fields.race, race],
          [fields.state, state],
          [
            inbox.address,
            address === undefined ? undefined : `${address.street}, ${address.city}, ${address.state} ${address.zip}`,
          ],
        ]}
      />
    </>
  )
}
