/** Beyond two slips names are different names, and the exact count is of no use. */
const mostEdits = 2
export type Edits = 0 | 1 | 2 | 'more'

/** A word as codes of letters, somewhere in a longer array of them. */
export type Letters = Readonly<{ codes: Uint8Array; from: number; to: number }>

export const lettersOf = (word: string): Letters => {
  const codes = new Uint8Array(word.length)
  for (let at = 0; at < word.length; at += 1) codes[at] = word.charCodeAt(at)
  return { codes, from: 0, to: word.length }
}

/** How many slips of the pen turn one word into the other: a letter wrong, missing, too many, or two neighbours swapped. */
export const edits = (one: string, other: string): Edits =>
  one === other ? 0 : editsBetween(lettersOf(one), lettersOf(other))

/**
 * What both words begin and end with is passed over; in what is left each slip is tried, and with two slips at most that is a
 * few dozen steps.
 */
export function editsBetween(one: Letters, other: Letters): Edits {
  if (Math.abs(one.to - one.from - (other.to - other.from)) > mostEdits) return 'more'
  const [ones, others] = [one.codes, other.codes]
  let [from, otherFrom, to, otherTo] = [one.from, other.from, one.to, other.to]
  while (from < to && otherFrom < otherTo && ones[from] === others[otherFrom]) {
    from += 1
    otherFrom += 1
  }
  while (from < to && otherFrom < otherTo && ones[to - 1] === others[otherTo - 1]) {
    to -= 1
    otherTo -= 1
  }
  const longer = Math.max(to - from, otherTo - otherFrom)
  if (longer <= 1) return longer === 0 ? 0 : 1
  const [left, otherLeft] = [
    { codes: ones, from, to },
    { codes: others, from: otherFrom, to: otherTo },
  ]
  if (within(1, left, from, otherLeft, otherFrom)) return 1
  return within(2, left, from, otherLeft, otherFrom) ? 2 : 'more'
}

/** Whether what follows these two places can be made equal with so many slips. */
function within(slips: number, one: Letters, at: number, other: Letters, otherAt: number): boolean {
  const [ones, others] = [one.codes, other.codes]
  let [here, there] = [at, otherAt]
  while (here < one.to && there < other.to && ones[here] === others[there]) {
    here += 1
    there += 1
  }
  const left = one.to - here
  const otherLeft = other.to - there
  if (left === 0 || otherLeft === 0) return Math.max(left, otherLeft) <= slips
  if (slips === 0 || Math.abs(left - otherLeft) > slips) return false
  return (
    within(slips - 1, one, here + 1, other, there + 1) ||
    within(slips - 1, one, here + 1, other, there) ||
    within(slips - 1, one, here, other, there + 1) ||
    (isSwap(one, here, other, there) && within(slips - 1, one, here + 2, other, there + 2))
  )
}

const isSwap = (one: Letters, here: number, other: Letters, there: number): boolean =>
  here + 1 < one.to &&
  there + 1 < other.to &&
  one.codes[here] === other.codes[there + 1] &&
  one.codes[here + 1] === other.codes[there]
