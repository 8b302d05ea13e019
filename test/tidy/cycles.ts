/** The groups of things that lead to each other, each sorted, by Tarjan's algorithm. */
export function cyclesIn(graph: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const index = new Map<string, number>()
  const low = new Map<string, number>()
  const stack: string[] = []
  const cycles: (readonly string[])[] = []

  const visit = (at: string) => {
    index.set(at, index.size)
    low.set(at, index.size - 1)
    stack.push(at)
    for (const next of graph.get(at) ?? []) {
      if (!index.has(next)) visit(next)
      if (stack.includes(next)) low.set(at, Math.min(low.get(at) ?? 0, low.get(next) ?? 0))
    }
    if (low.get(at) !== index.get(at)) return
    const group = stack.splice(stack.indexOf(at))
    if (group.length > 1 || (graph.get(at) ?? []).includes(at)) cycles.push(group.toSorted())
  }

  for (const start of graph.keys()) if (!index.has(start)) visit(start)
  return cycles
}
