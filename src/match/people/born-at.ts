import type { Base } from './base.ts'
import { bornIn, slotCount } from './slots.ts'

/** The slots are in the order of the dates, and so are the people in them. */
export function bornAt({ slots }: Base, person: number): number | undefined {
  let [low, high] = [0, slotCount]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((slots[middle + 1] ?? 0) <= person) low = middle + 1
    else high = middle
  }
  return bornIn(low)
}
