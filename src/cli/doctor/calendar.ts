import type { ClosureRule, Jurisdiction, PocRole } from '#law/states/jurisdiction.ts'
import { jurisdictions } from '#law/states/registry.ts'
import { noted, ok, type Finding } from './finding.ts'

/**
 * What of each jurisdiction's calendar nobody has found in a source. A doubtful closure counts as closed, which makes the
 * transfer later and never sooner; a person should still look it up.
 */
export function lookAtCalendars(on: Temporal.PlainDate): Finding {
  const doubted = Object.values(jurisdictions)
    .map(jurisdiction => ({ jurisdiction, facts: unconfirmedFacts(jurisdiction, on) }))
    .filter(({ facts }) => facts.length > 0)
  const count = doubted.reduce((sum, { facts }) => sum + facts.length, 0)
  if (count === 0) return ok('calendars', 'every fact in force names its source')
  const more = doubted.map(({ jurisdiction: { state, name }, facts }) => `${state} ${name}: ${facts.join('; ')}`)
  return noted('calendars', `${count} facts of ${doubted.length} jurisdictions are confirmed by no source`, more)
}

/** The facts still in force on a day that nobody has confirmed, in words. */
export function unconfirmedFacts({ weekend, closures, poc }: Jurisdiction, on: Temporal.PlainDate): readonly string[] {
  const inForce = ({ until }: Pick<ClosureRule | PocRole, 'until'>): boolean =>
    until === undefined || on.toString() <= until
  const facts = [
    ...(weekend.confidence === 'unconfirmed' ? ['closed at weekends'] : []),
    ...closures.filter(rule => inForce(rule) && !isOver(rule, on)).flatMap(doubtsAbout),
    ...poc
      .filter(role => inForce(role) && role.confidence === 'unconfirmed')
      .map(({ answers }) => `answers ${answers.join(', ')} itself`),
  ]
  return [...new Set(facts)]
}

/** Days that an order named once come only once. */
const isOver = ({ day }: ClosureRule, on: Temporal.PlainDate): boolean =>
  day.kind === 'dates' && day.dates.every(date => date < on.toString())

/** Only a day of the month can fall on a weekend, and so only there it matters where it shifts to. */
function doubtsAbout({ name, day, shift, confidence }: ClosureRule): readonly string[] {
  if (confidence === 'unconfirmed') return [name]
  return day.kind === 'fixed' && shift.confidence === 'unconfirmed' ? [`${name} on a weekend`] : []
}
