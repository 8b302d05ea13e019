import { writeFileSync } from 'node:fs'

/** The clock of the machine on which the system runs, which the proof sets. */
export type MovedClock = Readonly<{
  file: string
  now: () => Temporal.Instant
  set: (to: Temporal.Instant) => void
}>

/**
 * Begins at ten past four in the afternoon by UTC: offices are open and representatives at the telephone, and the four hours of an epoch
 * have begun, so that they can be seen to end.
 */
export function movedClock(file: string): MovedClock {
  let moved = 0
  const set = (to: Temporal.Instant): void => {
    moved = to.epochMilliseconds - Temporal.Now.instant().epochMilliseconds
    writeFileSync(file, String(moved))
  }
  const tomorrow = Temporal.Now.plainDateISO('UTC').add({ days: 1 })
  set(tomorrow.toZonedDateTime({ timeZone: 'UTC', plainTime: '16:10' }).toInstant())
  return { file, set, now: () => Temporal.Now.instant().add({ milliseconds: moved }) }
}
