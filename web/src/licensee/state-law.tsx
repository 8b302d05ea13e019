import type { ProceedDates } from '#contract/check-view.ts'
import { useMessages } from '../messages/messages.ts'

/** The provisions of the state that were looked at, with where they stand and how sure we are of each. */
export function StateLaw({ provisions }: Readonly<{ provisions: NonNullable<ProceedDates['stateLaw']> }>) {
  const { check } = useMessages()
  const words = check.dates
  if (provisions.length === 0) return null
  return (
    <details>
      <summary>{words.provisions}</summary>
      <ul>
        {provisions.map(({ about, says, cites, standing, confidence }) => {
          const where = cites.length === 0 ? words.noSource : cites.join('; ')
          const notes = [where, words.standings[standing], words.confidences[confidence]].filter(note => note !== '')
          return (
            <li key={about + says}>
              {says} <span className="usa-hint">({notes.join('; ')})</span>
            </li>
          )
        })}
      </ul>
    </details>
  )
}
