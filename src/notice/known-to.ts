import type { Seen } from '#law/lives/lives.ts'
import type { NoticeNumber, Ntn, Ori } from '#law/words.ts'
import type { World } from '../world.ts'

/** One notice, and the check that it is about, while anything but its number is left. */
export type NoticeSeen = Readonly<{ notice: Seen<'notice'>; check: Seen<'transaction'> | undefined }>

const checkOf = (ntn: Ntn, world: World) => world.find.transaction(ntn, { audience: 'system' })

/** The agency's own notice. Of one that is kept back nobody is told that there is one. */
export async function knownTo(
  { ori, notice: number }: Readonly<{ ori: Ori; notice: NoticeNumber }>,
  world: World,
): Promise<NoticeSeen | undefined> {
  const notice = await world.find.notice(number)
  if (notice === undefined || notice.state.ori !== ori) return undefined
  const check = await checkOf(notice.state.ntn, world)
  return isKeptBack({ notice, check }) ? undefined : { notice, check }
}

/** 18 U.S.C. 925B(b): while an investigation would be compromised, what nobody has read is shown to nobody. */
export const isKeptBack = ({ notice, check }: NoticeSeen): boolean =>
  notice.state.told === undefined && check?.state.police?.held !== undefined

/** All of one agency that it may see, each with its check. */
export async function allKnownTo(ori: Ori, limit: number, world: World): Promise<readonly NoticeSeen[]> {
  const notices = await world.find.noticesOf(ori, limit)
  const all = await Promise.all(
    notices.map(async notice => ({ notice, check: await checkOf(notice.state.ntn, world) })),
  )
  return all.filter(each => !isKeptBack(each))
}
