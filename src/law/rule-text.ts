import { named } from './categories.ts'
import { dayOf, play } from './prohibitors/play.ts'
import type { Prohibitor } from './prohibitors/readable.ts'
import type { RuleOfLaw } from './registry.ts'
import { relationNames } from './relations.ts'
import type { Conclusion, RuleKind } from './rule.ts'
import type { Ruling } from './ruling.ts'

/** What the rules of each kind are about, as a heading. */
export const kindNames: Readonly<Record<RuleKind, string>> = {
  prohibitor: 'Prohibitors',
  clock: 'Clocks',
  purpose: 'Who may ask, what for, and what with',
  poc: 'Points of contact',
  contribution: 'Contribution of records',
  retention: 'Retention and destruction',
  notice: 'Notices',
  duty: 'Duties',
}

/** One rule in full, for a terminal or a page: what it says, since when, by which provisions, and its worked examples. */
export function ruleText(rule: RuleOfLaw): string {
  const { id, title, says, since, until, cites } = rule
  const lines = [
    `${title} (${id})`,
    '',
    says,
    '',
    row('In force', until === undefined ? `since ${since}` : `from ${since} through ${until}`),
    row('Provisions', cites.map(({ text }) => text).join('; ')),
    ...(rule.kind === 'prohibitor'
      ? [row('Records', records(rule)), row('Asked of', asked(rule)), ...facts(rule), ...examples(rule)]
      : rulingExamples(rule)),
  ]
  return `${lines.join('\n')}\n`
}

const records = ({ categories }: Prohibitor): string =>
  categories.length === 0
    ? 'none: no record shows it'
    : categories.map(category => `${category}, ${named[category].name}`).join('; ')

const asked = ({ relations }: Prohibitor): string => relations.map(relation => relationNames[relation]).join('; ')

const facts = (rule: Prohibitor): readonly string[] => [
  '',
  'Facts it looks at:',
  ...Object.entries(rule.facts).flatMap(([name, { ask, expects }]) => [`  ${name}: ${ask}`, `      ${expects}`]),
]

const examples = (rule: Prohibitor): readonly string[] => [
  '',
  'Examples:',
  ...rule.examples.flatMap(example => {
    const conclusion = play(rule, example)
    return [
      `  ${conclusion.answer.padEnd(12)}${example.name} (${dayOf(rule, example)})`,
      `${' '.repeat(14)}${reason(conclusion)}`,
    ]
  }),
]

const reason = (conclusion: Conclusion): string =>
  conclusion.answer === 'unresolved' ? `missing: ${conclusion.missing.join('; ')}` : conclusion.because

const rulingExamples = (rule: Ruling): readonly string[] => [
  '',
  'Examples:',
  ...rule.examples.flatMap(({ name, given, expect }) => [
    `  ${name}`,
    `      given  ${JSON.stringify(given)}`,
    `      gives  ${JSON.stringify(expect)}`,
  ]),
]

const row = (name: string, value: string): string => `${name.padEnd(12)}${value}`
