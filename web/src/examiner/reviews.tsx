import { Table } from '@trussworks/react-uswds'
import type { Queued } from '#contract/case-view.ts'
import { to } from '../kit/route.ts'
import { useMessages } from '../messages/messages.ts'

/** Denials that rest on a record which was never valid. Nothing of whom they are about is shown here; nothing is, where there is none. */
export function Reviews({ reviews }: Readonly<{ reviews: readonly Queued[] }>) {
  const { examiner, terms } = useMessages()
  const { heading, intro, columns } = examiner.queue.reviews
  if (reviews.length === 0) return null
  return (
    <section aria-labelledby="reviews">
      <h2 id="reviews">{heading}</h2>
      <p>{intro}</p>
      <Table bordered fullWidth stackedStyle="default">
        <thead>
          <tr>
            <th scope="col">{columns.ntn}</th>
            <th scope="col">{columns.since}</th>
            <th scope="col">{columns.records}</th>
          </tr>
        </thead>
        <tbody>
          {reviews.map(({ ntn, saleState, reviewSince = '', hits }) => (
            <tr key={ntn}>
              <th scope="row" data-label={columns.ntn}>
                <a className="usa-link ntn-link" href={to('case', ntn)}>
                  {ntn}
                </a>
                <span className="usa-hint">{terms.states[saleState]}</span>
              </th>
              <td data-label={columns.since}>{reviewSince.slice(0, 10)}</td>
              <td data-label={columns.records}>{hits}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </section>
  )
}
