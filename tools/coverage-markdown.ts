import { parts } from './coverage/all.ts'
import type { Acted, Requirement, Ruled } from './coverage/requirement.ts'
import { document, table } from './markdown.ts'

/**
 * Each requirement with the rule that says it and the act that carries it out, or why there is none. A test holds both columns:
 * every rule is named, every act and test is there, and the test names the requirement.
 */
export const coveragePage = (): string =>
  document([
    '# What of the law is ruled, and what is carried out',
    '',
    'The provisions were drawn into numbered requirements, and each has a row here. Ruled: the rule, with its worked examples, or the pure function that says it. Acted: the code that carries it out today and the test that would fail without it, or what is missing.',
    '',
    ...parts.flatMap(({ title, requirements }) => [
      `## ${title}`,
      '',
      ...table(
        ['ID', 'It asks', 'Ruled', 'Acted'],
        Object.entries(requirements).map(([id, requirement]) => row(id, requirement)),
      ),
      '',
    ]),
  ])

const row = (id: string, { asks, ruled, acted }: Requirement): readonly string[] => [
  id,
  asks,
  ruledCell(ruled),
  actedCell(acted),
]

function ruledCell(ruled: Ruled): string {
  if ('notSoftware' in ruled) return `not software, because ${ruled.notSoftware}`
  if ('notYet' in ruled) return `not yet: ${ruled.notYet}`
  const named = ruled.rules.map(id => `[${id}](${id}.md)`)
  return [...named, ...ruled.functions.map(each => `\`src/law/${each}\``)].join(', ')
}

function actedCell(acted: Acted): string {
  if ('notSoftware' in acted) return `not software, because ${acted.notSoftware}`
  if ('notYet' in acted) return `not yet: ${acted.notYet}`
  const by = acted.by.map(each => `\`src/${each}\``).join(', ')
  const tests = acted.tests.map(each => `\`test/${each}\``).join(', ')
  return `${by}; ${tests}${acted.butNotYet === undefined ? '' : `; not yet: ${acted.butNotYet}`}`
}
