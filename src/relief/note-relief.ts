import { impossibleDay } from '#law/contribution/relief-as-it-stands.ts'
import type { Seen } from '#law/lives/lives.ts'
import { reliefMoves, type ReliefEvent, type ReliefEventType } from '#law/lives/relief.ts'
import { dayOfAgency } from '#law/states/agency-day.ts'
import { again } from '#ledger/again.ts'
import type { Actor } from '#ledger/change.ts'
import { write } from '#ledger/write.ts'
import { isRefusal, refuse, type Refusal } from '../refusal.ts'
import type { World } from '../world.ts'
import { ownRelief, type OfRelief } from './own-relief.ts'

/** What the program notes of its proceeding, and decides nothing. */
export const notedSteps = ['noticed', 'heard', 'found', 'given-up', 'review-opened', 'told'] as const
export type Noted = Extract<ReliefEvent, Readonly<{ type: (typeof notedSteps)[number] }>>

/** 34 U.S.C. 40915(a)(2): notes that a step of the proceeding was taken, and on which day. */
export const noteRelief = (
  { event, ...of }: OfRelief & Readonly<{ event: Noted }>,
  by: Actor,
  world: World,
): Promise<Seen<'relief'> | Refusal<'unknown-number' | 'not-now' | 'not-as-described'>> =>
  again(async () => {
    const seen = await ownRelief(of, world)
    if (isRefusal(seen)) return seen
    if (!mayHappen(seen, event.type)) return refuse('not-now')
    const wrong = impossibleDay(event.on, { from: seen.state.received, to: dayOfAgency(of.ori, world.now()) })
    if (wrong !== undefined) return refuse('not-as-described', [{ pointer: '/on', code: wrong }])
    const written = await write({ by, steps: [{ life: 'relief', id: of.number, seen, event }] }, world)
    return written.outcome === 'kept' ? written.seen('relief', of.number) : undefined
  })

/** Whether the table lets an event follow. */
export const mayHappen = ({ state: { status } }: Seen<'relief'>, type: ReliefEventType): boolean =>
  type in reliefMoves[status]
