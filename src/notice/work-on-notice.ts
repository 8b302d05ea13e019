import type { Seen } from '#law/lives/lives.ts'
import { noticeMoves, type Closing, type Deconfliction, type Notice, type NoticeEvent } from '#law/lives/notice.ts'
import type { NoticeNumber, Ori } from '#law/words.ts'
import { again } from '#ledger/again.ts'
import type { Actor } from '#ledger/change.ts'
import { write } from '#ledger/write.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { World } from '../world.ts'
import { knownTo, type NoticeSeen } from './known-to.ts'

/** What an agency does about a notice that it has read. */
export type NoticeWork =
  | Readonly<{ type: 'acknowledged' | 'reopened' }>
  | Readonly<{ type: 'assigned-to'; officer: string }>
  | Readonly<{ type: 'deconflicted'; how: Deconfliction }>
  | Readonly<{ type: 'closed'; reason: Closing }>

export type Working = Readonly<{ ori: Ori; notice: NoticeNumber; by: Actor; work: NoticeWork }>

/** The law asks nothing of it. What it says is kept as it says it; the same again changes nothing. */
export const workOnNotice = (
  { ori, notice, by, work }: Working,
  world: World,
): Promise<NoticeSeen | Refusal<'unknown-notice' | 'notice-not-read'>> =>
  again(async () => {
    const seen = await knownTo({ ori, notice }, world)
    if (seen === undefined) return refuse('unknown-notice')
    if (!(work.type in noticeMoves[seen.notice.state.status])) return refuse('notice-not-read')
    if (isSoAlready[work.type](seen.notice.state, work)) return seen
    const event: NoticeEvent = { ...work, by: by.id, at: world.now().toString() }
    const written = await write({ by, steps: [{ life: 'notice', id: notice, seen: seen.notice, event }] }, world)
    return written.outcome === 'kept' ? { ...seen, notice: written.seen('notice', notice) } : undefined
  })

type SoAlready = (notice: Seen<'notice'>['state'], work: NoticeWork) => boolean

const isSoAlready: Readonly<Record<NoticeWork['type'], SoAlready>> = {
  acknowledged: ({ acknowledged }) => acknowledged !== undefined,
  reopened: ({ closed }) => closed === undefined,
  'assigned-to': (before: Notice, work) => work.type === 'assigned-to' && before.officer === work.officer,
  deconflicted: ({ deconflicted }, work) => work.type === 'deconflicted' && deconflicted?.how === work.how,
  closed: ({ closed }, work) => work.type === 'closed' && closed?.reason === work.reason,
}
