import type { BatchView } from '#contract/batch/batch.ts'
import { Listed } from '../kit/listed.tsx'
import { useMessages } from '../messages/messages.ts'
import { Facts } from './facts.tsx'

/** More rows than these nobody mends by reading them here. */
const mostShown = 100

/** What the rows come to, and how each that is not taken is mended. */
export function BatchRows({ view }: Readonly<{ view: BatchView }>) {
  const { upload } = useMessages()
  const { batch, rows, accepted, rejectedRows, counts, rejected, duplicates } = view
  // What else is counted of a batch, likely duplicates among it, is shown below.
  const named = Object.entries(upload.tallies) as readonly [keyof typeof counts, string][]
  const tallies = named.flatMap(([what, label]) => {
    const count = counts[what] ?? 0
    return count === 0 ? [] : [`${label}: ${count}`]
  })
  const taken = tallies.length === 0 ? String(accepted) : `${accepted} (${tallies.join(', ')})`
  return (
    <>
      <h2>{upload.found}</h2>
      <Facts
        lines={[
          [upload.rows, rows],
          [upload.accepted, taken],
          [upload.rejected, rejectedRows],
        ]}
      />
      {rejected.length === 0 ? null : <Rejected rejected={rejected} all={rejectedRows} batch={batch} />}
      {duplicates.length === 0 ? null : <Duplicates duplicates={duplicates} />}
    </>
  )
}

type RejectedProps = Readonly<{ rejected: BatchView['rejected']; all: number; batch: string }>

function Rejected({ rejected, all, batch }: RejectedProps) {
  const { upload } = useMessages()
  const { columns, fixes, rejectedCaption, wholeRow, shownOf, download } = upload
  const shown = rejected.slice(0, mostShown)
  const mistakes = shown.flatMap(({ line, also = [], ...first }) =>
    [first, ...also].map((mistake, place) => ({ ...mistake, line, key: `${line} ${place}` })),
  )
  return (
    <>
      <Listed
        caption={rejectedCaption}
        columns={columns}
        rows={mistakes}
        keyOf={({ key }) => key}
        cells={({ line, column, code, fix }) => ({
          line,
          column: column === '' ? wholeRow : <code>{column}</code>,
          fix: fixes[code] ?? fix,
        })}
      />
      {all > shown.length ? <p>{shownOf(shown.length, all)}</p> : null}
      <p>
        <a className="usa-link" href={`/v1/batches/${batch}/rejected.csv`} download>
          {download}
        </a>
      </p>
    </>
  )
}

function Duplicates({ duplicates }: Pick<BatchView, 'duplicates'>) {
  const { upload } = useMessages()
  return (
    <details className="fold">
      <summary>{upload.duplicates(duplicates.length)}</summary>
      <ul className="usa-list">
        {duplicates.slice(0, mostShown).map(({ line, ari }) => (
          <li key={line}>{upload.duplicateLine(line, ari)}</li>
        ))}
      </ul>
    </details>
  )
}
