/** Of each number of an agency in one file, in which chunk it came last and how often, in a few bytes each: files have millions. */
export type LastChunks = Readonly<{ note: (ari: string, chunk: number) => Readonly<{ after?: number; times: number }> }>

const least = 1 << 12
/** When three quarters are taken, looking takes longer than making room. */
const fullest = 0.75
const mostTimes = 255

/** A table of fingerprints of 64 bits: in a file of ten million numbers two that are taken for one are one chance in a hundred thousand. */
export function createLastChunks(): LastChunks {
  let size = least
  let taken = 0
  let high = new Uint32Array(size)
  let low = new Uint32Array(size)
  let chunks = new Int32Array(size)
  let times = new Uint8Array(size)

  function slotOf(one: number, other: number): number {
    let at = (one ^ (other >>> 7)) & (size - 1)
    while (times[at] !== 0 && (high[at] !== one || low[at] !== other)) at = (at + 1) & (size - 1)
    return at
  }

  function grow(): void {
    const before = { high, low, chunks, times }
    size *= 2
    high = new Uint32Array(size)
    low = new Uint32Array(size)
    chunks = new Int32Array(size)
    times = new Uint8Array(size)
    for (const [from, count] of before.times.entries()) {
      if (count === 0) continue
      const [one = 0, other = 0] = [before.high[from], before.low[from]]
      const at = slotOf(one, other)
      high[at] = one
      low[at] = other
      chunks[at] = before.chunks[from] ?? 0
      times[at] = count
    }
  }

  return {
    note(ari, chunk) {
      if (taken > size * fullest) grow()
      const [one, other] = [fingerprint(ari, 0x811c9dc5), fingerprint(ari, 0x9747b28c)]
      const at = slotOf(one, other)
      const seen = times[at] ?? 0
      const after = chunks[at] ?? 0
      if (seen === 0) {
        taken += 1
        high[at] = one
        low[at] = other
      }
      chunks[at] = chunk
      times[at] = Math.min(seen + 1, mostTimes)
      return seen === 0 ? { times: 1 } : { after, times: seen + 1 }
    },
  }
}

/** Mixes every character through all bits (after murmur3's finish). */
function fingerprint(text: string, seed: number): number {
  let mixed = seed
  for (let at = 0; at < text.length; at += 1) {
    mixed = Math.imul(mixed ^ text.charCodeAt(at), 0x85ebca6b)
    mixed ^= mixed >>> 13
  }
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
