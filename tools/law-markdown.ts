import { named } from '#law/categories.ts'
import { dayOf, play } from '#law/prohibitors/play.ts'
import type { Prohibitor } from '#law/prohibitors/readable.ts'
import { rules, type RuleOfLaw } from '#law/registry.ts'
import { relationNames } from '#law/relations.ts'
import { kindNames } from '#law/rule-text.ts'
import { ruleKinds, type Conclusion, type RuleExample } from '#law/rule.ts'
import type { Ruling } from '#law/ruling.ts'
import { coveragePage } from './coverage-markdown.ts'
import { code, document, table } from './markdown.ts'
import { policiesPage } from './policies-markdown.ts'
import { stateIndex, statePages } from './state-markdown.ts'

/**
 * A page for each rule of law, each jurisdiction and the choices that the law leaves, and an index, by file name. The same rules
 * always give the same bytes.
 */
export const lawPages = (): ReadonlyMap<string, string> =>
  new Map([
    ['README.md', index()],
    ['policies.md', policiesPage()],
    ['coverage.md', coveragePage()],
    ...rules.map((rule): [string, string] => [`${rule.id}.md`, page(rule)]),
    ...statePages(),
  ])

function index(): string {
  const sections = ruleKinds.flatMap(kind => [
    `## ${kindNames[kind]}`,
    '',
    ...table(
      ['Rule', 'Title', 'Provision', 'In force'],
      rules
        .filter(rule => rule.kind === kind)
        .map(rule => [`[${rule.id}](${rule.id}.md)`, rule.title, rule.cites[0].text, inForce(rule)]),
    ),
    '',
  ])
  return document([
    '# The law, rule by rule',
    '',
    'Every rule of law that this system knows, in our own words, with the provision and worked examples. The examples are run as tests. Which of them the program carries out today stands in [coverage](coverage.md). This is engineering documentation and not legal advice.',
    '',
    ...sections,
    '## Traced',
    '',
    'Every requirement, with the rule that says it and the act that carries it out, or what is missing: [coverage](coverage.md).',
    '',
    '## What the law leaves open',
    '',
    'What is not settled, or only proposed, is a choice by name: [policies](policies.md).',
    '',
    '## States and territories',
    '',
    ...stateIndex(),
  ])
}

function page(rule: RuleOfLaw): string {
  return document([
    `# ${rule.title}`,
    '',
    rule.says,
    '',
    `- Rule: \`${rule.id}\` (${rule.kind})`,
    ...(rule.kind === 'prohibitor' ? asked(rule) : []),
    `- In force: ${inForce(rule)}`,
    '- Provisions:',
    ...rule.cites.map(({ text }) => `  - ${text}`),
    '',
    ...(rule.kind === 'prohibitor' ? [...facts(rule), ...examples(rule)] : rulingExamples(rule)),
  ])
}

const asked = ({ categories, relations }: Prohibitor): readonly string[] => [
  `- Records: ${categories.length === 0 ? 'none shows it' : categories.map(each => `category ${each}, ${named[each].name}`).join('; ')}`,
  `- Asked of: ${relations.map(relation => relationNames[relation]).join('; ')}`,
]

const facts = (rule: Prohibitor): readonly string[] => [
  '## Facts it looks at',
  '',
  ...table(
    ['Fact', 'Asked for', 'Expected'],
    Object.entries(rule.facts).map(([name, { ask, expects }]) => [`\`${name}\``, ask, expects]),
  ),
  '',
]

const examples = (rule: Prohibitor): readonly string[] => [
  '## Worked examples',
  '',
  ...table(
    ['Example', 'What is known', 'On', 'Answer', 'Because, or what is missing'],
    rule.examples.map(example => {
      const conclusion = play(rule, example)
      return [example.name, known(rule, example), dayOf(rule, example), `**${conclusion.answer}**`, reason(conclusion)]
    }),
  ),
]

/** In full, or as it differs from the first example: what decides is then what stands there. */
function known({ examples: [first] }: Prohibitor, example: RuleExample<object>): string {
  const whole = { ...example.given, ...example.circumstances }
  if (first === undefined || example === first) return code(whole)
  const before = new Map(Object.entries(first.given))
  const changed = Object.entries(whole).filter(([name, value]) => before.get(name) !== value)
  const left = [...before.keys()].filter(name => !Object.hasOwn(whole, name))
  if (changed.length + left.length >= Object.keys(whole).length) return code(whole)
  const parts = [
    ...(changed.length === 0 ? [] : [`with ${code(Object.fromEntries(changed))}`]),
    ...(left.length === 0 ? [] : [`without ${left.map(name => `\`${name}\``).join(', ')}`]),
  ]
  return ['as the first', ...parts].join(', ')
}

const reason = (conclusion: Conclusion): string =>
  conclusion.answer === 'unresolved' ? conclusion.missing.join('; ') : conclusion.because

const rulingExamples = (rule: Ruling): readonly string[] => [
  '## Worked examples',
  '',
  ...table(
    ['Example', 'Given', 'Gives'],
    rule.examples.map(({ name, given, expect }) => [name, code(given), code(expect)]),
  ),
]

const inForce = ({ since, until }: RuleOfLaw): string =>
  until === undefined ? `since ${since}` : `from ${since} through ${until}`
