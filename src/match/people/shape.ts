/**
 * A word at a glance: a bit for each letter that it holds, and its length. Most words that two slips cannot make equal are
 * told apart by it, without their letters being read.
 */
const letterBits = 26
const letters = 2 ** letterBits - 1
const mostLength = 2 ** (32 - letterBits) - 1

export function shapeOf(word: string): number {
  let held = 0
  for (let at = 0; at < word.length; at += 1) held |= 1 << (word.charCodeAt(at) - 65)
  return ((held & letters) | (Math.min(word.length, mostLength) << letterBits)) >>> 0
}

/** Two slips change the length by two at the most, and take away or bring four letters at the most. */
export const mayBeNear = (one: number, other: number): boolean =>
  Math.abs((one >>> letterBits) - (other >>> letterBits)) <= 2 && ones((one ^ other) & letters) <= 4

/** How many bits are set. */
function ones(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
