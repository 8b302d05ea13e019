/** A clock that goes only when it is told to, and that somebody can set wrong. */
export type VirtualClock = Readonly<{
  now: () => Temporal.Instant
  /** False from when somebody set the clock until time has passed undisturbed and it is about right, or somebody vouched for it. */
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
/** As far as the real clock may be from where it was, and be believed again by itself. */
const mostByItself = Temporal.Duration.from({ minutes: 10 })

export function virtualClock(at: Temporal.Instant): VirtualClock {
  let shown = at
  let doubted = Temporal.Duration.from('PT0S')
  /** How far it is from where it would be, had nobody set it since it was last believed. */
  let moved = Temporal.Duration.from('PT0S')

  function pass(period: Temporal.Duration | Temporal.DurationLike): void {
    const elapsed = Temporal.Duration.from(period)
    shown = shown.add(elapsed)
    const left = doubted.subtract(elapsed)
    doubted = left.sign > 0 ? left : Temporal.Duration.from('PT0S')
  }

  return {
    now: () => shown,
    agrees() {
      if (!doubted.blank || Temporal.Duration.compare(moved.abs(), mostByItself) > 0) return false
      moved = Temporal.Duration.from('PT0S')
      return true
    },
    pass,
    passTo(instant) {
      if (Temporal.Instant.compare(instant, shown) > 0) pass(shown.until(instant))
    },
    set(to) {
      moved = moved.add(shown.until(to))
      shown = to
      doubted = doubtLasts
    },
    vouch() {
      moved = Temporal.Duration.from('PT0S')
      doubted = Temporal.Duration.from('PT0S')
    },
  }
}
