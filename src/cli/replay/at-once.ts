/** As many counters as are busy at once. A server that is slow is asked no faster than it answers. */
export const mostAtOnce = 8

/**
 * Does `act` for each item in order, with so many going on at once at the most: a slow one holds up its own place and no other.
 */
export async function atOnce<Item>(
  items: readonly Item[],
  most: number,
  act: (item: Item, at: number) => Promise<void>,
): Promise<void> {
  let next = 0
  const place = async (): Promise<void> => {
    for (let at = next++; at < items.length; at = next++) {
      const item = items[at]
      if (item !== undefined) await act(item, at)
    }
  }
  await Promise.all(Array.from({ length: Math.min(most, items.length) }, place))
}
