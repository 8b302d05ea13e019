import { refuse } from '../refusal.ts'
import type { World } from '../world.ts'
import { amend, type Amending } from './amend.ts'

/** The examiner puts an own claim back into the queue. */
export const release = (amending: Amending, world: World) =>
  amend(
    amending,
    ({ claim }) => {
      if (claim === undefined) return refuse('not-claimed')
      return claim.examiner === amending.by.id ? { events: [{ type: 'released' }] } : refuse('claimed-by-another')
    },
    world,
  )
