import { carryOut } from '#ledger/carry-out.ts'
import type { Due } from '#ledger/rows.ts'
import type { World } from '../world.ts'

/** The first pause between two tries, doubled each time up to the longest; a point of contact that asks is answered at once. */
const firstPauseSeconds = 5
const longestPauseSeconds = 900

/**
 * 28 CFR 25.6(f): wakes whoever listens for this point of contact, who reads the complete response as it would itself; that keeps that
 * it was answered before it is sent, and pays this debt.
 */
export const answerPoc = (due: Due, world: World): Promise<void> =>
  carryOut(
    due,
    async ({ state: { ntn, status, assigned } }) => {
      if (status !== 'with-poc' || assigned.ori === undefined) return { events: [] }
      await world.send({ to: { ori: assigned.ori }, ntn, kind: 'status' })
      const pause = Math.min(firstPauseSeconds * 2 ** Math.max(0, due.attempts - 1), longestPauseSeconds)
      return { until: world.now().add({ seconds: pause }) }
    },
    world,
  )
