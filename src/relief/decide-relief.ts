import { impossibleDay, readyFor } from '#law/contribution/relief-as-it-stands.ts'
import { decidesInTime, isRelieving } from '#law/contribution/relief-procedure.ts'
import { isStanding } from '#law/lives/entry.ts'
import type { Seen } from '#law/lives/lives.ts'
import type { ReliefEvent } from '#law/lives/relief.ts'
import { dayOfAgency } from '#law/states/agency-day.ts'
import { again } from '#ledger/again.ts'
import type { Actor, Change } from '#ledger/change.ts'
import { write } from '#ledger/write.ts'
import { isRefusal, refuse, type Refusal } from '../refusal.ts'
import type { World } from '../world.ts'
import { mayHappen } from './note-relief.ts'
import { ownRelief, type OfRelief } from './own-relief.ts'

/** What the program, or a court that looks at it afresh, came to. */
export type Decision = OfRelief & Readonly<{ decision: 'granted' | 'denied' | 'reversed' | 'upheld'; on: string }>

export type DecideRefusal = 'unknown-number' | 'not-now' | 'relief-not-ready' | 'not-as-described'

/**
 * 34 U.S.C. 40911(c)(2)(B), 40915(b): decides an application as it was found. What relieves ends the entry with the same write: no later
 * search matches it, and its row no longer says whom it was about. No other entry of the person is touched. Where none is there to take
 * out, the decision says so, and so does what the person is told.
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
    const wrong = impossibleDay(on, { from: seen.state.received, to: dayOfAgency(of.ori, world.now()) })
    if (wrong !== undefined) return refuse('not-as-described', [{ pointer: '/on', code: wrong }])
    const unready = decision === 'granted' || decision === 'denied' ? notReady(seen, decision, on) : undefined
    if (unready !== undefined) return unready
    const effect = isRelieving(decision) ? await relieved(seen, world) : undefined
    const event: ReliefEvent = effect === 'no-record' ? { type: decision, on, noRecord: true } : { type: decision, on }
    const step = { life: 'relief', id: of.number, seen, event } as const
    const { steps, ...more }: Effect = typeof effect === 'object' ? effect : { steps: [] }
    const written = await write({ by, ...more, steps: [step, ...steps] }, world)
    return written.outcome === 'kept' ? written.seen('relief', of.number) : undefined
  })

function notReady(
  { state }: Seen<'relief'>,
  decision: 'granted' | 'denied',
  on: string,
): Refusal<'not-now' | 'relief-not-ready'> | undefined {
  if (!decidesInTime(state, decision, on)) return refuse('not-now')
  const ready = readyFor(decision, state)
  if (ready.answer === 'may-decide') return undefined
  return ready.answer === 'not-ready'
    ? refuse(
        'relief-not-ready',
        ready.missing.map(name => ({ pointer: `/${name}`, code: 'missing' })),
      )
    : refuse('relief-not-ready', [{ pointer: '/decision', code: ready.answer }])
}

type Effect = Pick<Change, 'steps' | 'entries' | 'tallies'>

/**
 * The entry that the agency's own number stands for now, which may be another than the one applied about: taken back, and entered again.
 * None where the agency took it back for good, or says that it is of another category.
 */
async function relieved({ state: { number, nri } }: Seen<'relief'>, world: World): Promise<Effect | 'no-record'> {
  const about = await world.find.entry(nri)
  const seen = about === undefined ? undefined : await nowBy(about, world)
  if (seen === undefined || !isStanding(seen.state) || seen.state.category !== 'D') return 'no-record'
  const { ori, nri: stands } = seen.state
  return {
    steps: [{ life: 'entry', id: stands, seen, event: { type: 'relieved', relief: number } }],
    entries: [{ nri: stands, inForce: false, record: null }],
    tallies: [{ ori, day: dayOfAgency(ori, world.now()), what: 'relieved', count: 1 }],
  }
}

async function nowBy(about: Seen<'entry'>, { find }: World): Promise<Seen<'entry'> | undefined> {
  const { ori, ari, nri } = about.state
  const now = (await find.agencyNumbers(ori, [ari])).get(ari) ?? nri
  return now === nri ? about : find.entry(now)
}
