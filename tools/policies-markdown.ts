import { policies, policyNames } from '#law/policies.ts'
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
      return [
        `## ${title}`,
        '',
        says,
        '',
        ...table(
          ['Policy', 'Why a choice', 'Choices', 'Provisions'],
          [[`\`${name}\``, statuses[status], choices.join(', '), cites.map(({ text }) => text).join('; ')]],
        ),
        '',
      ]
    }),
  ])
