/**
 * The arrays that an index is made of. They lie in shared memory, so that every thread of a process reads one index, and
 * there are few of them, however many people they hold.
 */
export const wholes = (length: number): Uint32Array<SharedArrayBuffer> =>
  new Uint32Array(new SharedArrayBuffer(length * Uint32Array.BYTES_PER_ELEMENT))
export const halves = (length: number): Uint16Array<SharedArrayBuffer> =>
  new Uint16Array(new SharedArrayBuffer(length * Uint16Array.BYTES_PER_ELEMENT))
export const bytes = (length: number): Uint8Array<SharedArrayBuffer> => new Uint8Array(new SharedArrayBuffer(length))

export type Wholes = Uint32Array
export type Halves = Uint16Array
export type Bytes = Uint8Array

/** A column that grows at its end. */
export type Growing = Readonly<{
  push: (value: number) => void
  length: number
  /** What was pushed. It is another array after the next push. */
  values: () => Wholes
}>

const firstRoom = 64

/**
 * What was pushed stays as it is, so that another thread may read it while more is pushed, and nobody has to copy it for that. `room` is for as
 * many as may well come: what nobody uses of it costs no memory, and a column that has to grow leaves behind what it was.
 */
export function growing(room = firstRoom): Growing {
  let held = wholes(Math.max(firstRoom, room))
  let length = 0
  return {
    push(value) {
      if (length === held.length) {
        const larger = wholes(length * 2)
        larger.set(held)
        held = larger
      }
      held[length] = value
      length += 1
    },
    get length() {
      return length
    },
    values: () => held.subarray(0, length),
  }
}

/** Where the first value that is not below `value` stands in an ascending column, from `from` up to `to`. */
export function lowerBound(column: Wholes | Halves, value: number, from: number, to: number): number {
  let [low, high] = [from, to]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((column[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}

/** Where the run of each key begins once a column is in the order of its keys: run `key` goes from `starts[key]` to `starts[key + 1]`. */
export function startsOf(length: number, keyAt: (at: number) => number, count: number): Wholes {
  const starts = wholes(count + 1)
  for (let at = 0; at < length; at += 1) {
    const next = keyAt(at) + 1
    starts[next] = (starts[next] ?? 0) + 1
  }
  for (let key = 0; key < count; key += 1) starts[key + 1] = (starts[key + 1] ?? 0) + (starts[key] ?? 0)
  return starts
}
