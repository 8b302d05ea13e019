/**
 * Chance that can be repeated, made for drawing tens of millions of persons: one generator is begun anew for each of them,
 * and nothing is allocated. Never for keys or numbers that somebody must not guess.
 */
export type Chance = Readonly<{
  /** At least 0 and below 1. */
  next: () => number
  /** A whole number, at least 0 and below `n`. */
  int: (n: number) => number
  /** One of a list that is not empty. */
  pick: <Item>(items: readonly Item[]) => Item
  /** True in `p` of all cases. */
  chance: (p: number) => boolean
}>

export type Restartable = Chance &
  Readonly<{
    /** Goes to the beginning of the sequence that two numbers name: the same two, the same sequence. */
    restart: (seed: number, index: number) => void
  }>

export const createChance = (seed: number): Chance => createRestartable(seed, 0)

/** Bob Jenkins's small fast counting generator (sfc32): four words of state, 32 bits at a time. */
export function createRestartable(seed: number, index: number): Restartable {
  let [a, b, c, count] = [0, 0, 0, 1]
  const word = (): number => {
    const sum = (a + b + count) | 0
    count = (count + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + sum) | 0
    return sum >>> 0
  }
  const restart = (newSeed: number, newIndex: number): void => {
    a = mixed(newSeed, 0x9e3779b9)
    b = mixed(newIndex, 0x85ebca6b ^ a)
    // A seed or an index beyond 32 bits differs in its upper half only.
    c = mixed(Math.floor(newSeed / wordRange) ^ Math.imul(Math.floor(newIndex / wordRange), 31), 0xc2b2ae35)
    count = 1
    for (let discarded = 0; discarded < warmUp; discarded += 1) word()
  }
  const next = (): number => word() / wordRange
  const int = (n: number): number => Math.floor(next() * n)
  const pick = <Item>(items: readonly Item[]): Item => {
    const at = int(items.length)
    if (at >= items.length) throw new RangeError('there is nothing to pick from')
    return items[at] as Item
  }
  restart(seed, index)
  return { next, int, pick, chance: p => next() < p, restart }
}

const wordRange = 2 ** 32
/** The first words still show the seed; the generator's author throws away as many. */
const warmUp = 12

/** The finishing steps of MurmurHash3, so that like numbers begin unlike. */
function mixed(number: number, salt: number): number {
  let state = (number ^ salt) | 0
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b)
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35)
  return state ^ (state >>> 16)
}
