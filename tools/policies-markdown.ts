import { policies, policyNames } from '#law/policies.ts'
import { lookedAtOn, notYetRead, volatile, type CarriedBy, type Volatile } from '#law/volatile.ts'
import { document, table } from './markdown.ts'

const statuses = {
  law: 'the law leaves it open',
  proposed: 'a rule is proposed and not in force',
  practice: 'what agencies do differs',
} as const

/** What the law leaves to the agency that runs the system, with the choices, the default first. */
export const policiesPage = (): string =>
  document([
    '# What the law leaves open',
    '',
    'Each is a choice by name, of which the first is the default. No rule decides otherwise than by one of them.',
    '',
    ...policyNames.flatMap(name => {
      const { title, says, cites, status, choices } = policies[name]
      const read = notYetRead.includes(name) ? ['No rule decides by it yet.', ''] : []
      return [
        `## ${title}`,
        '',
        says,
        '',
        ...read,
        ...table(
          ['Policy', 'Why a choice', 'Choices', 'Provisions'],
          [[`\`${name}\``, statuses[status], choices.join(', '), cites.map(({ text }) => text).join('; ')]],
        ),
        '',
      ]
    }),
    ...moving(),
  ])

const standings: Readonly<Record<Volatile['status'], string>> = {
  'in-force': 'in force',
  decided: 'decided',
  proposed: 'proposed',
  ends: 'in force, and ends',
}

/** The law that is expected to change, so that a reader finds at once what we took up of it and what we did not. */
const moving = (): readonly string[] => [
  '## What is moving',
  '',
  `As far as it was known on ${lookedAtOn}.`,
  '',
  ...table(
    ['Matter', 'Status', 'How it stands', 'Here', 'Carried by', 'Provisions'],
    volatile.map(({ title, status, stands, byDefault, carriedBy, cites }) => [
      title,
      standings[status],
      stands,
      byDefault,
      carrier(carriedBy),
      cites.map(({ text }) => text).join('; '),
    ]),
  ),
]

function carrier({ rules = [], policy }: CarriedBy): string {
  const linked = rules.map(id => `[${id}](${id}.md)`)
  const chosen = policy === undefined ? [] : [`policy \`${policy.name}\`: ${policy.byDefault}`]
  const all = [...linked, ...chosen]
  return all.length === 0 ? 'watched: no text is taken up' : all.join(', ')
}
