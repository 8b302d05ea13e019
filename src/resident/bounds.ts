import type { LooseIndex } from '#match/index.ts'

/** What an index may hold beside the people in order before all are put in order again. */
export type Bounds = Readonly<{
  /** While it answers: each who came since costs every search a look, and takes more room than one in order. */
  recent: (inOrder: number) => number
  /** So many looks at who came since are as much work as to put all in order once. */
  looks: (inOrder: number) => number
  /** While it is filled, and nobody waits: the larger what is in order, the more that come at once. */
  filling: (inOrder: number) => number
  /** Who went since. */
  gone: (inOrder: number) => number
  /** What was taken back leaves the memory, and the snapshot, at the latest after so long. */
  age: Temporal.Duration
}>

export const usualBounds: Bounds = {
  recent: inOrder => Math.max(5_000, inOrder / 2),
  looks: inOrder => 500_000 + inOrder * 20,
  filling: inOrder => Math.min(4_000_000, Math.max(1_000_000, inOrder / 2)),
  gone: inOrder => 20_000 + inOrder / 50,
  age: Temporal.Duration.from({ hours: 24 }),
}

/**
 * `looks`: how many searches have made since all were put in order, at those who came since. Whoever asks much pays for the order once the looks cost
 * as much as it does, and so at most twice what was needed; while nobody asks, what comes by the hundred thousand is put in order a few times.
 */
export const isBeyond = ({ recent, gone, inOrder }: LooseIndex, looks: number, bounds: Bounds): boolean =>
  recent > bounds.recent(inOrder) || gone > bounds.gone(inOrder) || looks > bounds.looks(inOrder)

/** Since when an index holds something that is not in order. */
export type Unordered = Readonly<{
  changed: () => void
  /** Everything that the database holds has been heard of. */
  reached: () => void
  /** From here on it is in order again; `back` says that it was not after all. */
  begin: () => Readonly<{ back: () => void }>
  isOlderThan: (age: Temporal.Duration) => boolean
}>

/** A change that is heard of now may have been made at any time since the database was last read to its end. */
export function createUnordered(readAt: Temporal.Instant, now: () => Temporal.Instant): Unordered {
  let read = readAt
  let since: Temporal.Instant | undefined
  return {
    changed: () => void (since ??= read),
    reached: () => void (read = now()),
    begin() {
      const before = since
      since = undefined
      return { back: () => void (since = before ?? since) }
    },
    isOlderThan: age => since !== undefined && Temporal.Instant.compare(since.add(age), now()) <= 0,
  }
}
