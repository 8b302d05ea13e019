import type { Ignorer } from '@stryker-mutator/api/ignore'

/** What is seen of a syntax tree's node: Stryker hands over one of Babel's. */
type Node = Readonly<{ type: string } & Record<string, unknown>>

/** Members of a rule that are read by people, or are themselves tests. A mutant of an example is a wrong test. */
const told = ['cites', 'says', 'title', 'examples'] as const

/** What makes a citation, by `law/cite.ts`. */
const citing = ['usc', 'cfr', 'publicLaw', 'stateLaw', 'order', 'decided'] as const

/**
 * What is prose: words to a person decide nothing, and whether they are well chosen no mutant shows. Everything else is law: days,
 * numbers, codes, answers, and what is asked of them.
 */
export const prose: Ignorer = {
  shouldIgnore: path => reasonToIgnore((path as unknown as Readonly<{ node: Node }>).node),
}

export function reasonToIgnore(node: Node): string | undefined {
  if (node.type === 'ObjectProperty' && isNamed(node['key'], told)) return 'a text about the rule, or an example of it'
  if (node.type === 'CallExpression' && isNamed(node['callee'], citing)) return 'a citation'
  const text = textOf(node)
  return text !== undefined && isProse(text) ? 'prose' : undefined
}

const isNamed = (node: unknown, names: readonly string[]): boolean =>
  isNode(node) && node.type === 'Identifier' && names.some(name => name === node['name'])

/** A literal's text; of a template, what stands between its values. */
function textOf(node: Node): string | undefined {
  if (node.type === 'StringLiteral' && typeof node['value'] === 'string') return node['value']
  if (node.type !== 'TemplateLiteral' || !Array.isArray(node['quasis'])) return undefined
  return node['quasis'].map(quasi => rawOf(quasi)).join('\u0000')
}

const rawOf = (quasi: unknown): string =>
  isNode(quasi) && isRecord(quasi['value']) && typeof quasi['value']['raw'] === 'string' ? quasi['value']['raw'] : ''

/** No code word has a blank beside a letter. */
const isProse = (text: string): boolean => /[a-z,:;] | [a-z]/i.test(text)

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null
const isNode = (value: unknown): value is Node => isRecord(value) && typeof value['type'] === 'string'
