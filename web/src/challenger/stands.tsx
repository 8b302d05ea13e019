import type { ChallengeView } from '#contract/challenge.ts'
import { Facts } from '../contributor/facts.tsx'
import { spokenDay } from '../kit/dates.ts'
import { useLocale, useMessages } from '../messages/messages.ts'

type ViewProps = Readonly<{ view: ChallengeView }>

/** How a challenge stands, and by when what is owed. */
export function Stands({ view }: ViewProps) {
  const { challenge: words } = useMessages()
  const { stands, statuses } = words
  const locale = useLocale()
  const day = (date: string | undefined) => (date === undefined ? undefined : spokenDay(date, locale))
  const { ntn, check, status, asked, reasonsGiven, fingerprints, information, decided, goTo, delay } = view
  const next = information.find(one => !one.decided)
  return (
    <section className="record-part" aria-labelledby="stands">
      <h2 id="stands">{stands.heading}</h2>
      <Facts
        lines={[
          [
            stands.number,
            <span key="ntn" className="ntn-link">
              {ntn}
            </span>,
          ],
          [stands.check, stands.checks[check]],
          [stands.challenge, <strong key="status">{statuses[status]}</strong>],
          [stands.reasonsBy, reasonsGiven === undefined ? day(asked?.reasonsBy) : undefined],
          [stands.determineBy, day(next?.determineBy)],
          [stands.fingerprints, fingerprints && stands.prints[fingerprints]],
          [stands.dealerTold, decided?.answer && stands.answers[decided.answer]],
          [stands.goTo, goTo.length === 0 ? undefined : goTo.map(door => stands.doors[door] ?? door).join('; ')],
        ]}
      />
      {delay === undefined ? null : (
        <p className="measure">
          {stands.delay(spokenDay(delay.advisedFrom, locale), spokenDay(delay.finishBefore, locale))}
        </p>
      )}
    </section>
  )
}

/** The records that the denial rests on, and no other. */
export function Found({ view: { records, check } }: ViewProps) {
  const { records: words } = useMessages().challenge
  if (records.length === 0 && check === 'overturned') return null
  return (
    <section className="record-part" aria-labelledby="found">
      <h2 id="found">{words.heading}</h2>
      {records.length === 0 ? <p className="measure">{words.none}</p> : null}
      {records.map(({ record, prohibition, provisions, keptBy }) => (
        <div key={record}>
          <h3>{words.one(record)}</h3>
          <Facts
            lines={[
              [
                words.prohibition,
                <span key="shows" lang="en">
                  {prohibition}
                </span>,
              ],
              [words.provision, provisions[0]],
              [words.keptBy, keptBy],
            ]}
          />
        </div>
      ))}
    </section>
  )
}

/** What the person sent, and by when each piece is decided. */
export function Informed({ view: { information } }: ViewProps) {
  const { information: words } = useMessages().challenge
  const locale = useLocale()
  if (information.length === 0) return null
  return (
    <section className="record-part" aria-labelledby="informed">
      <h2 id="informed">{words.heading}</h2>
      <ul className="usa-list">
        {information.map(({ at, determineBy, decided }) => {
          const received = spokenDay(at.slice(0, 10), locale)
          return (
            <li key={at}>{decided ? words.decided(received) : words.one(received, spokenDay(determineBy, locale))}</li>
          )
        })}
      </ul>
    </section>
  )
}
