import type { Seen } from '#law/lives/lives.ts'
import type { NoticeEvent, Telling } from '#law/lives/notice.ts'
import { noticeGoes } from '#law/notices/corrections.ts'
import type { Actor, Step } from '#ledger/change.ts'
import { write } from '#ledger/write.ts'
import type { World } from '../world.ts'
import type { NoticeSeen } from './known-to.ts'

export type Evidence = Readonly<{ evidence: Telling; by: Actor }>

/**
 * Keeps that a recipient was told, with what shows it, in the notice and in the check, before it is shown. Undefined where another act came
 * first. The first telling is the one that counts, so that a second one changes nothing.
 */
export async function keepTold(
  { notice, check }: NoticeSeen,
  { evidence, by }: Evidence,
  world: World,
): Promise<Seen<'notice'> | undefined> {
  if (notice.state.told !== undefined) return notice
  const at = world.now().toString()
  const { notice: number, ntn } = notice.state
  const told: NoticeEvent = { type: 'told', evidence, by: by.id, at }
  const steps: readonly Step[] = [
    { life: 'notice', id: number, seen: notice, event: told },
    ...(check === undefined
      ? []
      : [{ life: 'transaction', id: ntn, seen: check, event: { type: 'police-told', notice: number, at } } as const]),
  ]
  const written = await write({ by, steps }, world)
  return written.outcome === 'kept' ? written.seen('notice', number) : undefined
}

/** The same of a correction. It is the last that is kept of a notice whose check was destroyed before. */
export async function keepCorrected(
  { notice, check }: NoticeSeen,
  { evidence, by }: Evidence,
  world: World,
): Promise<Seen<'notice'> | undefined> {
  if (notice.state.corrected !== undefined) return notice
  const { notice: id, ntn } = notice.state
  const event: NoticeEvent = { type: 'correction-told', evidence, by: by.id, at: world.now().toString() }
  const record = check === undefined ? 'destroyed' : 'kept'
  const goes = noticeGoes({ record, status: 'corrected' })
  const written = await write(
    {
      by,
      steps: [{ life: 'notice', id, seen: notice, event }],
      ...(goes ? { destroys: [{ ntn, what: 'notices' }] } : {}),
    },
    world,
  )
  return written.outcome === 'kept' ? written.seen('notice', id) : undefined
}
