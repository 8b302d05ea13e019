/** Numbers that look random and follow from a seed alone, the same on every machine: the generator known as mulberry32. */
export type Chance = Readonly<{
  /** A whole number from `from` to `through`. */
  between(from: number, through: number): number
  oneOf<Each>(all: readonly Each[]): Each
  /** True in so many of a hundred. */
  percent(share: number): boolean
}>

export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const between = (from: number, through: number): number => from + Math.floor(next() * (through - from + 1))
  return {
    between,
    oneOf: all => {
      const chosen = all[between(0, all.length - 1)]
      if (chosen === undefined) throw new RangeError('there is nothing to choose from')
      return chosen
    },
    percent: share => next() * 100 < share,
  }
}
