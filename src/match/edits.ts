/** Beyond two slips names are different names, and the exact count is of no use. */
const mostEdits = 2
export type Edits = 0 | 1 | 2 | 'more'

/**
 * How many slips of the pen turn one word into the other: a letter wrong, missing, too many, or two neighbours swapped.
 * Walks both words side by side and, where they part, tries each slip; with two slips at most, that is a few dozen steps.
 */
export function edits(one: string, other: string): Edits {
  if (one === other) return 0
  if (Math.abs(one.length - other.length) > mostEdits) return 'more'
  if (within(1, one, 0, other, 0)) return 1
  return within(2, one, 0, other, 0) ? 2 : 'more'
}

/** Whether what follows these two places can be made equal with so many slips. */
function within(slips: number, one: string, at: number, other: string, otherAt: number): boolean {
  let [here, there] = [at, otherAt]
  while (here < one.length && there < other.length && one[here] === other[there]) {
    here += 1
    there += 1
  }
  const left = one.length - here
  const otherLeft = other.length - there
  if (left === 0 || otherLeft === 0) return Math.max(left, otherLeft) <= slips
  if (slips === 0) return false
  return (
    within(slips - 1, one, here + 1, other, there + 1) ||
    within(slips - 1, one, here + 1, other, there) ||
    within(slips - 1, one, here, other, there + 1) ||
    (isSwap(one, here, other, there) && within(slips - 1, one, here + 2, other, there + 2))
  )
}

const isSwap = (one: string, here: number, other: string, there: number): boolean =>
  here + 1 < one.length && one[here] === other[there + 1] && one[here + 1] === other[there]
