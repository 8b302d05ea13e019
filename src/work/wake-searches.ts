import { searchAgain } from '#check/search-again.ts'
import type { Due } from '#ledger/rows.ts'
import type { World } from '../world.ts'

/** So many are searched side by side: a source that has just come back is not thrown down again. */
const atOnce = 8
/** A day of the greatest trouble has fewer; what is more comes in its own time. */
const mostTurns = 5_000

/**
 * 28 CFR 25.6(c)(1)(iii): a source is back, so whatever waits for one is searched now and not when its next try falls due. A debt that
 * cannot be paid stands, and comes in its own time. Says how many there were.
 */
export async function wakeSearches(world: World): Promise<number> {
  // What is put off again while we are at it falls due later than this, so that nothing is searched twice.
  const horizon = world.now().add(world.settings.searchAgainEvery).subtract({ milliseconds: 1 })
  let woken = 0
  for (let turn = 0; turn < mostTurns; turn += 1) {
    const due = await world.claim(['search-again'], horizon, atOnce)
    if (due.length === 0) break
    woken += due.length
    await Promise.all(due.map(each => attempt(each, world)))
  }
  return woken
}

async function attempt(due: Due, world: World): Promise<void> {
  try {
    await searchAgain(due, world)
  } catch {
    // Its lease ends, and the worker pays it or says why it cannot.
  }
}
