/** Beyond this many slips two names are different names, and the exact count is of no use. */
const mostEdits = 2
export type Edits = 0 | 1 | 2 | 'more'

/**
 * How many slips of the pen turn one word into the other: a letter wrong, missing, too many, or two neighbours swapped
 * (optimal string alignment). Stops counting after two, which keeps the work to a narrow band beside the diagonal.
 */
export function edits(one: string, other: string): Edits {
  if (one === other) return 0
  if (Math.abs(one.length - other.length) > mostEdits) return 'more'
  let before = new Uint8Array(other.length + 1)
  let above = Uint8Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let row = 1; row <= one.length; row += 1) {
    const current = nextRow(one, other, row, above, before)
    if (current === undefined) return 'more'
    before = above
    above = current
  }
  const distance = above.at(-1)
  return distance === 1 || distance === 2 ? distance : 'more'
}

/** One row of the table, or nothing when every way through it already costs too much. */
function nextRow(one: string, other: string, row: number, above: Uint8Array, before: Uint8Array) {
  const current = new Uint8Array(other.length + 1).fill(mostEdits + 1)
  current[0] = Math.min(row, mostEdits + 1)
  let least = current[0]
  const from = Math.max(1, row - mostEdits)
  const to = Math.min(other.length, row + mostEdits)
  for (let at = from; at <= to; at += 1) {
    const same = one[row - 1] === other[at - 1]
    const swapped = row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1]
    const cost = Math.min(
      cell(above, at - 1) + (same ? 0 : 1),
      cell(above, at) + 1,
      cell(current, at - 1) + 1,
      swapped ? cell(before, at - 2) + 1 : mostEdits + 1,
    )
    current[at] = cost
    least = Math.min(least, cost)
  }
  return least > mostEdits ? undefined : current
}

const cell = (row: Uint8Array, at: number): number => row[at] ?? mostEdits + 1
