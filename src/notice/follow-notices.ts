import type { ToldPolice } from '#law/lives/denial-followed.ts'
import type { Notice } from '#law/lives/notice.ts'
import type { Ntn } from '#law/words.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { World } from '../world.ts'
import { isUndecided } from './decide-notice.ts'
import { denialSteps, noticeSteps, type DenialStep, type NoticeStep } from './notice-steps.ts'

export type FollowedNotice = Readonly<{ notice: Notice; agency: string | undefined; steps: readonly NoticeStep[] }>
export type FollowedDenial = Readonly<{
  ntn: Ntn
  deniedAt: string
  police: ToldPolice | undefined
  isUndecided: boolean
  isOverturned: boolean
  steps: readonly DenialStep[]
  notices: readonly FollowedNotice[]
}>

/**
 * 18 U.S.C. 925B: who is told of one denial and what was done about it, for whoever runs the system. Of any other check it says what it says
 * of one that does not exist. A notice outlives its check while its correction is on the way.
 */
export async function followNotices(ntn: Ntn, world: World): Promise<FollowedDenial | Refusal<'unknown-number'>> {
  const { find } = world
  const [check, all] = await Promise.all([find.transaction(ntn, { audience: 'operator' }), find.noticesAbout(ntn)])
  const deniedAt = check?.state.deniedAt ?? all[0]?.state.deniedAt
  if (deniedAt === undefined) return refuse('unknown-number')
  const { status, police } = check?.state ?? {}
  return {
    ...{ ntn, deniedAt, police },
    isUndecided: check !== undefined && status === 'denied' && isUndecided(check.state, world),
    isOverturned: status !== 'denied',
    steps: denialSteps(await find.events(ntn)),
    notices: await Promise.all(all.map(({ state }) => followed(state, world))),
  }
}

const followed = async (notice: Notice, { find, agencies }: World): Promise<FollowedNotice> => ({
  notice,
  agency: agencies.named(notice.ori)?.name,
  steps: noticeSteps(await find.events(notice.notice)),
})
