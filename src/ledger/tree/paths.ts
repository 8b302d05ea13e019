/** Places of the log, from the first to just before the last. */
export type Range = Readonly<{ from: number; to: number }>

/** RFC 9162, 2.1.3.1: the ranges whose roots lead from one place to the root of a tree of this size, from the leaf upwards. */
export const inclusionPath = (place: number, size: number): readonly Range[] => including(place, { from: 0, to: size })

function including(place: number, whole: Range): readonly Range[] {
  if (whole.to - whole.from === 1) return []
  const [left, right] = halves(whole)
  return place < left.to ? [...including(place, left), right] : [...including(place, right), left]
}

/** RFC 9162, 2.1.4.1: the ranges whose roots show that a tree of one size begins with all of a smaller one. */
export const consistencyPath = (smaller: number, size: number): readonly Range[] =>
  smaller === 0 ? [] : continuing(smaller, { from: 0, to: size }, true)

/** `known`: whoever asks has the root of the smaller tree, so it need not be sent. */
function continuing(smaller: number, whole: Range, known: boolean): readonly Range[] {
  if (smaller === whole.to) return known ? [] : [whole]
  const [left, right] = halves(whole)
  return smaller <= left.to
    ? [...continuing(smaller, left, known), right]
    : [...continuing(smaller, right, false), left]
}

/** The left half is the largest perfect tree that leaves something for the right. */
export function halves({ from, to }: Range): readonly [Range, Range] {
  let width = 1
  while (width * 2 < to - from) width *= 2
  return [
    { from, to: from + width },
    { from: from + width, to },
  ]
}

/** A perfect tree of 2 ** height leaves: the index-th of its height. */
export type Perfect = Readonly<{ height: number; index: number }>

/** The perfect trees of which a range is made, from the left, each smaller than the one before. */
export function perfects({ from, to }: Range): readonly Perfect[] {
  const found: Perfect[] = []
  let at = from
  while (at < to) {
    let [height, width] = [0, 1]
    while (at % (width * 2) === 0 && at + width * 2 <= to) [height, width] = [height + 1, width * 2]
    found.push({ height, index: at / width })
    at += width
  }
  return found
}
