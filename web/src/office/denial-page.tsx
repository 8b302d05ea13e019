import { Alert, AlertText } from '@trussworks/react-uswds'
import type {
  DenialStepView,
  FollowedDenialView,
  FollowedNoticeView,
  NoticeStepView,
} from '#contract/followed-notices.ts'
import { Facts } from '../contributor/facts.tsx'
import { Listed } from '../kit/listed.tsx'
import { Page } from '../kit/page.tsx'
import { ProblemAlert } from '../kit/problem-alert.tsx'
import { to } from '../kit/route.ts'
import { useMessages } from '../messages/messages.ts'
import { useSpoken } from '../police/standing.tsx'
import { DenialActs } from './denial-acts.tsx'
import { useDenial } from './denial.ts'

/** 18 U.S.C. 925B: who is told of one denial, and what was done about it. Agencies and hours, and nobody who was denied. */
export function DenialPage({ ntn, me }: Readonly<{ ntn: string; me: string }>) {
  const { noticeWatch: words, notices, shell } = useMessages()
  const { denial, problem, isLoading, saved, act, readReason } = useDenial(ntn)
  return (
    <Page heading={words.one(ntn)}>
      <p>
        <a className="usa-link" href={to('notice-watch')}>
          {words.back}
        </a>
      </p>
      <div aria-live="polite">
        {saved ? (
          <Alert type="success" slim>
            <AlertText>{notices.saved}</AlertText>
          </Alert>
        ) : null}
      </div>
      {problem === undefined ? null : <ProblemAlert problem={problem} />}
      {isLoading ? <output>{shell.loading}</output> : null}
      {denial === undefined ? null : (
        <>
          <Stands denial={denial} />
          <DenialActs {...{ denial, me, act, readReason }} />
          <Notices denial={denial} />
        </>
      )}
    </Page>
  )
}

type DenialProps = Readonly<{ denial: FollowedDenialView }>

function Stands({ denial }: DenialProps) {
  const { deniedAt, notifyBy, decideBy, overturned, held, proposed, decided, unroutable, steps } = denial
  const { noticeWatch: words } = useMessages()
  const spoken = useSpoken()
  const { facts } = words
  const back =
    held !== undefined
      ? words.heldBy(held.by, held.approver)
      : decided?.send === false
        ? facts.notSent
        : proposed === undefined
          ? words.notHeld
          : words.proposedBy(proposed.by)
  return (
    <section className="record-part" aria-label={facts.heading}>
      <Facts
        lines={[
          [facts.denied, spoken(deniedAt)],
          [facts.stands, overturned ? <strong key="fell">{facts.fell}</strong> : facts.yes],
          [facts.by, overturned ? undefined : spoken(notifyBy)],
          [facts.decideBy, decideBy === undefined ? undefined : spoken(decideBy)],
          [facts.keptBack, back],
          [facts.nobody, unroutable.length === 0 ? undefined : unroutable.map(place => words.places[place]).join(', ')],
        ]}
      />
      {steps.length === 0 ? null : (
        <Steps caption={facts.decisions} rows={steps.map(step => [decision(step, words), step.at])} />
      )}
    </section>
  )
}

function Notices({ denial: { notices } }: DenialProps) {
  const { noticeWatch: words } = useMessages()
  return (
    <section aria-labelledby="notices">
      <h2 id="notices">{words.told}</h2>
      {notices.length === 0 ? <p>{words.noNotices}</p> : notices.map(one => <One key={one.notice} one={one} />)}
    </section>
  )
}

function One({ one: { notice, ori, agency, kind, grounds, status, steps } }: Readonly<{ one: FollowedNoticeView }>) {
  const { noticeWatch: words, notices } = useMessages()
  const who = agency === undefined ? ori : `${agency} (${ori})`
  return (
    <section className="record-part" aria-label={who}>
      <h3>{who}</h3>
      <p>
        <strong>{words.standings[status]}</strong>{' '}
        <span className="usa-hint">
          {[words.kinds[kind], ...grounds.map(ground => notices.grounds[ground]), notice].join(' · ')}
        </span>
      </p>
      <Steps caption={words.stepsOf(notice)} rows={steps.map(step => [said(step, words), step.at])} />
    </section>
  )
}

type Row = readonly [what: string, at: string]

function Steps({ caption, rows }: Readonly<{ caption: string; rows: readonly Row[] }>) {
  const { columns } = useMessages().notices.trail
  const spoken = useSpoken()
  return (
    <Listed
      className="listing"
      caption={caption}
      columns={{ when: columns.when, what: columns.what }}
      rows={rows}
      keyOf={([what, at]) => `${at} ${what}`}
      cells={([what, at]) => ({ when: spoken(at), what })}
    />
  )
}

type Words = ReturnType<typeof useMessages>['noticeWatch']

function decision(step: DenialStepView, { steps }: Words): string {
  switch (step.type) {
    case 'hold-proposed':
      return steps.proposed(step.by)
    case 'notice-held':
      return steps.held(step.by, step.approver)
    case 'notice-released':
      return steps.releasedBy(step.by)
    case 'notice-decided':
      return step.send ? steps.sent(step.by) : steps.notSent(step.by)
  }
}

function said(step: NoticeStepView, words: Words): string {
  const { steps } = words
  switch (step.type) {
    case 'called':
      return steps.times(words.called(words.channels[step.channel], step.accepted), step.times)
    case 'urged':
      return words.urgings[step.step]
    case 'told':
      return steps.told(step.by, steps.evidence[step.evidence])
    case 'correction-told':
      return steps.corrected(step.by, steps.evidence[step.evidence])
    case 'acknowledged':
      return steps.acknowledged(step.by)
    default:
      return steps[step.type]
  }
}
