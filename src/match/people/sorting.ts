import { wholes, type Wholes } from './columns.ts'

/** Keys below 2 ** 22 have two digits of eleven bits, larger ones four of eight: an even number, so that places end up where they were. */
const small = 2 ** 22

/**
 * Puts places in the order of their keys, in the column itself; places of one key stay in the order in which they stood. Every key is `below`
 * that. One pass a digit of the key, so that the work grows with the number of places and with nothing else.
 */
export type Sort = (places: Wholes, keyOf: (place: number) => number, below: number) => Wholes

/** Sorts one column after another beside one spare column: the largest is known to have so many places. */
export function sorter(most = 0): Sort {
  let spare = new Uint32Array(most)
  return (column, keyOf, below) => {
    if (spare.length < column.length) spare = new Uint32Array(column.length)
    const beside = spare.subarray(0, column.length)
    const [digitBits, shifts] = below <= small ? [11, [0]] : [8, [0, 16]]
    for (const shift of shifts) {
      byDigit(column, beside, digitOf(keyOf, shift, digitBits), digitBits)
      byDigit(beside, column, digitOf(keyOf, shift + digitBits, digitBits), digitBits)
    }
    return column
  }
}

const digitOf = (keyOf: (place: number) => number, shift: number, bits: number) => (place: number) =>
  (keyOf(place) >>> shift) & ((1 << bits) - 1)

function byDigit(from: Wholes, sorted: Wholes, digitAt: (place: number) => number, bits: number): void {
  const next = new Uint32Array((1 << bits) + 1)
  for (let at = 0; at < from.length; at += 1) {
    const digit = digitAt(from[at] ?? 0) + 1
    next[digit] = (next[digit] ?? 0) + 1
  }
  for (let digit = 1; digit < next.length; digit += 1) next[digit] = (next[digit] ?? 0) + (next[digit - 1] ?? 0)
  for (let at = 0; at < from.length; at += 1) {
    const place = from[at] ?? 0
    const digit = digitAt(place)
    const to = next[digit] ?? 0
    sorted[to] = place
    next[digit] = to + 1
  }
}

/** The places 0, 1, 2, … of a column, or those of them of which something is so. */
export function places(count: number, is: (place: number) => boolean = () => true): Wholes {
  let so = 0
  for (let at = 0; at < count; at += 1) if (is(at)) so += 1
  const all = wholes(so)
  let to = 0
  for (let at = 0; at < count; at += 1) if (is(at)) all[to++] = at
  return all
}

/** What each value of a column becomes, in the column itself where no other is given. */
export function changed(column: Wholes, change: (value: number) => number, into = column): Wholes {
  for (let at = 0; at < column.length; at += 1) into[at] = change(column[at] ?? 0)
  return into
}
