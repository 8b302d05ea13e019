/**
 * Chance that can be repeated: the same seed gives the same choices on every machine. Never for keys or numbers that
 * somebody must not guess; `world.random` is for those.
 */
export type Random = Readonly<{
  /** At least 0 and below 1. */
  next: () => number
  /** A whole number, at least 0 and below `n`. */
  int: (n: number) => number
  /** One of a list that is not empty. */
  pick: <Item>(items: readonly [Item, ...Item[]] | readonly Item[]) => Item
  bytes: (n: number) => Uint8Array
  /** True in `p` of all cases. */
  chance: (p: number) => boolean
  /**
   * Another sequence, named by the seed and the label alone: what was drawn before makes no difference, so that adding a
   * choice in one place changes none in another.
   */
  fork: (label: string) => Random
}>

export function seeded(seed: number | string): Random {
  const name = String(seed)
  const word = sequence(name)
  const next = (): number => word() / wordRange
  const int = (n: number): number => Math.floor(next() * n)
  return {
    next,
    int,
    pick(items) {
      const item = items[int(items.length)]
      if (item === undefined) throw new RangeError('there is nothing to pick from')
      return item
    },
    bytes: n => Uint8Array.from({ length: n }, () => word() & 0xff),
    chance: p => next() < p,
    fork: label => seeded(`${name}/${label}`),
  }
}

const wordRange = 2 ** 32

/** Bob Jenkins's small fast counting generator (sfc32): four words of state, 32 bits at a time. */
function sequence(name: string): () => number {
  let [a, b, c, count] = [hash(name, 1), hash(name, 2), hash(name, 3), 1]
  const word = (): number => {
    const sum = (a + b + count) | 0
    count = (count + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + sum) | 0
    return sum >>> 0
  }
  // The first words still show the seed; the generator's author throws away as many.
  for (let discarded = 0; discarded < 12; discarded += 1) word()
  return word
}

/** FNV-1a over the text, begun differently for each salt and mixed once more, so that like seeds give unlike states. */
function hash(text: string, salt: number): number {
  let state = 0x811c9dc5 ^ Math.imul(salt, 0x9e3779b1)
  for (let at = 0; at < text.length; at += 1) state = Math.imul(state ^ text.charCodeAt(at), 0x01000193)
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b)
  return (state ^ (state >>> 13)) | 0
}
