import { wholes, type Wholes } from './columns.ts'

/** Words under hashes of something that they have in common. A bucket also holds strangers: whoever looks must compare. */
export type Buckets = Readonly<{ starts: Wholes; members: Wholes }>

/** So many members share a bucket: fewer would make the directory larger than what it leads to. */
const membersPerBucket = 8

/** `each` names every member with each of its hashes, the same twice over. */
export function buckets(each: (visit: (hash: number, member: number) => void) => void): Buckets {
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
  each((hash, member) => {
    const bucket = hash & (count - 1)
    const to = next[bucket] ?? 0
    members[to] = member
    next[bucket] = to + 1
  })
  return { starts, members }
}

/** Whoever may have this hash. */
export function membersOf({ starts, members }: Buckets, hash: number): Wholes {
  const bucket = hash & (starts.length - 2)
  return members.subarray(starts[bucket] ?? 0, starts[bucket + 1] ?? 0)
}
