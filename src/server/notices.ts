import {
  acknowledgeNotice,
  assignNotice,
  closeNotice,
  deconflictNotice,
  listNotices as listing,
  openNotice as opening,
  reopenNotice,
} from '#contract/notices.ts'
import type { Caller } from '#law/lives/session.ts'
import type { Telling } from '#law/lives/notice.ts'
import type { NoticeNumber, Ori } from '#law/words.ts'
import type { Actor } from '#ledger/change.ts'
import { listNotices } from '#notice/list-notices.ts'
import { openNotice } from '#notice/open-notice.ts'
import { workOnNotice, type NoticeWork } from '#notice/work-on-notice.ts'
import type { World } from '../world.ts'
import { isRefusal } from '../refusal.ts'
import { agencyRoute } from './agency-route.ts'
import { lineView, openedNoticeView } from './notice-view.ts'
import type { Route } from './route.ts'

/** How much of an inbox is shown where nobody said. */
const usuallyListed = 100

/** 18 U.S.C. 925B: agencies read the notices to them, and say what they do about them. */
export const noticeRoutes: readonly Route[] = [
  agencyRoute(listing, async ({ query, ori }, { world }) => {
    const { show = 'open', limit = usuallyListed } = query
    const { notices, more } = await listNotices({ ori, show, limit }, world)
    return { status: 200, body: { notices: notices.map(lineView), more } }
  }),

  agencyRoute(opening, async ({ params: { notice }, by, ori, caller }, { world, settings }) => {
    const opened = await openNotice({ notice, by, ori, evidence: evidenceOf(caller) }, world)
    return isRefusal(opened) ? opened : { status: 200, body: openedNoticeView(opened, settings) }
  }),

  agencyRoute(acknowledgeNotice, (call, { world }) => worked(call, { type: 'acknowledged' }, world)),
  agencyRoute(assignNotice, (call, { world }) =>
    worked(call, { type: 'assigned-to', officer: call.body.officer }, world),
  ),
  agencyRoute(deconflictNotice, (call, { world }) => worked(call, { type: 'deconflicted', how: call.body.how }, world)),
  agencyRoute(closeNotice, (call, { world }) => worked(call, { type: 'closed', reason: call.body.reason }, world)),
  agencyRoute(reopenNotice, (call, { world }) => worked(call, { type: 'reopened' }, world)),
]

/** A machine, which has a key, fetches; a person of the agency, who has none, opens. */
const evidenceOf = ({ keyDigest }: Caller): Telling => (keyDigest === undefined ? 'opened-in-portal' : 'fetched')

type Working = Readonly<{ params: Readonly<{ notice: NoticeNumber }>; by: Actor; ori: Ori }>

async function worked({ params: { notice }, by, ori }: Working, work: NoticeWork, world: World) {
  const done = await workOnNotice({ ori, notice, by, work }, world)
  return isRefusal(done) ? done : ({ status: 200, body: lineView(done) } as const)
}
