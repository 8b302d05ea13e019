import { Icon } from '@trussworks/react-uswds'
import { useMessages } from '../messages/messages.ts'
import type { Hit } from './record-card.tsx'
import { RuleInFull } from './rule-in-full.tsx'

const icons = { prohibits: Icon.DoNotDisturb, allows: Icon.CheckCircle, unresolved: Icon.Help } as const

/** What the law says of one record, by which provisions, and on which facts. */
export function Conclusion({ hit }: Readonly<{ hit: Hit }>) {
  const { examiner } = useMessages()
  const words = examiner.record
  const { conclusion, cites, rule, facts, added = {} } = hit
  const Sign = icons[conclusion.answer]
  const stated = Object.entries({ ...facts, ...added })
  return (
    <section className={`conclusion conclusion--${conclusion.answer}`}>
      <h3>{words.conclusion}</h3>
      <p className="conclusion-word">
        <Sign aria-hidden="true" focusable={false} />
        <strong>{words.conclusions[conclusion.answer]}</strong>
        {conclusion.answer === 'unresolved' ? null : <span>: {conclusion.because}</span>}
      </p>
      {conclusion.answer === 'unresolved' ? (
        <>
          <p>{words.missing}</p>
          <ul className="usa-list">
            {conclusion.missing.map(missing => (
              <li key={missing}>{missing}</li>
            ))}
          </ul>
        </>
      ) : null}
      <p className="usa-hint">{words.rule(rule, cites.join('; '))}</p>
      <RuleInFull rule={rule} />
      <h4>{words.facts}</h4>
      {stated.length === 0 ? <p>{words.noFacts}</p> : null}
      <dl className="facts">
        {stated.map(([name, value]) => (
          <div key={name}>
            <dt>{hit.asks.find(asked => asked.name === name)?.ask ?? name}</dt>
            <dd>
              {said(value, words)} {name in added ? <span className="usa-hint">({words.added})</span> : null}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** A length of time as its parts; anything else that is no text as it was sent. */
function said(value: unknown, { yes, no }: Readonly<{ yes: string; no: string }>): string {
  if (typeof value === 'string') return value
  if (typeof value === 'boolean') return value ? yes : no
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return JSON.stringify(value)
  return Object.entries(value)
    .map(([name, part]) => (part === true ? name : `${JSON.stringify(part)} ${name}`))
    .join(', ')
}
