import { governs } from '../rule.ts'
import { afterConfinement } from './prohibitions/confinement.ts'
import { afterConviction } from './prohibitions/conviction.ts'
import { california } from './prohibitions/california.ts'
import { whileAnOrderStands } from './prohibitions/orders.ts'
import type { Prohibition } from './prohibitions/prohibition.ts'

/**
 * What some states bar beside federal law, as dated facts. It is not all that states bar: whatever is not here is read by an
 * examiner, and a provision that nobody has confirmed is read by one too.
 */
export const prohibitions: readonly Prohibition[] = [
  ...california,
  ...afterConfinement,
  ...afterConviction,
  ...whileAnOrderStands,
]

/** The text of a provision that governs on a day; undefined where none does. */
export const prohibitionOn = (key: string, on: string): Prohibition | undefined =>
  prohibitions.find(known => known.key === key && governs(known, on))
