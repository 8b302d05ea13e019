import type { Scale } from './scale.ts'

/**
 * Scales counts down by largest remainder: each becomes its share rounded down or up, and together they are exactly the scaled
 * sum, rounded (halves up). Rounding each by itself would lose most small states, or the total. Of equal remainders the earlier
 * one is rounded up. Counts are whole and not negative.
 */
export function apportion(counts: readonly number[], scale: Scale): readonly number[] {
  const shares = counts.map((count, at) => shareOf(count, at, scale))
  const total = rounded(
    counts.reduce((sum, count) => sum + BigInt(count), 0n),
    scale,
  )
  const missing = total - shares.reduce((sum, { whole }) => sum + whole, 0n)
  // The remainders of a sum are as many wholes as are missing, give or take the rounding, so there are enough to choose from.
  const up = new Set(
    shares
      .toSorted((one, other) => compare(other.remainder, one.remainder) || one.at - other.at)
      .slice(0, Number(missing))
      .map(({ at }) => at),
  )
  return shares.map(({ whole, at }) => Number(whole) + (up.has(at) ? 1 : 0))
}

type Share = Readonly<{ at: number; whole: bigint; remainder: bigint }>

function shareOf(count: number, at: number, scale: Scale): Share {
  const over = BigInt(count) * scale.of
  return { at, whole: over / scale.in, remainder: over % scale.in }
}

const rounded = (sum: bigint, scale: Scale): bigint => (2n * sum * scale.of + scale.in) / (2n * scale.in)

const compare = (one: bigint, other: bigint): number => (one < other ? -1 : Number(one > other))
