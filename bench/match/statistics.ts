/** A share, kept as what it is of, so that a small sample shows. */
export type Share = Readonly<{ of: number; found: number }>

/** The smallest of the values that is not exceeded by at least this share of them: nearest rank, so that it is one that was measured. */
export function percentile(values: ArrayLike<number>, share: number): number {
  const sorted = Float64Array.from(values).toSorted()
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN
}

/** Of an even number of values the lower of the two in the middle. */
export const median = (values: ArrayLike<number>): number => percentile(values, 0.5)

export const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

/** Of nothing there is no share. */
export const shareOf = ({ of, found }: Share): number => found / of

/** In how many of the inquiries the one who was sought is among the first `within` that were returned. */
export const recallOf = (
  answers: readonly Readonly<{ truth: string; ids: readonly string[] }>[],
  within: number,
): Share => ({
  of: answers.length,
  found: answers.filter(({ truth, ids }) => ids.slice(0, within).includes(truth)).length,
})

/** How many records each inquiry about somebody who is not in the file brought, and what that comes to in a larger file. */
export const perInquiry = (answers: readonly (readonly string[])[]): number => mean(answers.map(({ length }) => length))

/** Each record is one more chance of being taken for somebody else, so that strangers' hits grow with the file. */
export const inFileOf = (people: number, hits: number, measuredIn: number): number => (hits * people) / measuredIn
