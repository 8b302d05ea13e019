import type { NoticeLineView } from '#contract/notice-view.ts'

export type Sorted = Readonly<{ overturned: readonly NoticeLineView[]; standing: readonly NoticeLineView[] }>

/**
 * Those that nobody may act on any more stand apart. Of the others the most pressing stand first, among these what nobody has read, by the
 * hours that are left, and then what was read, the newest denial first.
 */
export function inOrder(notices: readonly NoticeLineView[]): Sorted {
  const overturned = notices.filter(({ overturnedAt }) => overturnedAt !== undefined)
  const standing = notices.filter(({ overturnedAt }) => overturnedAt === undefined)
  return { overturned: overturned.toSorted(unreadFirst), standing: standing.toSorted(byPriority) }
}

const isUnread = ({ status }: NoticeLineView): boolean => status === 'waiting' || status === 'correcting'
const later = (one: NoticeLineView, other: NoticeLineView): number =>
  Temporal.Instant.compare(one.deniedAt, other.deniedAt)

function unreadFirst(one: NoticeLineView, other: NoticeLineView): number {
  if (isUnread(one) !== isUnread(other)) return isUnread(one) ? -1 : 1
  return isUnread(one) ? later(one, other) : later(other, one)
}

const byPriority = (one: NoticeLineView, other: NoticeLineView): number =>
  one.priority.rank - other.priority.rank || unreadFirst(one, other)
