/** So many failures in a row are not chance. */
const mostFailures = 5
/** How soon a source that is down is tried again; far less than a licensee's patience, far more than its own deadline. */
const tryEvery = Temporal.Duration.from({ seconds: 10 })

/** What we remember of how a source has answered. */
export type Breaker = Readonly<{
  heard: (answered: boolean) => void
  /** Whether the last question was not answered. */
  isOwing: () => boolean
  /** Since the first failure of the row that took it down; undefined while it is up, or on trial. */
  downSince: () => Temporal.Instant | undefined
  /** While it is down, true for one caller now and then, who finds out whether it is back. */
  mayTry: () => boolean
  /** Somebody is there again. Until it has answered once, a single failure takes it down as before. */
  putOnTrial: () => void
}>

type Remembered = Readonly<{ failures: number; since?: Temporal.Instant; state: 'up' | 'down' | 'on trial' }>

/** Spares a source that fails again and again, and spares everybody the wait for it. */
export function breaker(now: () => Temporal.Instant): Breaker {
  let { failures, since, state }: Remembered = { failures: 0, state: 'up' }
  let triedAt: Temporal.Instant | undefined
  return {
    heard(answered) {
      if (answered) {
        failures = 0
        since = undefined
        state = 'up'
        return
      }
      failures += 1
      since ??= now()
      if (failures >= mostFailures || state === 'on trial') state = 'down'
    },
    isOwing: () => failures > 0,
    downSince: () => (state === 'down' ? since : undefined),
    mayTry() {
      const at = now()
      if (triedAt !== undefined && Temporal.Instant.compare(triedAt.add(tryEvery), at) > 0) return false
      triedAt = at
      return true
    },
    putOnTrial() {
      state = 'on trial'
    },
  }
}
