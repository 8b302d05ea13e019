import {
  approveHold,
  decideNotice,
  proposeHold,
  readHoldReason,
  releaseHold,
  watchNotices,
  type NoticesOfDenialView,
  type UnreadNoticeView,
} from '#contract/watched-notices.ts'
import { decideOnNoticeBy, notifyPoliceBy } from '#law/clocks/police-notice.ts'
import type { Seen } from '#law/lives/lives.ts'
import { decideNotice as decide } from '#notice/decide-notice.ts'
import { approveHold as approve, proposeHold as propose, releaseHold as release, whyHeld } from '#notice/hold-notice.ts'
import type { NoticeSeen } from '#notice/known-to.ts'
import { watchNotices as watch } from '#notice/watch-notices.ts'
import { present } from '../present.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import type { RefusalCode } from '../refusals.ts'
import { route, type Route } from './route.ts'

/** 18 U.S.C. 925B(b): what operators and examiners see to, hold, release and decide. */
export const watchedNoticeRoutes: readonly Route[] = [
  route(watchNotices, async (_, { world }) => {
    const { unread, unnamed, undecided } = await watch(world)
    return {
      status: 200,
      body: {
        unread: unread.map(unreadView),
        unnamed: unnamed.map(({ check: { state }, due }) => ({
          ...deniedOf(state.ntn, state.deniedAt ?? due.at.toString()),
          unroutable: [...(state.police?.unroutable ?? [])],
        })),
        undecided: undecided.map(({ check: { state }, due }) => {
          const { ntn, deniedAt } = deniedOf(state.ntn, state.deniedAt ?? due.at.toString())
          return { ntn, deniedAt, decideBy: decideOnNoticeBy(Temporal.Instant.from(deniedAt)).toString() }
        }),
      },
    }
  }),

  route(proposeHold, async ({ params, body, by }, { world }) =>
    standing(await propose({ ntn: params.ntn, by, reason: body.reason }, world)),
  ),
  route(readHoldReason, async ({ params: { ntn }, by }, { world }) => {
    const why = await whyHeld({ ntn, by }, world)
    return isRefusal(why) ? why : { status: 200, body: { ntn, reason: why.reason } }
  }),
  route(approveHold, async ({ params, by }, { world }) => standing(await approve({ ntn: params.ntn, by }, world))),
  route(releaseHold, async ({ params, by }, { world }) => standing(await release({ ntn: params.ntn, by }, world))),
  route(decideNotice, async ({ params, body, by }, { world }) =>
    standing(await decide({ ntn: params.ntn, by, send: body.send }, world)),
  ),
]

const deniedOf = (ntn: UnreadNoticeView['ntn'], deniedAt: string) => ({
  ntn,
  deniedAt,
  notifyBy: notifyPoliceBy(Temporal.Instant.from(deniedAt)).toString(),
})

function unreadView({ notice: { state }, check }: NoticeSeen): UnreadNoticeView {
  const { notice, ntn, ori, kind, deniedAt, called, urged } = state
  const { held, proposed } = check?.state.police ?? {}
  return {
    ...{ notice, ori, kind, ...deniedOf(ntn, deniedAt) },
    called: Object.values(called),
    urged: [...urged],
    ...present({ held, proposed }),
  }
}

function standing<Code extends RefusalCode>(done: Seen<'transaction'> | Refusal<Code>) {
  if (isRefusal(done)) return done
  const { ntn, police } = done.state
  const { held, proposed, decided } = police ?? {}
  const body: NoticesOfDenialView = {
    ntn,
    notices: police?.notices.length ?? 0,
    told: Object.keys(police?.told ?? {}).length,
    ...present({ held, proposed, decided }),
  }
  return { status: 200, body } as const
}
