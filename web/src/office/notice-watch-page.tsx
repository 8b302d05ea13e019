import { useQuery } from '@tanstack/react-query'
import type { z } from 'zod'
import type { watchNotices } from '#contract/watched-notices.ts'
import { noticeChannels } from '#law/lives/notice.ts'
import { Facts } from '../contributor/facts.tsx'
import { ask, isProblem, type Answered } from '../kit/http.ts'
import { Listed } from '../kit/listed.tsx'
import { useNow } from '../kit/now.ts'
import { Page } from '../kit/page.tsx'
import { ProblemAlert } from '../kit/problem-alert.tsx'
import { to } from '../kit/route.ts'
import { useMessages } from '../messages/messages.ts'
import { useSpoken } from '../police/standing.tsx'
import { FindDenial } from './find-denial.tsx'

type Watched = z.output<(typeof watchNotices.answers)[200]>
type Unread = Watched['unread'][number]

const often = 10_000
const everyHalfMinute = 30_000
const minutesInHour = 60

/** 18 U.S.C. 925B(b): what whoever runs the system sees to before the 24 hours are over. Numbers, and nobody. */
export function NoticeWatchPage() {
  const { noticeWatch: words, shell } = useMessages()
  const { data } = useQuery({
    queryKey: ['notice-watch'],
    queryFn: ({ signal }): Promise<Answered<Watched>> => ask('/v1/operations/notices', { signal }),
    refetchInterval: often,
    gcTime: 0,
  })
  return (
    <Page heading={words.heading}>
      <p className="usa-intro">{words.intro}</p>
      {data === undefined ? <output>{shell.loading}</output> : null}
      {data !== undefined && isProblem(data) ? <ProblemAlert problem={data.problem} /> : null}
      {data !== undefined && !isProblem(data) ? <Seen watched={data.body} /> : null}
      <FindDenial />
    </Page>
  )
}

type SeenProps = Readonly<{ watched: Watched }>

function Seen({ watched }: SeenProps) {
  return (
    <>
      <Counts watched={watched} />
      <Channels unread={watched.unread} />
      <NotRead unread={watched.unread} />
      <Unnamed watched={watched} />
      <Undecided watched={watched} />
    </>
  )
}

function useHoursSince(): (instant: string) => number {
  const now = useNow(everyHalfMinute)
  return instant => Math.max(0, Math.floor(now.since(instant).total('minutes') / minutesInHour))
}

function Counts({ watched: { unread, unnamed, undecided } }: SeenProps) {
  const { noticeWatch: words } = useMessages()
  const since = useHoursSince()
  const { counts, hours, none } = words
  const waiting = unread.filter(({ held }) => held === undefined)
  const ages = waiting.map(({ deniedAt }) => since(deniedAt))
  const over = (limit: number) => ages.filter(age => age >= limit).length
  return (
    <section className="record-part" aria-label={words.heading}>
      <Facts
        lines={[
          [counts.waiting, waiting.length],
          [counts.over6, over(6)],
          [counts.over12, over(12)],
          [
            counts.over20,
            <strong key="over" className={over(20) > 0 ? 'left--soon' : ''}>
              {over(20)}
            </strong>,
          ],
          [counts.oldest, ages.length === 0 ? none : hours(Math.max(...ages))],
          [counts.held, unread.length - waiting.length],
          [counts.unroutable, unnamed.length],
          [counts.undecided, undecided.length],
        ]}
      />
    </section>
  )
}

function Channels({ unread }: Readonly<{ unread: readonly Unread[] }>) {
  const { noticeWatch: words } = useMessages()
  const calls = unread.flatMap(({ called }) => called)
  const countOf = (channel: string, accepted: boolean) =>
    calls.filter(call => call.channel === channel && call.accepted === accepted).length
  const silent = unread.filter(({ called }) => called.length === 0).length
  return (
    <section>
      <h2>{words.channelsHeading}</h2>
      <p className="measure">{words.channelsIntro}</p>
      <Listed
        className="listing"
        caption={words.channelsHeading}
        columns={words.channelColumns}
        rows={noticeChannels}
        keyOf={channel => channel}
        cells={channel => ({
          channel: words.channels[channel],
          accepted: countOf(channel, true),
          failed: countOf(channel, false),
        })}
      />
      <p>
        {words.notCalled}: {silent}
      </p>
    </section>
  )
}

