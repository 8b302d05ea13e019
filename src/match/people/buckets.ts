import { wholes, type Wholes } from './columns.ts'
import { tokenIn } from './row.ts'
import type { Token } from './tokens.ts'

/**
 * Words under hashes of something that they have in common. Those of many hashes share a bucket, and each carries ten bits of its own
 * hash beside its number, so that hardly a stranger is taken out of a bucket. Whoever looks must compare all the same.
 */
export type Buckets = Readonly<{ starts: Wholes; members: Wholes }>

/** So many share a bucket at most on average: the directory is then a quarter at most of what it leads to. */
const membersPerBucket = 8
/** Where the ten bits stand that a number leaves free. */
const markShift = 22

/** `each` names every word with each of its hashes, the same twice over. */
export function buckets(each: (visit: (hash: number, token: Token) => void) => void): Buckets {
  let total = 0
  each(() => (total += 1))
  const count = 2 ** Math.max(1, Math.ceil(Math.log2(total / membersPerBucket + 1)))
  const starts = wholes(count + 1)
  each(hash => {
    const bucket = (hash & (count - 1)) + 1
    starts[bucket] = (starts[bucket] ?? 0) + 1
  })
  for (let at = 0; at < count; at += 1) starts[at + 1] = (starts[at + 1] ?? 0) + (starts[at] ?? 0)
  const members = wholes(starts[count] ?? 0)
  const next = starts.slice()
  each((hash, token) => {
    const bucket = hash & (count - 1)
    const to = next[bucket] ?? 0
    members[to] = (token | ((hash >>> markShift) << markShift)) >>> 0
    next[bucket] = to + 1
  })
  return { starts, members }
}

/** Visits every word that has this hash, and once in a thousand one that has not. */
export function eachMember({ starts, members }: Buckets, hash: number, visit: (token: Token) => void): void {
  const bucket = hash & (starts.length - 2)
  const end = starts[bucket + 1] ?? 0
  for (let at = starts[bucket] ?? 0; at < end; at += 1) {
    const member = members[at] ?? 0
    if (member >>> markShift === hash >>> markShift) visit(tokenIn(member))
  }
}
