import { setTimeout as sleep } from 'node:timers/promises'
import { agreeOnClock, readClock } from '#contract/operations.ts'
import type { House } from './house.ts'

/** Longer than the worker of a small machine takes for all that is due at once. */
const patience = 180_000
const lookEvery = 200

/** The server looks at the clock that was set each 20 ms: who agrees sooner agrees to the hour before, and the new one is doubted. */
const seenAfter = 200

/** Sets the clock of the machine ahead. The server doubts it until an operator agrees. */
export async function moveTo(to: Temporal.Instant, house: House): Promise<void> {
  house.clock.set(to)
  await sleep(seenAfter)
  const client = house.client()
  const as = client.as.operator
  await client.must(readClock, { as })
  await client.must(agreeOnClock, { as })
}

/** Waits until something is so. Throws, saying what for, where it never is. */
export async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
  const over = performance.now() + patience
  while (!(await isSo())) {
    if (performance.now() > over) throw new Error(`In ${patience / 1000} seconds it never came to this: ${what}.`)
    await sleep(lookEvery)
  }
}
