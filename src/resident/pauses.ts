/** In seconds. Twice as long after each failure, up to the longest. */
const firstPause = 10
const longestPause = 600

/** When something that failed may be tried again. */
export type Pauses = Readonly<{
  mayTry: () => boolean
  failed: () => void
  worked: () => void
  /** In a row. */
  failures: () => number
}>

export function createPauses(now: () => Temporal.Instant): Pauses {
  let failures = 0
  let notBefore: Temporal.Instant | undefined
  return {
    mayTry: () => notBefore === undefined || Temporal.Instant.compare(now(), notBefore) >= 0,
    failed() {
      failures += 1
      notBefore = now().add({ seconds: Math.min(longestPause, firstPause * 2 ** (failures - 1)) })
    },
    worked() {
      failures = 0
      notBefore = undefined
    },
    failures: () => failures,
  }
}
