import { wholes, type Wholes } from './columns.ts'

const digitBits = 11
const digits = 1 << digitBits

/**
 * Puts places in the order of their keys; those of one key stay in the order in which they stood. One pass a digit of the
 * key, so that the work grows with the number of places and with nothing else.
 */
export function ordered(unordered: Wholes, keyOf: (place: number) => number, largest: number): Wholes {
  let from = unordered
  for (let shift = 0; shift < 33 && largest >= 2 ** shift; shift += digitBits) {
    from = byDigit(from, place => Math.floor(keyOf(place) / 2 ** shift) % digits)
  }
  return from
}

function byDigit(from: Wholes, digitOf: (place: number) => number): Wholes {
  const next = new Uint32Array(digits + 1)
  for (let at = 0; at < from.length; at += 1) {
    const digit = digitOf(from[at] ?? 0) + 1
    next[digit] = (next[digit] ?? 0) + 1
  }
  for (let digit = 0; digit < digits; digit += 1) next[digit + 1] = (next[digit + 1] ?? 0) + (next[digit] ?? 0)
  const sorted = wholes(from.length)
  for (let at = 0; at < from.length; at += 1) {
    const place = from[at] ?? 0
    const digit = digitOf(place)
    const to = next[digit] ?? 0
    sorted[to] = place
    next[digit] = to + 1
  }
  return sorted
}

/** The places 0, 1, 2, … */
export function places(count: number): Wholes {
  const all = wholes(count)
  for (let at = 0; at < count; at += 1) all[at] = at
  return all
}
