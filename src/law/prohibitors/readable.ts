import { together, type ByRelation } from '../relations.ts'
import { conclusionAnswers, unresolved } from '../rule.ts'
import type { Circumstances, Conclusion, Fact, Rule, RuleExample, Under } from '../rule.ts'

/** What a rule says of one record: under each relation, and what these come to together. */
export type Decided = Readonly<{ by: ByRelation; conclusion: Conclusion }>

/** A rule that takes whatever a source sent. What it cannot read is missing, and never an excuse. */
export type Prohibitor = Omit<Rule<object>, 'facts' | 'answers' | 'decide' | 'examples'> &
  Readonly<{
    facts: Readonly<Record<string, Fact>>
    answers: readonly Conclusion['answer'][]
    examples: readonly RuleExample<object>[]
    decide: (facts: unknown, circumstances: Circumstances) => Decided
  }>

export function readable<Facts extends object>(rule: Rule<Facts>): Prohibitor {
  const table = Object.entries<Fact>(rule.facts)
  const fits = (stated: object): stated is Facts => misread(table, stated).length === 0
  const decideOne = (sent: unknown, circumstances: Under): Conclusion => {
    if (typeof sent !== 'object' || sent === null || Array.isArray(sent))
      return unresolved('the facts of the record, in a form that can be read')
    const stated = ofTheTable(table, sent)
    return fits(stated) ? rule.decide(stated, circumstances) : unresolved(...misread(table, stated))
  }
  return {
    ...rule,
    facts: Object.fromEntries(table),
    answers: rule.answers ?? conclusionAnswers,
    decide: (sent, circumstances) => {
      const by: ByRelation = Object.fromEntries(
        rule.relations.map(under => [under, decideOne(sent, { ...circumstances, under })]),
      )
      return { by, conclusion: together(by, circumstances) }
    },
  }
}

type Table = readonly (readonly [string, Fact])[]

/** Nothing but the facts that the rule knows. A null says, as an absence does, that the source does not know. */
function ofTheTable(table: Table, sent: object): object {
  const known: [string, unknown][] = []
  for (const [name] of table) {
    const value = ownOf(sent, name) ?? undefined
    if (value !== undefined) known.push([name, value])
  }
  return Object.fromEntries(known)
}

/** What stands there itself, and nothing that every object has. */
const ownOf = (of: object, name: string): unknown => (Object.hasOwn(of, name) ? Reflect.get(of, name) : undefined)

function misread(table: Table, stated: object): readonly string[] {
  return table
    .filter(([name, { is }]) => Object.hasOwn(stated, name) && !is(Reflect.get(stated, name)))
    .map(([name, { ask, expects }]) => `${ask} (what was sent as ${name} cannot be read; expected: ${expects})`)
}
