import { unresolved, type Circumstances, type Conclusion, type Fact, type Rule, type RuleExample } from '../rule.ts'

/** A rule that takes whatever a source sent. What it cannot read is missing, and never an excuse. */
export type Prohibitor = Omit<Rule<object>, 'facts' | 'decide' | 'examples'> &
  Readonly<{
    facts: Readonly<Record<string, Fact>>
    examples: readonly RuleExample<object>[]
    decide: (facts: unknown, circumstances: Circumstances) => Conclusion
  }>

export function readable<Facts extends object>(rule: Rule<Facts>): Prohibitor {
  const table = Object.entries<Fact>(rule.facts)
  const fits = (stated: object): stated is Facts => misread(table, stated).length === 0
  return {
    ...rule,
    facts: Object.fromEntries(table),
    decide: (sent, circumstances) => {
      if (typeof sent !== 'object' || sent === null || Array.isArray(sent))
        return unresolved('the facts of the record, in a form that can be read')
      const stated = ofTheTable(table, sent)
      return fits(stated) ? rule.decide(stated, circumstances) : unresolved(...misread(table, stated))
    },
  }
}

type Table = readonly (readonly [string, Fact])[]

/** Nothing but the facts that the rule knows. A null says, as an absence does, that the source does not know. */
const ofTheTable = (table: Table, sent: object): object =>
  Object.fromEntries(
    Object.entries(sent).filter(
      ([name, value]) => value !== null && value !== undefined && table.some(([known]) => known === name),
    ),
  )

const misread = (table: Table, stated: object): readonly string[] =>
  Object.entries(stated).flatMap(([name, value]: [string, unknown]) =>
    table
      .filter(([known, fact]) => known === name && !fact.is(value))
      .map(([, { ask, expects }]) => `${ask} (what was sent as ${name} cannot be read; expected: ${expects})`),
  )
