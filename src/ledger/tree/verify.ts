import { isSame, nodeHash } from './hash.ts'

/** The size of a tree, and its root. */
export type Root = Readonly<{ size: number; root: Uint8Array }>

/** RFC 9162, 2.1.3.2: whether a leaf's hash stands at this place of the tree. */
export function isIncluded(
  { place, leaf, proof }: Readonly<{ place: number; leaf: Uint8Array; proof: readonly Uint8Array[] }>,
  { size, root }: Root,
): boolean {
  if (place < 0 || place >= size) return false
  let [at, last, hash] = [place, size - 1, leaf]
  for (const beside of proof) {
    if (last === 0) return false
    if (isOdd(at) || at === last) {
      hash = nodeHash(beside, hash)
      while (!isOdd(at) && at !== 0) [at, last] = [half(at), half(last)]
    } else hash = nodeHash(hash, beside)
    ;[at, last] = [half(at), half(last)]
  }
  return last === 0 && isSame(hash, root)
}

/** RFC 9162, 2.1.4.2: whether the later tree begins with the earlier, unchanged. */
export function isConsistent(earlier: Root, later: Root, proof: readonly Uint8Array[]): boolean {
  if (earlier.size > later.size) return false
  if (earlier.size === later.size) return proof.length === 0 && isSame(earlier.root, later.root)
  if (earlier.size === 0) return proof.length === 0
  const [first, ...rest] = isPowerOfTwo(earlier.size) ? [earlier.root, ...proof] : proof
  return first !== undefined && leadsToBoth(first, rest, earlier, later)
}

function leadsToBoth(first: Uint8Array, rest: readonly Uint8Array[], earlier: Root, later: Root): boolean {
  let [at, last] = [earlier.size - 1, later.size - 1]
  while (isOdd(at)) [at, last] = [half(at), half(last)]
  let [before, after] = [first, first]
  for (const beside of rest) {
    if (last === 0) return false
    if (isOdd(at) || at === last) {
      ;[before, after] = [nodeHash(beside, before), nodeHash(beside, after)]
      while (!isOdd(at) && at !== 0) [at, last] = [half(at), half(last)]
    } else after = nodeHash(after, beside)
    ;[at, last] = [half(at), half(last)]
  }
  return last === 0 && isSame(before, earlier.root) && isSame(after, later.root)
}

// Places go beyond what the operators on 32 bits can hold.
const isOdd = (n: number): boolean => n % 2 === 1
const half = (n: number): number => Math.floor(n / 2)
const isPowerOfTwo = (n: number): boolean => Number.isInteger(Math.log2(n))
