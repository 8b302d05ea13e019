import { followNotices, type FollowedDenialView, type FollowedNoticeView } from '#contract/followed-notices.ts'
import { decideOnNoticeBy, notifyPoliceBy } from '#law/clocks/police-notice.ts'
import { followNotices as follow, type FollowedDenial, type FollowedNotice } from '#notice/follow-notices.ts'
import { present } from '../present.ts'
import { isRefusal } from '../refusal.ts'
import { route, type Route } from './route.ts'

/** 18 U.S.C. 925B: one denial and its notices, for whoever runs the system. */
export const followedNoticeRoutes: readonly Route[] = [
  route(followNotices, async ({ params: { ntn } }, { world }) => {
    const denial = await follow(ntn, world)
    return isRefusal(denial) ? denial : { status: 200, body: denialView(denial) }
  }),
]

function denialView({ ntn, deniedAt, police, steps, notices, ...is }: FollowedDenial): FollowedDenialView {
  const { held, proposed, decided, unroutable = [] } = police ?? {}
  const at = Temporal.Instant.from(deniedAt)
  return {
    ...{ ntn, deniedAt, overturned: is.isOverturned, unroutable: [...unroutable] },
    notifyBy: notifyPoliceBy(at).toString(),
    ...present({ held, proposed, decided, decideBy: is.isUndecided ? decideOnNoticeBy(at).toString() : undefined }),
    steps: [...steps],
    notices: notices.map(noticeView),
  }
}

function noticeView({
  notice: { notice, ori, kind, grounds, status },
  agency,
  steps,
}: FollowedNotice): FollowedNoticeView {
  return { notice, ori, kind, status, grounds: [...grounds], ...present({ agency }), steps: [...steps] }
}
