import type { State } from '#law/words.ts'
import type { Random } from '#simulated/random.ts'
import { apportion } from './apportion.ts'
import type { Kind } from './kinds.ts'
import type { Cell } from './load-file.ts'
import type { Scale } from './scale.ts'

/** One check to be asked: what the month had of, somewhere among the others. */
export type Planned = Readonly<{ state: State; kind: Kind }>

/**
 * The month in small: each cell scaled by largest remainder, and all its checks in an order that chance decides, because states
 * and kinds come mixed as they came to the real system. The same seed gives the same order.
 */
export function plan(cells: readonly Cell[], scale: Scale, random: Random): readonly Planned[] {
  const counts = apportion(
    cells.map(({ count }) => count),
    scale,
  )
  return shuffled(
    cells.flatMap(({ state, kind }, at) => Array.from({ length: counts[at] ?? 0 }, () => ({ state, kind }))),
    random,
  )
}

/** Fisher and Yates: every order is equally likely. */
function shuffled<Item>(items: readonly Item[], random: Random): readonly Item[] {
  const mixed = [...items]
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const other = random.int(last + 1)
    const [one, two] = [mixed[last], mixed[other]]
    if (one === undefined || two === undefined) continue
    mixed[last] = two
    mixed[other] = one
  }
  return mixed
}
