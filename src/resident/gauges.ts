import type { MergingState } from './merging.ts'
import type { Kept } from './snapshot/snapshots.ts'

/** What an operator may know of the index: numbers by name. What has not happened yet is not named. */
export function gauges(
  { ordered, position, size, recent, gone, failures }: MergingState,
  kept: Kept | undefined,
  now: Temporal.Instant,
): Readonly<Record<string, number>> {
  const ageOf = (at: Temporal.Instant): number => Math.max(0, Math.round(now.since(at).total('seconds')))
  return {
    index_people: size,
    index_position: position,
    index_recent_people: recent,
    index_gone_people: gone,
    index_in_order_position: ordered.position,
    index_in_order_seconds: ageOf(ordered.at),
    index_failed_merges: failures,
    ...(kept !== undefined && { index_snapshot_position: kept.position, index_snapshot_seconds: ageOf(kept.at) }),
  }
}
