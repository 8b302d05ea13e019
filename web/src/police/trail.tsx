import type { NoticeLineView } from '#contract/notice-view.ts'
import { Listed } from '../kit/listed.tsx'
import { useMessages } from '../messages/messages.ts'
import { useSpoken } from './standing.tsx'

type Done = Readonly<{ what: string; by: string | undefined; at: string }>

/** Who of the agency did what about it, and when, in its order. */
export function Trail({ line }: Readonly<{ line: NoticeLineView }>) {
  const { notices } = useMessages()
  const words = notices.trail
  const spoken = useSpoken()
  return (
    <section className="record-part" aria-labelledby="trail">
      <h2 id="trail">{words.heading}</h2>
      <Listed
        className="listing"
        caption={words.caption}
        columns={words.columns}
        rows={doneWith(line, notices)}
        keyOf={({ what, at }) => `${what} ${at}`}
        cells={({ what, by, at }) => ({ what, who: by ?? words.system, when: spoken(at) })}
      />
    </section>
  )
}

type Words = ReturnType<typeof useMessages>['notices']

function doneWith(line: NoticeLineView, { trail, deconflictions, closings }: Words): readonly Done[] {
  const { told, acknowledged, officer, assigned, deconflicted, closed, reopened, overturnedAt, corrected } = line
  const all: readonly Done[] = [
    ...system(trail.came, line.at),
    ...person(trail.told[told?.evidence ?? 'opened-in-portal'], told),
    ...person(trail.acknowledged, acknowledged),
    ...person(trail.assigned(officer ?? ''), assigned),
    ...person(deconflicted === undefined ? '' : deconflictions[deconflicted.how], deconflicted),
    ...person(closed === undefined ? '' : trail.closed(closings[closed.reason]), closed),
    ...person(trail.reopened, reopened),
    ...system(trail.overturned, overturnedAt),
    ...person(trail.corrected, corrected),
  ]
  return all.toSorted((one, other) => Temporal.Instant.compare(one.at, other.at))
}

const system = (what: string, at: string | undefined): readonly Done[] =>
  at === undefined ? [] : [{ what, by: undefined, at }]

const person = (what: string, done: Readonly<{ by: string; at: string }> | undefined): readonly Done[] =>
  done === undefined ? [] : [{ what, by: done.by, at: done.at }]
