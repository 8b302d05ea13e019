import { Alert, AlertText, Button, Tag } from '@trussworks/react-uswds'
import { useState } from 'react'
import type { NoticeLineView } from '#contract/notice-view.ts'
import { isProblem } from '../kit/http.ts'
import { Listed } from '../kit/listed.tsx'
import { Page } from '../kit/page.tsx'
import { ProblemAlert } from '../kit/problem-alert.tsx'
import { to } from '../kit/route.ts'
import { useMessages } from '../messages/messages.ts'
import { inOrder } from './in-order.ts'
import { useNotices, type Show } from './notices.ts'
import { Denied, Standing, useSpoken } from './standing.tsx'

const shows = ['open', 'closed', 'all'] as const satisfies readonly Show[]

/** 18 U.S.C. 925B: what an agency is told of denials. What fell stands first and apart; nobody is named here. */
export function NoticesPage() {
  const { notices: words, shell } = useMessages()
  const [show, setShow] = useState<Show>('open')
  const data = useNotices(show)
  const inbox = data === undefined || isProblem(data) ? undefined : data.body
  return (
    <Page heading={words.heading}>
      <p className="usa-intro">{words.intro}</p>
      <section className="actions no-print" aria-label={words.show}>
        {shows.map(each => (
          <Button
            key={each}
            type="button"
            outline={each !== show}
            aria-pressed={each === show}
            onClick={() => setShow(each)}
          >
            {words.shows[each]}
          </Button>
        ))}
      </section>
      {data === undefined ? <output>{shell.loading}</output> : null}
      {data !== undefined && isProblem(data) ? <ProblemAlert problem={data.problem} /> : null}
      {inbox === undefined ? null : <Inbox notices={inbox.notices} show={show} />}
      {inbox?.more === true ? (
        <Alert type="info" slim>
          <AlertText>{words.more(inbox.notices.length)}</AlertText>
        </Alert>
      ) : null}
      <p className="usa-hint no-print">{words.refreshes}</p>
    </Page>
  )
}

function Inbox({ notices, show }: Readonly<{ notices: readonly NoticeLineView[]; show: Show }>) {
  const { notices: words } = useMessages()
  const { overturned, standing } = inOrder(notices)
  const unread = notices.filter(({ status }) => status === 'waiting').length
  return (
    <>
      <output>{notices.length === 0 ? words.empty[show] : words.some(notices.length, unread)}</output>
      {overturned.length === 0 ? null : (
        <section className="withdrawn" aria-labelledby="withdrawn">
          <h2 id="withdrawn">{words.doNotAct}</h2>
          <p className="measure">{words.doNotActMeans}</p>
          <Overturned notices={overturned} />
        </section>
      )}
      {standing.length === 0 ? null : (
        <section aria-labelledby="standing">
          <h2 id="standing">{words.standing}</h2>
          <Stand notices={standing} />
        </section>
      )}
    </>
  )
}

type RowsProps = Readonly<{ notices: readonly NoticeLineView[] }>

function Stand({ notices }: RowsProps) {
  const { notices: words } = useMessages()
  return (
    <Listed
      className="listing"
      caption={words.caption}
      columns={words.columns}
      rows={notices}
      keyOf={({ notice }) => notice}
      cells={line => ({
        notice: <Number line={line} />,
        first: <Pressing line={line} />,
        why: <Why line={line} />,
        denied: <Denied line={line} />,
        state: <Standing line={line} />,
      })}
    />
  )
}

function Overturned({ notices }: RowsProps) {
  const { notices: words } = useMessages()
  const spoken = useSpoken()
  return (
    <Listed
      className="listing"
      caption={words.overturnedCaption}
      columns={words.overturnedColumns}
      rows={notices}
      keyOf={({ notice }) => notice}
      cells={line => ({
        notice: <Number line={line} />,
        why: <Why line={line} />,
        overturned: line.overturnedAt === undefined ? '' : spoken(line.overturnedAt),
        state: <Standing line={line} />,
      })}
    />
  )
}

type LineProps = Readonly<{ line: NoticeLineView }>

const Number = ({ line: { notice } }: LineProps) => (
  <a className="usa-link ntn-link" href={to('notice', notice)}>
    {notice}
  </a>
)

function Why({ line: { kind, grounds } }: LineProps) {
  const { notices: words } = useMessages()
  return (
    <>
      {words.kinds[kind]}
      <span className="usa-hint why">{grounds.map(ground => words.grounds[ground]).join(' · ')}</span>
    </>
  )
}

/** The most pressing reason first; where none is known it says so. */
export function Pressing({ line: { priority } }: LineProps) {
  const { notices: words } = useMessages()
  if (priority.because.length === 0) return words.noPriority
  return (
    <span className="pressing">
      {priority.because.map(reason => (
        <Tag key={reason} className={`pressing--${reason}`}>
          {words.priorities[reason]}
        </Tag>
      ))}
    </span>
  )
}
