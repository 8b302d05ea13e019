import type { Chance } from './chance.ts'

/** Draws from a table in which each item has a weight: what weighs twice as much comes twice as often. */
export type Draw<Item> = (random: Chance) => Item

/** Walker's alias method: one number and two look-ups, however long the table. */
export function weighted<Item>(rows: readonly (readonly [item: Item, weight: number])[]): Draw<Item> {
  const items = rows.map(([item]) => item)
  const { share, other } = aliases(rows.map(([, weight]) => weight))
  return random => {
    const place = random.next() * items.length
    const at = Math.floor(place)
    return items[place - at < (share[at] ?? 1) ? at : (other[at] ?? at)] as Item
  }
}

/** A table of weights for words: `{ W: 83, B: 16 }`. */
export const weightedBy = <Word extends string>(weights: Readonly<Partial<Record<Word, number>>>): Draw<Word> =>
  weighted(Object.entries(weights) as [Word, number][])

/** Each place keeps its own share of one, and gives what is left of it to one other that has too much. */
function aliases(weights: readonly number[]): Readonly<{ share: Float64Array; other: Uint32Array }> {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  if (!(total > 0)) throw new RangeError('a table to draw from holds at least one weight above zero')
  const share = Float64Array.from(weights, weight => (weight * weights.length) / total)
  const other = Uint32Array.from(weights, (_, at) => at)
  const poor: number[] = []
  const rich: number[] = []
  share.forEach((size, at) => (size < 1 ? poor : rich).push(at))
  for (;;) {
    const low = poor.pop()
    const high = rich.at(-1)
    if (low === undefined || high === undefined) return { share, other }
    other[low] = high
    share[high] = (share[high] ?? 0) - (1 - (share[low] ?? 0))
    if ((share[high] ?? 0) < 1) {
      rich.pop()
      poor.push(high)
    }
  }
}
