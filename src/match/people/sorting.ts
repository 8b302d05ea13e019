import { wholes, type Wholes } from './columns.ts'

const digitBits = 11
const digits = 1 << digitBits

/**
 * Puts places in the order of their keys, which stand in a column; places of one key stay in the order in which they stood. One
 * pass a digit of the key, so that the work grows with the number of places and with nothing else.
 */
export function ordered(unordered: Wholes, keys: Wholes, largest: number): Wholes {
  const shifts = [0, digitBits, 2 * digitBits].filter(shift => largest >= 2 ** shift)
  // What lies between two passes is thrown away at once, and no other thread needs to see it.
  const spare = [new Uint32Array(unordered.length), new Uint32Array(shifts.length > 2 ? unordered.length : 0)]
  let from = unordered
  for (const [at, shift] of shifts.entries()) {
    const into = at === shifts.length - 1 ? wholes(from.length) : (spare[at] ?? wholes(from.length))
    from = byDigit(from, keys, shift, into)
  }
  return from
}

function byDigit(from: Wholes, keys: Wholes, shift: number, sorted: Wholes): Wholes {
  const mask = digits - 1
  const next = new Uint32Array(digits + 1)
  for (let at = 0; at < from.length; at += 1) {
    const digit = (((keys[from[at] ?? 0] ?? 0) >>> shift) & mask) + 1
    next[digit] = (next[digit] ?? 0) + 1
  }
  for (let digit = 0; digit < digits; digit += 1) next[digit + 1] = (next[digit + 1] ?? 0) + (next[digit] ?? 0)
  for (let at = 0; at < from.length; at += 1) {
    const place = from[at] ?? 0
    const digit = ((keys[place] ?? 0) >>> shift) & mask
    const to = next[digit] ?? 0
    sorted[to] = place
    next[digit] = to + 1
  }
  return sorted
}

/** The places 0, 1, 2, … */
export function places(count: number): Wholes {
  const all = new Uint32Array(count)
  for (let at = 0; at < count; at += 1) all[at] = at
  return all
}

/** A column in another order. */
export function inOrder(column: Wholes, order: Wholes): Wholes {
  const sorted = wholes(order.length)
  for (let at = 0; at < order.length; at += 1) sorted[at] = column[order[at] ?? 0] ?? 0
  return sorted
}

/** Where each place went. */
export function inverse(order: Wholes): Wholes {
  const to = new Uint32Array(order.length)
  for (let at = 0; at < order.length; at += 1) to[order[at] ?? 0] = at
  return to
}

/** What each value of a column becomes, in the column itself where no other is given. */
export function changed(column: Wholes, change: (value: number) => number, into = column): Wholes {
  for (let at = 0; at < column.length; at += 1) into[at] = change(column[at] ?? 0)
  return into
}
