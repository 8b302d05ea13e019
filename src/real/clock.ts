import type { World } from '../world.ts'

export type Clock = Pick<World, 'now' | 'clocksAgree' | 'agreeOnTime'>

/** The two clocks of a machine: one tells the time and can be set; the other only counts, and cannot. */
export type Readings = Readonly<{
  wall: () => Temporal.Instant
  /** Milliseconds since some moment of its own. */
  steady: () => number
}>

/** Two good clocks part by a few milliseconds a minute; more than this, and somebody has set one of them. */
const mostApart = 2_000
const window = 60_000

/**
 * How long they must advance together before the gate opens again. A clock that was put right and one that was put wrong look
 * alike from here, so this is also the time in which a person can see it.
 */
const agreeFor = 15 * 60_000

/**
 * A clock that is further from where it was stays doubtful until it is put back or a person agrees: what would be destroyed by a clock that is
 * a day ahead comes back by no waiting.
 */
const mostByItself = 10 * 60_000

/**
 * The time, and whether it can be believed. Each reading compares how far the two clocks went since the last comparison. When
 * they part, or the time is earlier than one that was given out, `clocksAgree` is false until they have agreed for a while and, where the time is
 * another than it was, a person has: answers go on, and nothing is destroyed and no period ends by a doubtful clock.
 */
export function watchedClock({ wall, steady }: Readings = machine): Clock {
  let last = wall().epochMilliseconds
  let from = { wall: last, steady: steady() }
  let doubtfulSince: number | undefined
  /** How far the time is from what it would be, had nobody set it since it was last believed. */
  let moved = 0

  function read(): Temporal.Instant {
    const now = wall()
    const at = { wall: now.epochMilliseconds, steady: steady() }
    const elapsed = at.steady - from.steady
    const apart = Math.abs(at.wall - from.wall - elapsed)
    const doubtful = at.wall < last || apart > mostApart * Math.max(1, elapsed / window)
    if (doubtful) {
      doubtfulSince = at.steady
      moved += at.wall - from.wall - elapsed
    }
    if (doubtful || elapsed >= window) from = at
    last = at.wall
    return now
  }

  function believe(): void {
    doubtfulSince = undefined
    moved = 0
  }

  return {
    now: read,
    clocksAgree() {
      read()
      const hasWaited = doubtfulSince !== undefined && steady() - doubtfulSince >= agreeFor
      if (hasWaited && Math.abs(moved) <= mostByItself) believe()
      return doubtfulSince === undefined
    },
    agreeOnTime() {
      read()
      believe()
    },
  }
}

const machine: Readings = { wall: () => Temporal.Now.instant(), steady: () => performance.now() }
