/** A clock that goes only when it is told to, and that somebody can set wrong. */
export type VirtualClock = Readonly<{
  now: () => Temporal.Instant
  /** False from the moment somebody set the clock until time has passed undisturbed, or somebody vouched for it. */
  agrees: () => boolean
  /** Time passes, and the clock with it. Elapsed time: hours and less. */
  pass: (period: Temporal.Duration | Temporal.DurationLike) => void
  /** Time passes until the clock shows this. Nothing happens when it shows later already. */
  passTo: (instant: Temporal.Instant) => void
  /** Somebody sets the clock, forwards or back, and no time passes. */
  set: (to: Temporal.Instant) => void
  /** Somebody looked at another clock, and this one is right. */
  vouch: () => void
}>

/** As long as the real gate stays shut: a clock put right and a clock put wrong look alike from here. */
const doubtLasts = Temporal.Duration.from({ minutes: 15 })

export function virtualClock(at: Temporal.Instant): VirtualClock {
  let shown = at
  let doubted = Temporal.Duration.from('PT0S')

  function pass(period: Temporal.Duration | Temporal.DurationLike): void {
    const elapsed = Temporal.Duration.from(period)
    shown = shown.add(elapsed)
    const left = doubted.subtract(elapsed)
    doubted = left.sign > 0 ? left : Temporal.Duration.from('PT0S')
  }

  return {
    now: () => shown,
    agrees: () => doubted.blank,
    pass,
    passTo(instant) {
      if (Temporal.Instant.compare(instant, shown) > 0) pass(shown.until(instant))
    },
    set(to) {
      shown = to
      doubted = doubtLasts
    },
    vouch() {
      doubted = Temporal.Duration.from('PT0S')
    },
  }
}
