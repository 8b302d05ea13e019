type Counts = Readonly<Record<string, number>>

/** Counts as the contract writes them, and as it takes them. */
export const countsOf = (counts: Counts) => Object.entries(counts).map(([name, count]) => ({ name, count }))

export const countsIn = (sent: readonly Readonly<{ name: string; count: number }>[]): Counts =>
  Object.fromEntries(sent.map(({ name, count }) => [name, count]))
