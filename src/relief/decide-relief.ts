import { decidesInTime, mayDecideRelief, relieving } from '#law/contribution/relief-procedure.ts'
import type { Seen } from '#law/lives/lives.ts'
import { again } from '#ledger/again.ts'
import type { Actor, Change } from '#ledger/change.ts'
import { write } from '#ledger/write.ts'
import { isRefusal, refuse, type Refusal } from '../refusal.ts'
import type { World } from '../world.ts'
import { mayHappen } from './note-relief.ts'
import { impossibleDay, ownRelief, today, type OfRelief } from './own-relief.ts'

/** What the program, or a court that looks at it afresh, came to. */
export type Decision = OfRelief & Readonly<{ decision: 'granted' | 'denied' | 'reversed' | 'upheld'; on: string }>

export type DecideRefusal = 'unknown-number' | 'not-now' | 'relief-not-ready' | 'not-as-described'

/**
 * 34 U.S.C. 40911(c)(2)(B), 40915(b): decides an application as it was found. What relieves ends the entry with the same write: no later
 * search matches it, and its row no longer says whom it was about. No other entry of the person is touched.
 */
export const decideRelief = (
  { decision, on, ...of }: Decision,
  by: Actor,
  world: World,
): Promise<Seen<'relief'> | Refusal<DecideRefusal>> =>
  again(async () => {
    const seen = await ownRelief(of, world)
    if (isRefusal(seen)) return seen
    if (!mayHappen(seen, decision)) return refuse('not-now')
    const wrong = impossibleDay(on, { from: seen.state.received, to: today(of.ori, world) })
    if (wrong !== undefined) return refuse('not-as-described', [{ pointer: '/on', code: wrong }])
    const unready = decision === 'granted' || decision === 'denied' ? notReady(seen, decision, on) : undefined
    if (unready !== undefined) return unready
    const step = { life: 'relief', id: of.number, seen, event: { type: decision, on } } as const
    const effect: Effect = relieving.includes(decision) ? await relieved(seen, world) : { steps: [] }
    const written = await write({ by, ...effect, steps: [step, ...effect.steps] }, world)
    return written.outcome === 'kept' ? written.seen('relief', of.number) : undefined
  })

function notReady(
  { state }: Seen<'relief'>,
  decision: 'granted' | 'denied',
  on: string,
): Refusal<'not-now' | 'relief-not-ready'> | undefined {
  if (!decidesInTime(state, decision, on)) return refuse('not-now')
  const { program, noticed, heard, findings = {} } = state
  const ready = mayDecideRelief({
    ...{ program, findings, decision },
    ...{ noticed: noticed !== undefined, heard: heard !== undefined },
  })
  if (ready.answer === 'may-decide') return undefined
  return ready.answer === 'not-ready'
    ? refuse(
        'relief-not-ready',
        ready.missing.map(name => ({ pointer: `/${name}`, code: 'missing' })),
      )
    : refuse('relief-not-ready', [{ pointer: '/decision', code: ready.answer }])
}

type Effect = Pick<Change, 'steps' | 'entries' | 'tallies'>

/** Nothing where its agency took the entry back meanwhile, or says that it is of another category now. */
async function relieved({ state: { number, nri } }: Seen<'relief'>, world: World): Promise<Effect> {
  const seen = await world.find.entry(nri)
  const stands = seen?.state.status === 'in-force' || seen?.state.status === 'suspended'
  if (seen === undefined || !stands || seen.state.category !== 'D') return { steps: [] }
  const { ori } = seen.state
  return {
    steps: [{ life: 'entry', id: nri, seen, event: { type: 'relieved', relief: number } }],
    entries: [{ nri, inForce: false, record: null }],
    tallies: [{ ori, day: today(ori, world), what: 'relieved', count: 1 }],
  }
}
