import type { NoticeNumber, Ori } from '#law/words.ts'
import type { World } from '../world.ts'

export type Page = Readonly<{
  why: 'notice-unread' | 'notice-alarm'
  notice: NoticeNumber
  ori: Ori
  deniedAt: string
}>

/** Whoever runs the system is called by e-mail where an address is set. What it says also stands on the operations page. */
export async function pageOperators({ why, notice, ori, deniedAt }: Page, world: World): Promise<void> {
  const { pagedAt } = world.settings
  if (pagedAt === undefined) return
  const to = { ori, channel: 'email', address: pagedAt } as const
  await world.call({ id: `${notice}-${why}`, type: why, notice, version: 1, at: deniedAt, to })
}
