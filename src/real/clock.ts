import type { World } from '../world.ts'

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
 * The time, and whether it can be believed. Each reading compares how far the two clocks went since the last comparison. When
 * they part, or the time is earlier than one that was given out, `clocksAgree` is false until they have agreed for a while:
 * answers go on, and nothing is destroyed and no period ends by a doubtful clock.
 */
export function watchedClock({ wall, steady }: Readings = machine): Pick<World, 'now' | 'clocksAgree'> {
  let last = wall().epochMilliseconds
  let from = { wall: last, steady: steady() }
  let doubtfulSince: number | undefined

  function read(): Temporal.Instant {
    const now = wall()
    const at = { wall: now.epochMilliseconds, steady: steady() }
    const elapsed = at.steady - from.steady
    const apart = Math.abs(at.wall - from.wall - elapsed)
    const doubtful = at.wall < last || apart > mostApart * Math.max(1, elapsed / window)
    if (doubtful) doubtfulSince = at.steady
    if (doubtful || elapsed >= window) from = at
    last = at.wall
    return now
  }

  return {
    now: read,
    clocksAgree() {
      read()
      if (doubtfulSince !== undefined && steady() - doubtfulSince >= agreeFor) doubtfulSince = undefined
      return doubtfulSince === undefined
    },
  }
}

const machine: Readings = { wall: () => Temporal.Now.instant(), steady: () => performance.now() }
