import type { Seen } from '#law/lives/lives.ts'
import type { NoticeNumber, Ori } from '#law/words.ts'
import { again } from '#ledger/again.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { World } from '../world.ts'
import { contentsOf, type Contents } from './contents.ts'
import { correctNotices } from './correct-police.ts'
import { knownTo, type NoticeSeen } from './known-to.ts'
import { keepCorrected, keepTold, type Evidence } from './told-evidence.ts'

export type Opening = Evidence & Readonly<{ ori: Ori; notice: NoticeNumber }>
export type OpenedNotice =
  | Readonly<{ says: 'denial'; seen: NoticeSeen; contents: Contents }>
  /** The denial fell. Neither the person nor anything of the record is in it. */
  | Readonly<{ says: 'correction'; seen: NoticeSeen }>

/**
 * An agency reads its own notice: what the law has it told, out of the sealed check, or that the denial was overturned. Every reading leaves
 * a leaf, and that it was told is kept before it is shown.
 */
export const openNotice = (
  opening: Opening,
  world: World,
): Promise<OpenedNotice | Refusal<'unknown-notice' | 'notice-taken-back'>> =>
  again(async () => {
    const seen = await knownTo(opening, world)
    if (seen === undefined) return refuse('unknown-notice')
    const { state } = seen.notice
    if (state.status === 'taken-back') return refuse('notice-taken-back')
    if (state.overturnedAt !== undefined) return readCorrection(seen, opening, world)
    if (seen.check === undefined) return refuse('unknown-notice')
    if (seen.check.state.status === 'denied') return readDenial({ ...seen, check: seen.check }, opening, world)
    // The denial fell a moment ago, and whoever was told is told that before anything else.
    await correctNotices(state.ntn, world)
    return undefined
  })

type Denied = NoticeSeen & Readonly<{ check: Seen<'transaction'> }>

async function readCorrection(seen: NoticeSeen, evidence: Evidence, world: World): Promise<OpenedNotice | undefined> {
  const notice = await keepCorrected(seen.notice, evidence, world)
  return notice === undefined ? undefined : { says: 'correction', seen: { ...seen, notice } }
}

async function readDenial(
  seen: Denied,
  evidence: Evidence,
  world: World,
): Promise<OpenedNotice | Refusal<'notice-taken-back'> | undefined> {
  const contents = await contentsOf(seen, evidence.by, world)
  if (contents === undefined) return refuse('notice-taken-back')
  const notice = await keepTold(seen, evidence, world)
  return notice === undefined ? undefined : { says: 'denial', seen: { ...seen, notice }, contents }
}
