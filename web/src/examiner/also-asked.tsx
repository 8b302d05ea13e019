import type { Opened } from '#contract/case-view.ts'
import { spokenInstant } from '../kit/dates.ts'
import { StatusWord } from '../kit/status-word.tsx'
import { useLocale, useMessages } from '../messages/messages.ts'

/** The same person in other checks of today: which, where and how they stand. It decides nothing. */
export function AlsoAsked({ others }: Readonly<{ others: Opened['alsoAsked'] }>) {
  const { examiner, terms } = useMessages()
  const locale = useLocale()
  const words = examiner.alsoAsked
  const zone = Temporal.Now.timeZoneId()
  if (others.length === 0) return null
  return (
    <section className="also-asked">
      <h2>{words.heading}</h2>
      <p className="measure">{words.intro}</p>
      <ul className="usa-list">
        {others.map(({ ntn, status, saleState, contact, sameAsker }) => (
          <li key={ntn}>
            <strong>{ntn}</strong> <StatusWord status={status} size="small" />{' '}
            {words.where(terms.states[saleState], spokenInstant(contact, zone, locale), words.asker(sameAsker))}
          </li>
        ))}
      </ul>
    </section>
  )
}
