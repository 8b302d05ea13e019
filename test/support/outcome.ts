/** What one group came to. Counts are of tests, not of files or suites. */
export type Outcome = Readonly<{
  passed: number
  failures: readonly Failure[]
  /** Each with the reason that its author gave. */
  skipped: readonly string[]
  /** What tests measured and said with `t.diagnostic`. */
  notes: readonly string[]
  slow: readonly Slow[]
}>

export type Failure = Readonly<{ name: string; where: string; text: string }>
export type Slow = Readonly<{ file: string; ms: number }>

export const nothing: Outcome = { passed: 0, failures: [], skipped: [], notes: [], slow: [] }

export const onePassed: Outcome = { ...nothing, passed: 1 }

export const oneFailed = (name: string, where: string, text: string): Outcome => ({
  ...nothing,
  failures: [{ name, where, text }],
})

export const together = (a: Outcome, b: Outcome): Outcome => ({
  passed: a.passed + b.passed,
  failures: [...a.failures, ...b.failures],
  skipped: [...a.skipped, ...b.skipped],
  notes: [...a.notes, ...b.notes],
  slow: [...a.slow, ...b.slow],
})
