import type { NoticeNumber, Ori } from '#law/words.ts'
import { again } from '#ledger/again.ts'
import type { Actor } from '#ledger/change.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { World } from '../world.ts'
import { contentsOf, type Contents } from './contents.ts'
import { correctNotices } from './correct-police.ts'
import { knownTo, type NoticeSeen } from './known-to.ts'

export type Looking = Readonly<{ ori: Ori; notice: NoticeNumber; by: Actor }>
export type LookRefusal = 'unknown-notice' | 'notice-taken-back'
export type OpenedNotice =
  | Readonly<{ says: 'denial'; seen: NoticeSeen; contents: Contents }>
  /** The denial fell. Neither the person nor anything of the record is in it. */
  | Readonly<{ says: 'correction'; seen: NoticeSeen }>

/** What a notice says now, read out of the sealed check, which leaves a leaf. Nothing is kept of its having been told. */
export const lookAtNotice = (looking: Looking, world: World): Promise<OpenedNotice | Refusal<LookRefusal>> =>
  again(async () => {
    const seen = await knownTo(looking, world)
    if (seen === undefined) return refuse('unknown-notice')
    const { notice, check } = seen
    if (notice.state.status === 'taken-back') return refuse('notice-taken-back')
    if (notice.state.overturnedAt !== undefined) return { says: 'correction', seen }
    if (check === undefined) return refuse('unknown-notice')
    if (check.state.status === 'denied') {
      const contents = await contentsOf({ notice, check }, looking.by, world)
      return contents === undefined ? refuse('notice-taken-back') : { says: 'denial', seen, contents }
    }
    // The denial fell a moment ago, and whoever was told is told that before anything else.
    await correctNotices(notice.state.ntn, world)
    return undefined
  })
