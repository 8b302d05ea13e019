import { Alert, AlertText, Button } from '@trussworks/react-uswds'
import type { NoticeLineView } from '#contract/notice-view.ts'
import { Facts } from '../contributor/facts.tsx'
import { Page } from '../kit/page.tsx'
import { ProblemAlert } from '../kit/problem-alert.tsx'
import { to } from '../kit/route.ts'
import { useMessages } from '../messages/messages.ts'
import { NoticeActs } from './notice-acts.tsx'
import { NoticeContents } from './notice-contents.tsx'
import { Pressing } from './notices-page.tsx'
import { useNotice } from './notices.ts'
import { Overturned } from './overturned.tsx'
import { Denied, Standing } from './standing.tsx'
import { Trail } from './trail.tsx'

/** One notice. What the list says of it stands there at once; whom it is about only after somebody opened it. */
export function NoticePage({ number }: Readonly<{ number: string }>) {
  const { notices: words, shell } = useMessages()
  const { line, opened, hidden, saved, problem, isLoading, open, act } = useNotice(number)
  return (
    <Page heading={words.one(number)}>
      <p className="no-print">
        <a className="usa-link" href={to('notices')}>
          {words.back}
        </a>
      </p>
      <div aria-live="polite">
        {hidden === undefined ? null : (
          <Alert type="warning" slim>
            <AlertText>{words.hidden[hidden]}</AlertText>
          </Alert>
        )}
        {saved && problem === undefined ? (
          <Alert type="success" slim className="no-print">
            <AlertText>{words.saved}</AlertText>
          </Alert>
        ) : null}
      </div>
      {problem === undefined ? null : <ProblemAlert problem={problem} />}
      {isLoading ? <output>{shell.loading}</output> : null}
      {opened?.says === 'correction' ? <Overturned line={opened.line} act={act} /> : null}
      {opened === undefined && line !== undefined ? <Closed line={line} onOpen={open} /> : null}
      {opened === undefined && line === undefined && !isLoading && problem === undefined ? (
        <Opening text={words.openMeans} number={number} onOpen={open} />
      ) : null}
      {opened?.says === 'denial' ? (
        <>
          <NoticeContents contents={opened.contents} line={opened.line} ntn={opened.ntn} />
          <NoticeActs line={opened.line} act={act} />
        </>
      ) : null}
      {line === undefined ? null : <Trail line={line} />}
    </Page>
  )
}

type ClosedProps = Readonly<{ line: NoticeLineView; onOpen: () => Promise<void> }>

/** Before it is opened: what is known without anybody being named, and what opening means. */
function Closed({ line, onOpen }: ClosedProps) {
  const { notices: words } = useMessages()
  const { columns } = words
  const isOverturned = line.overturnedAt !== undefined
  return (
    <>
      {isOverturned ? (
        <Alert type="error" slim role="alert">
          <AlertText>{words.fell}</AlertText>
        </Alert>
      ) : null}
      <div className="record-part">
        <Facts
          lines={[
            [words.kind, words.kinds[line.kind]],
            [columns.why, line.grounds.map(ground => words.grounds[ground]).join(' · ')],
            [columns.first, isOverturned ? undefined : <Pressing key="first" line={line} />],
            [columns.denied, <Denied key="denied" line={line} />],
            [columns.state, <Standing key="state" line={line} />],
          ]}
        />
      </div>
      <Opening text={isOverturned ? words.openFell : words.openMeans} number={line.notice} onOpen={onOpen} />
    </>
  )
}

type OpeningProps = Readonly<{ text: string; number: string; onOpen: () => Promise<void> }>

function Opening({ text, number, onOpen }: OpeningProps) {
  const { notices: words } = useMessages()
  return (
    <section className="asking no-print" aria-label={words.open(number)}>
      <p className="measure">{text}</p>
      <Button type="button" onClick={() => void onOpen()}>
        {words.open(number)}
      </Button>
    </section>
  )
}
