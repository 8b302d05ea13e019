import type { Mishaps } from '../sources.ts'
import type { Crashes } from '../store/store.ts'

/** When we are stopped: before or after one of the next commits. */
export type Stop = Readonly<{ when: 'before' | 'after'; commit: number }>

/** How files answer, and how many of those for whom a message is are listening. Shares from 0 to 1. */
export type Weather = Mishaps & Readonly<{ listening: number }>

export const fair: Weather = { late: 0, failed: 0, more: 0, listening: 1 }

/** What can go wrong, and what has. After a stop nothing is kept or sent until somebody starts us again. */
export type Trouble = Readonly<{
  crashes: Crashes
  planStop: (stop: Stop) => void
  stopped: () => Stop['when'] | undefined
  startAgain: () => void
  weather: () => Weather
  change: (weather: Weather) => void
}>

export function trouble(): Trouble {
  let weather = fair
  let plan: Stop | undefined
  let stopped: Stop['when'] | undefined
  let left = 0

  function stopsNow(when: Stop['when']): boolean {
    if (plan?.when !== when || left > 1) return false
    plan = undefined
    stopped = when
    return true
  }

  return {
    crashes: {
      crashBefore: () => stopped !== undefined || stopsNow('before'),
      crashAfter() {
        const stops = stopsNow('after')
        left -= 1
        return stops
      },
    },
    planStop(stop) {
      plan = stop
      left = stop.commit
    },
    stopped: () => stopped,
    startAgain() {
      stopped = undefined
    },
    weather: () => weather,
    change(changed) {
      weather = changed
    },
  }
}