function NotRead({ unread }: Readonly<{ unread: readonly Unread[] }>) {
  const { noticeWatch: words } = useMessages()
  const spoken = useSpoken()
  const since = useHoursSince()
  const oldestFirst = unread.toSorted((one, other) => Temporal.Instant.compare(one.deniedAt, other.deniedAt))
  return (
    <section>
      <h2>{words.unread}</h2>
      {unread.length === 0 ? (
        <p>{words.unreadEmpty}</p>
      ) : (
        <Listed
          className="listing"
          caption={words.unreadCaption}
          columns={words.unreadColumns}
          rows={oldestFirst}
          keyOf={({ notice }) => notice}
          cells={one => ({
            ntn: <Denial ntn={one.ntn} />,
            notice: one.notice,
            to: `${words.kinds[one.kind]} ${one.ori}`,
            denied: words.since(spoken(one.deniedAt), since(one.deniedAt)),
            calls: <Calls one={one} />,
            held: <Held one={one} />,
          })}
        />
      )}
    </section>
  )
}

type OneProps = Readonly<{ one: Unread }>

function Calls({ one: { called, urged } }: OneProps) {
  const { noticeWatch: words } = useMessages()
  const said = [
    ...called.map(({ channel, accepted }) => words.called(words.channels[channel], accepted)),
    ...urged.map(step => words.urgings[step]),
  ]
  return said.length === 0 ? words.none : said.map(each => <div key={each}>{each}</div>)
}

function Held({ one: { held, proposed } }: OneProps) {
  const { noticeWatch: words } = useMessages()
  if (held !== undefined) return words.heldBy(held.by, held.approver)
  return proposed === undefined ? words.notHeld : words.proposedBy(proposed.by)
}

function Unnamed({ watched: { unnamed } }: SeenProps) {
  const { noticeWatch: words } = useMessages()
  const spoken = useSpoken()
  if (unnamed.length === 0) return <p>{words.unnamedEmpty}</p>
  return (
    <section>
      <h2>{words.unnamed}</h2>
      <p className="measure">{words.unnamedIntro}</p>
      <Listed
        className="listing"
        caption={words.unnamedCaption}
        columns={words.unnamedColumns}
        rows={unnamed}
        keyOf={({ ntn }) => ntn}
        cells={({ ntn, deniedAt, unroutable }) => ({
          ntn: <Denial ntn={ntn} />,
          denied: spoken(deniedAt),
          missing: unroutable.length === 0 ? words.notLooked : unroutable.map(place => words.places[place]).join(', '),
        })}
      />
    </section>
  )
}

function Undecided({ watched: { undecided } }: SeenProps) {
  const { noticeWatch: words } = useMessages()
  const spoken = useSpoken()
  if (undecided.length === 0) return <p>{words.undecidedEmpty}</p>
  return (
    <section>
      <h2>{words.undecided}</h2>
      <p className="measure">{words.undecidedIntro}</p>
      <Listed
        className="listing"
        caption={words.undecidedCaption}
        columns={words.undecidedColumns}
        rows={undecided}
        keyOf={({ ntn }) => ntn}
        cells={({ ntn, deniedAt, decideBy }) => ({
          ntn: <Denial ntn={ntn} />,
          denied: spoken(deniedAt),
          by: spoken(decideBy),
        })}
      />
    </section>
  )
}

/** Where one denial is held, released or decided, and its notices are followed. */
const Denial = ({ ntn }: Readonly<{ ntn: string }>) => (
  <a className="usa-link ntn-link" href={to('denial', ntn)}>
    {ntn}
  </a>
)
