import { dayOf } from '#law/prohibitors/play.ts'
import { rules, type RuleOfLaw } from '#law/registry.ts'
import { ruleKinds, type Provision } from '#law/rule.ts'
import { kindNames, ruleText } from '#law/rule-text.ts'

/** What every rule shows of itself: the provision, and its worked examples as plain JSON. */
export type LawDocument = readonly (Provision & Readonly<{ examples: readonly unknown[] }>)[]

/** Exit status, the one document of `--json`, and the page that a person reads without it. */
export type LawAnswer = Readonly<{
  status: 0 | 3
  document: LawDocument | Readonly<{ refused: string; because: string; near: readonly string[] }>
  page: string
}>

/** `nics law [RULE]`: every rule, or one. A name that no rule has is refused, with the names that come near it. */
export function lawCommand({ rule }: Readonly<{ rule?: string }>): LawAnswer {
  if (rule === undefined) return { status: 0, document: rules.map(shown), page: lawList() }
  const known = rules.find(({ id }) => id === rule)
  if (known !== undefined) return { status: 0, document: [shown(known)], page: ruleText(known) }
  const near = nearest(rule)
  const because = 'no rule has that name'
  return {
    status: 3,
    document: { refused: 'unknown-rule', because, near },
    page: `No rule: ${because}. Near it: ${near.join(', ')}.\n`,
  }
}

/** Every rule on a line, kind by kind: its name, what it is about, and the provision that comes first. */
function lawList(): string {
  const width = Math.max(...rules.map(({ id }) => id.length)) + 2
  const sections = ruleKinds.map(kind => {
    const lines = rules
      .filter(rule => rule.kind === kind)
      .map(({ id, title, cites: [first] }) => `  ${id.padEnd(width)}${title} (${first.text})`)
    return [`${kindNames[kind]}:`, ...lines, ''].join('\n')
  })
  return `${sections.join('\n')}\nOne of them in full: nics law RULE\n`
}

/** The same members for every kind of rule, and in this order. An example names the day on which it is decided. */
function shown(rule: RuleOfLaw): LawDocument[number] {
  const { id, kind, title, cites, says, since, until } = rule
  const provision = { id, kind, title, cites, says, since, ...(until === undefined ? {} : { until }) }
  return rule.kind === 'prohibitor'
    ? { ...provision, examples: rule.examples.map(example => ({ ...example, on: dayOf(rule, example) })) }
    : { ...provision, examples: rule.examples }
}

/** Enough to choose from at a glance. */
const mostNear = 3

/** By letter pairs in common, so that a slip, a missing word or another order of words still comes near. */
function nearest(asked: string): readonly string[] {
  const wanted = pairs(asked.toLowerCase())
  const likeness = (id: string): number => {
    const has = pairs(id)
    return [...has].filter(pair => wanted.has(pair)).length / (has.size + wanted.size)
  }
  return rules
    .map(({ id }) => ({ id, likeness: likeness(id) }))
    .toSorted((one, other) => other.likeness - one.likeness)
    .slice(0, mostNear)
    .map(({ id }) => id)
}

/** A name is short; what is longer than any was not meant as one. */
const longestName = 100

const pairs = (text: string): ReadonlySet<string> => {
  const letters = text.slice(0, longestName)
  return new Set(Array.from({ length: letters.length }, (_, at) => letters.slice(at, at + 2)))
}
