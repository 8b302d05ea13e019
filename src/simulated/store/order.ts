/** One value of what a list is ordered by. What is not known comes last. */
type Key = string | number | boolean | null

/** Orders as the database does: by each key in turn, false before true, texts by their characters' numbers. */
export const by =
  <Row>(keys: (row: Row) => readonly Key[]) =>
  (one: Row, other: Row): number => {
    const others = keys(other)
    for (const [at, key] of keys(one).entries()) {
      const order = compare(key, others[at] ?? null)
      if (order !== 0) return order
    }
    return 0
  }

function compare(one: Key, other: Key): number {
  if (one === other) return 0
  if (one === null) return 1
  if (other === null) return -1
  return one < other ? -1 : 1
}
