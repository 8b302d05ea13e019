import type { Notice } from '#law/lives/notice.ts'
import { priorityOf, type Priority } from '#law/notices/priority.ts'
import type { Ori } from '#law/words.ts'
import type { World } from '../world.ts'
import { allKnownTo, type NoticeSeen } from './known-to.ts'

/** As many as an agency's inbox is looked through for; a great city has fewer in a year. */
const mostLookedThrough = 1_000

export const shows = ['open', 'closed', 'all'] as const
export type Listing = Readonly<{ ori: Ori; show: (typeof shows)[number]; limit: number }>
/** `more`: there are others of that kind that are not shown. */
export type Inbox = Readonly<{ notices: readonly NoticeSeen[]; more: boolean }>

/**
 * An agency's own notices: what was overturned before anything else, then what is most pressing, then what waits longest to be read, then the newest denial. Numbers, times and
 * what became of each, and nobody. What was taken back before anybody read it is in no inbox.
 */
export async function listNotices({ ori, show, limit }: Listing, world: World): Promise<Inbox> {
  const all = (await allKnownTo(ori, mostLookedThrough, world)).filter(({ notice }) => isShown[show](notice.state))
  return { notices: all.toSorted(inOrder).slice(0, limit), more: all.length > limit }
}

const isShown: Readonly<Record<Listing['show'], (notice: Notice) => boolean>> = {
  open: notice => notice.status !== 'taken-back' && (notice.closed === undefined || notice.status === 'correcting'),
  closed: notice => notice.status !== 'taken-back' && notice.closed !== undefined,
  all: notice => notice.status !== 'taken-back',
}

/** What is pressing about a notice, by what is known of its check. Of one whose check is gone nothing is. */
export const pressing = ({ notice: { state }, check }: NoticeSeen): Priority =>
  priorityOf({
    prohibitors: check?.state.prohibitors ?? [],
    transferred: check?.state.transferredOn !== undefined,
    repeat: state.repeat === true,
  })

/** What nobody has read is looked for first by how long it waits, and what was read by how new it is. */
function inOrder(one: NoticeSeen, other: NoticeSeen): number {
  const [first, second] = [placeOf(one), placeOf(other)]
  if (first.rank !== second.rank) return first.rank - second.rank
  if (first.isUnread !== second.isUnread) return first.isUnread ? -1 : 1
  const later = Temporal.Instant.compare(second.deniedAt, first.deniedAt)
  return first.isUnread ? -later : later
}

const placeOf = (seen: NoticeSeen) => ({
  rank: seen.notice.state.status === 'correcting' ? 0 : pressing(seen).rank,
  isUnread: seen.notice.state.status === 'waiting',
  deniedAt: seen.notice.state.deniedAt,
})
