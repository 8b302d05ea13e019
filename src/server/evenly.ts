import { setTimeout as wait } from 'node:timers/promises'

/**
 * Does something and answers at the next full beat since it began, whether it found much or nothing to do: how long an answer takes says
 * nothing of what was found.
 */
export async function evenly<Result>(seconds: number, work: () => Promise<Result>): Promise<Result> {
  const beat = seconds * 1000
  const began = performance.now()
  try {
    return await work()
  } finally {
    if (beat > 0) await wait(beat - ((performance.now() - began) % beat))
  }
}
