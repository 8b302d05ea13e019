import { wasTold } from '#law/lives/transaction-fold.ts'
import { carryOut } from '#ledger/carry-out.ts'
import type { Due } from '#ledger/rows.ts'
import type { World } from '../world.ts'
import { licenseeOf } from './licensee-of.ts'

/** The first pause between two tries, doubled each time up to the longest; a licensee who asks is told at once. */
const firstPauseSeconds = 5
const longestPauseSeconds = 3600

/**
 * 28 CFR 25.6(c)(1)(iv): wakes whoever listens for this licensee. The listener reads the word as the licensee would, which
 * keeps that it was told before it is sent; that pays this debt. With nobody listening it stands until somebody asks.
 */
export const tellLicensee = (due: Due, world: World): Promise<void> =>
  carryOut(
    due,
    async ({ state }) => {
      if (wasTold(state)) return { events: [] }
      await world.send({ to: licenseeOf(state), ntn: state.ntn, kind: 'status' })
      const pause = Math.min(firstPauseSeconds * 2 ** Math.max(0, due.attempts - 1), longestPauseSeconds)
      return { until: world.now().add({ seconds: pause }) }
    },
    world,
  )
