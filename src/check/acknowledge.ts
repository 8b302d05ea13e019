import type { World } from '../world.ts'
import { amend, type Amending } from './amend.ts'

/** The licensee says that the answer arrived. Evidence, never a condition: the 24 hours began when it was sent. */
export const acknowledge = (amending: Amending, world: World) =>
  amend<never>(amending, ({ acknowledged }) => ({ events: acknowledged ? [] : [{ type: 'acknowledged' }] }), world)
