import { joined, nodeHash } from './hash.ts'

/** The right edge of a tree: the roots of the perfect trees that it is made of, the largest first. All that growing needs. */
export type Edge = readonly Uint8Array[]

/** The edge after one more leaf, of a tree that had `size` before: two trees of one height become one of the next. */
export function grown(edge: Edge, size: number, leaf: Uint8Array): Edge {
  const roots = [...edge]
  let last = leaf
  for (let trees = size; trees % 2 === 1; trees = (trees - 1) / 2) last = nodeHash(roots.pop() ?? missing(), last)
  return [...roots, last]
}

export const rootOfEdge = (edge: Edge): Uint8Array => joined(edge)

function missing(): never {
  throw new Error('defect: the edge of the log does not belong to its size')
}
