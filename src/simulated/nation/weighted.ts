import type { Random } from '../random.ts'

/** Draws from a table in which each item has a weight: what weighs twice as much comes twice as often. */
export type Draw<Item> = (random: Random) => Item

/** Cumulative weights and a binary search, so that a draw from thousands costs a dozen steps. */
export function weighted<Item>(rows: readonly (readonly [item: Item, weight: number])[]): Draw<Item> {
  const upTo: number[] = []
  let total = 0
  for (const [, weight] of rows) upTo.push((total += weight))
  return random => {
    const row = rows[firstAbove(upTo, random.next() * total)]
    if (row === undefined) throw new RangeError('a table to draw from holds at least one weight above zero')
    return row[0]
  }
}

/** A table of weights for the members of a closed set. What is not in it never comes. */
export const weightedAmong = <Item extends string>(
  items: readonly Item[],
  weights: Readonly<Partial<Record<Item, number>>>,
): Draw<Item> => weighted(items.map(item => [item, weights[item] ?? 0]))

/** A table of weights for codes that nothing else lists. */
export const weightedBy = (weights: Readonly<Record<string, number>>): Draw<string> => weighted(Object.entries(weights))

/** The compact form of the data files: `SMITH 1006 JOHNSON 810 …`. */
export function weightedText(text: string): Draw<string> {
  const cells = text.split(' ')
  const rows: [string, number][] = []
  for (let at = 0; at + 1 < cells.length; at += 2) rows.push([cells[at] ?? '', Number(cells[at + 1])])
  return weighted(rows)
}

function firstAbove(upTo: readonly number[], wanted: number): number {
  let low = 0
  let high = upTo.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((upTo[middle] ?? Infinity) > wanted) high = middle
    else low = middle + 1
  }
  return low
}
