import type { Opened } from '#contract/case-view.ts'
import { moveTo } from '../kit/move-to.ts'
import { useMessages } from '../messages/messages.ts'

type Obstacle = Opened['obstacles'][number]

/** The examiner's work list: empty, and Proceed is possible. */
export function Obstacles({ opened: { obstacles, hits } }: Readonly<{ opened: Opened }>) {
  const { examiner } = useMessages()
  const words = examiner.obstacles
  return (
    <section className="obstacles">
      <h2>{words.heading}</h2>
      {obstacles.length === 0 ? <p>{words.none}</p> : null}
      <ol className="usa-list">
        {obstacles.map(obstacle => (
          <li key={JSON.stringify(obstacle)}>
            <Line obstacle={obstacle} hits={hits} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function Line({ obstacle, hits }: Readonly<{ obstacle: Obstacle; hits: Opened['hits'] }>) {
  const { examiner, terms } = useMessages()
  const words = examiner.obstacles
  switch (obstacle.kind) {
    case 'silent-source':
      return words.silent(terms.sources[obstacle.source])
    case 'alien-number':
      return words.alienNumber
    case 'outreach':
      return words.outreach(examiner.outreach.bodies[obstacle.body])
    case 'hit': {
      const { hit, conclusion } = obstacle
      const id = `record-${hit}`
      const isSame = hits.some(({ number, same }) => number === hit && same === true)
      const prohibits = isSame ? words.prohibitsSame : words.prohibits
      return (
        <>
          <a className="usa-link" href={`#${id}`} onClick={event => moveTo(event, id)}>
            {words.hit(hit)}
          </a>
          : {conclusion.answer === 'prohibits' ? prohibits : words.unresolved}
          {conclusion.answer === 'unresolved' ? (
            <ul>
              {conclusion.missing.map(missing => (
                <li key={missing}>{missing}</li>
              ))}
            </ul>
          ) : null}
        </>
      )
    }
  }
}
