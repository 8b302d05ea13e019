/** How often each thing happened, by name and in the order of the names. */
export type Tally = Readonly<{ happen: (name: string) => void; counts: () => Readonly<Record<string, number>> }>

export function tally(): Tally {
  const counts = new Map<string, number>()
  return {
    happen: name => void counts.set(name, (counts.get(name) ?? 0) + 1),
    counts: () => Object.fromEntries([...counts].toSorted(([one], [other]) => (one < other ? -1 : 1))),
  }
}
