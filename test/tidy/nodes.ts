/** A node of a TypeScript syntax tree (ESTree with TypeScript's additions). */
export type Node = Readonly<{ type: string; start: number } & Record<string, unknown>>

/** Every node of a tree, parents before children. */
export function nodesIn(value: unknown): readonly Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn)
  if (!isNode(value)) return []
  return [value, ...Object.values(value).flatMap(child => (typeof child === 'object' ? nodesIn(child) : []))]
}

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

export const stringIn = (node: Node): string | undefined =>
  typeof node['value'] === 'string' ? node['value'] : undefined

/** The names that a file itself gives: to variables, functions, parameters, types and the members of its types. */
export const namesGivenBy = (nodes: readonly Node[]): readonly Readonly<{ name: string; start: number }>[] =>
  nodes
    .flatMap(namedBy)
    .filter(isNode)
    .flatMap(bound)
    .map(({ name, start }) => ({ name, start }))

const namedBy = (node: Node): readonly unknown[] => {
  const parameters = Array.isArray(node['params']) ? (node['params'] as readonly unknown[]) : []
  return node.type in naming ? [...parameters, node['id'], node['key']] : []
}

const naming = {
  VariableDeclarator: 1,
  FunctionDeclaration: 1,
  FunctionExpression: 1,
  ArrowFunctionExpression: 1,
  TSFunctionType: 1,
  TSTypeAliasDeclaration: 1,
  TSInterfaceDeclaration: 1,
  TSPropertySignature: 1,
  TSMethodSignature: 1,
}

/** The identifiers that a pattern such as `{ a, b: [c] }` binds. */
function bound(pattern: Node): readonly Readonly<{ name: string; start: number }>[] {
  switch (pattern.type) {
    case 'Identifier':
      return typeof pattern['name'] === 'string' ? [{ name: pattern['name'], start: pattern.start }] : []
    case 'Property':
      return below(pattern['value'])
    case 'AssignmentPattern':
      return below(pattern['left'])
    case 'RestElement':
      return below(pattern['argument'])
    default:
      return [...below(pattern['properties']), ...below(pattern['elements'])]
  }
}

const below = (value: unknown): readonly Readonly<{ name: string; start: number }>[] =>
  (Array.isArray(value) ? value : [value]).filter(isNode).flatMap(bound)
