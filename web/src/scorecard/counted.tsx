import type { ScorecardShown } from '#contract/scorecards.ts'
import { fixOf } from '#contract/batch/fixes.ts'
import { Listed } from '../kit/listed.tsx'
import { useMessages } from '../messages/messages.ts'

/** What came and what was turned away in the year, each with what it means. */
export function Counted({ card }: Readonly<{ card: ScorecardShown }>) {
  return (
    <>
      <Rejected card={card} />
      <Happened card={card} />
    </>
  )
}

type CardProps = Readonly<{ card: ScorecardShown }>

function Rejected({ card: { rejected } }: CardProps) {
  const { scorecard, upload } = useMessages()
  const { heading, caption, columns, empty, means } = scorecard.rejected
  return (
    <section className="record-part">
      <h2>{heading}</h2>
      {rejected.length === 0 ? (
        <p>{empty}</p>
      ) : (
        <>
          <p className="measure">{means}</p>
          <Listed
            caption={caption}
            columns={columns}
            rows={rejected.toSorted((a, b) => b.count - a.count)}
            keyOf={({ name }) => name}
            cells={({ name, count }) => ({ code: <code>{name}</code>, count, fix: upload.fixes[name] ?? fixOf(name) })}
          />
        </>
      )}
    </section>
  )
}

function Happened({ card: { entered, withdrawn, happened } }: CardProps) {
  const words = useMessages().scorecard.happened
  const together = (counts: typeof entered): number => counts.reduce((all, { count }) => all + count, 0)
  const others = happened.flatMap(({ name, count }) => {
    const said = words.rows[name]
    return said === undefined ? [] : [{ said, count }]
  })
  const first = [
    { said: words.entered, count: together(entered) },
    { said: words.withdrawn, count: together(withdrawn) },
  ]
  const rows = [...first, ...others].filter(({ count }) => count > 0)
  return (
    <section className="record-part">
      <h2>{words.heading}</h2>
      {rows.length === 0 ? (
        <p>{words.empty}</p>
      ) : (
        <Listed
          caption={words.caption}
          columns={words.columns}
          rows={rows}
          keyOf={({ said: [what = ''] }) => what}
          cells={({ said: [what, means], count }) => ({ what, count, means })}
        />
      )}
    </section>
  )
}
