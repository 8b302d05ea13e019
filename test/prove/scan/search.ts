/** A row of bytes to be found. `alone`: only where neither a letter nor a digit stands before or after it. */
export type Pattern<Of> = Readonly<{ bytes: Uint8Array; of: Of; alone?: boolean }>

export type Search<Of> = Readonly<{
  longest: number
  /** Every place in the bytes at which a pattern begins, of those before `until`. */
  find: (bytes: Buffer, from: number, until: number, met: (of: Of, at: number) => void) => void
}>

/** By so many first bytes a pattern is looked up. */
export const first = 8
/** Of a million patterns. Fewer are told apart by fewer bits, and a smaller table lies nearer to the processor: twice as quick. */
const mostBits = 24
const leastBits = 14
/** So many bits more than patterns: of a hundred places at which none begins, two are looked at twice. */
const bitsMore = 6
/** The table of which is asked seldom, and may be fuller. */
const bitsLess = 4

/**
 * Finds any of a million patterns in one pass: the eight bytes at each place are hashed, a bit says whether a pattern may begin so, and a
 * table which ones. The kept packages for this build a tree of every letter, which for so many takes gigabytes.
 */
export function createSearch<Of>(patterns: readonly Pattern<Of>[]): Search<Of> {
  const bits = Math.min(mostBits, Math.max(leastBits, Math.ceil(Math.log2(patterns.length + 1)) + bitsMore))
  const smallBits = bits - bitsLess
  const may = new Uint8Array(2 ** (bits - 3))
  const heads = new Int32Array(2 ** smallBits).fill(-1)
  const next = new Int32Array(patterns.length)
  const hashes = new Int32Array(patterns.length)
  for (const [at, { bytes }] of patterns.entries()) {
    const hash = hashOf(bytes)
    hashes[at] = hash
    const bit = hash >>> (32 - bits)
    may[bit >>> 3] = (may[bit >>> 3] ?? 0) | (1 << (bit & 7))
    const head = hash >>> (32 - smallBits)
    next[at] = heads[head] ?? -1
    heads[head] = at
  }

  function meet(bytes: Buffer, at: number, hash: number, met: (of: Of, at: number) => void): void {
    for (let index = heads[hash >>> (32 - smallBits)] ?? -1; index >= 0; index = next[index] ?? -1) {
      // Objects are far apart in memory; the hashes lie together.
      const pattern = hashes[index] === hash ? patterns[index] : undefined
      if (pattern !== undefined && stands(pattern, bytes, at)) met(pattern.of, at)
    }
  }

  return {
    longest: patterns.reduce((most, { bytes }) => Math.max(most, bytes.length), first),
    find(bytes, from, until, met) {
      let [early, late] = [0, 0]
      const end = Math.min(bytes.length, until + first - 1)
      for (let at = from; at < end; at += 1) {
        // The eight bytes before are empty, and so are all of these: no pattern begins here before the last of them.
        if ((at & seldom) === 0 && early === 0 && late === 0) while (isEmpty(bytes, at, end)) at += block
        early = (early >>> 8) | (late << 24)
        late = (late >>> 8) | ((bytes[at] ?? 0) << 24)
        const hash = Math.imul(early, oneFactor) ^ Math.imul(late, otherFactor)
        const bit = hash >>> (32 - bits)
        if (((may[bit >>> 3] ?? 0) & (1 << (bit & 7))) !== 0 && at - from >= first - 1)
          meet(bytes, at - first + 1, hash, met)
      }
    },
  }
}

const [oneFactor, otherFactor] = [0x9e3779b1, 0x85ebca6b]

function hashOf(bytes: Uint8Array): number {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  return Math.imul(view.readInt32LE(0), oneFactor) ^ Math.imul(view.readInt32LE(4), otherFactor)
}

/** Most of a disk is empty, and comparing a block at once costs nothing. */
const block = 4_096
const seldom = 1_023
const zeros = Buffer.alloc(block)
const isEmpty = (bytes: Buffer, at: number, end: number): boolean =>
  at + block <= end && bytes.compare(zeros, 0, block, at, at + block) === 0

function stands({ bytes: wanted, alone = false }: Pattern<unknown>, bytes: Buffer, at: number): boolean {
  const end = at + wanted.length
  if (end > bytes.length || bytes.compare(wanted, 0, wanted.length, at, end) !== 0) return false
  return !alone || (!isLetterOrDigit(bytes[at - 1]) && !isLetterOrDigit(bytes[end]))
}

const isLetterOrDigit = (code = 0): boolean =>
  (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
