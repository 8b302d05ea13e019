import { globSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { parseSync } from 'vite'
import { root } from '../support/groups.ts'
import { isNode, nodesIn, stringIn, type Node } from './nodes.ts'

/** One file of ours, parsed. `nodes` are those of its syntax tree, parents before children. */
export type Source = Readonly<{ path: string; text: string; nodes: readonly Node[]; imports: readonly Import[] }>

/** `target` is a path from the project's folder, or the name of a package or of a module of Node's. */
export type Import = Readonly<{ target: string; typeOnly: boolean; line: number }>

/** The files that people write, by path from the project's folder, and none that a tool wrote. */
export const written = (...patterns: readonly string[]): readonly string[] =>
  globSync(patterns, { cwd: root, exclude: ['node_modules/**', 'web/dist/**', '.nics/**', '.test/**', '.git/**'] })
    .map(file => file.replaceAll('\\', '/'))
    .toSorted()

export const textOf = (path: string): string => readFileSync(join(root, path), 'utf8')

export const sources = (...patterns: readonly string[]): readonly Source[] =>
  written(...patterns).map(path => parsed(path, textOf(path)))

/** Also for a control's few lines, under the path that they pretend to have. */
export function parsed(path: string, text: string): Source {
  const { program, errors } = parseSync(path, text)
  const [trouble] = errors
  if (trouble !== undefined) throw new Error(`${path}: ${trouble.message}`)
  const nodes = nodesIn(program)
  return { path, text, nodes, imports: nodes.flatMap(node => importOf(node, path, text)) }
}

/** Static, dynamic and re-exporting; `import { type A }` still runs the module, only `import type` does not. */
function importOf(node: Node, path: string, text: string): readonly Import[] {
  const target = isNode(node['source']) ? stringIn(node['source']) : undefined
  if (target === undefined) return []
  const typeOnly = node['importKind'] === 'type' || node['exportKind'] === 'type' || node.type === 'TSImportType'
  return [{ target: resolved(path, target), typeOnly, line: lineAt(text, node.start) }]
}

function resolved(path: string, specifier: string): string {
  if (specifier.startsWith('#')) return `src/${specifier.slice(1)}`
  return specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : specifier
}

export const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length
