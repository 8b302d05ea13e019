import { refuse } from '../refusal.ts'
import type { World } from '../world.ts'
import { amend, type Amending } from './amend.ts'

/** An examiner takes a check on. From here the machine only adds findings; the answer is the examiner's. */
export const claim = (amending: Amending, world: World) =>
  amend(
    amending,
    check => {
      const examiner = amending.by.id
      if (check.claim !== undefined && check.claim.examiner !== examiner) return refuse('claimed-by-another')
      return { events: [{ type: 'claimed', examiner, at: world.now().toString() }] }
    },
    world,
  )
