import { irreversible } from '#law/duties/kinds.ts'
import { perTurn, sequence } from '#ledger/log/sequence.ts'
import { carriedOut, doDueWork, type Turn } from '#work/do-due-work.ts'
import { longestLease } from '#store/claim.ts'
import { kept } from '#store/time.ts'
import type { Debt } from '../../store/tables.ts'
import type { Actor, Play } from '../play.ts'
import { listen } from './owners.ts'

/** The worker: one turn, or turns until there is nothing more to do. */
export const workers: readonly Actor[] = [
  { name: 'the worker has a turn', weight: 40, act: play => work(play, 1) },
  { name: 'the worker catches up', weight: 40, act: play => work(play, mostTurns) },
]

/** Of fifty debts each: more than are ever due at once. */
const mostTurns = 400

/** Turns until nothing is left to do, and whoever a message wakes reads it. Throws where a debt cannot be paid. */
export async function work(play: Play, turns: number): Promise<string> {
  let done = 0
  if (!play.sim.clock.agrees() && isIrreversibleDue(play)) play.happen('a doubtful clock when something was due')
  for (let turn = 0; turn < turns; turn += 1) {
    const heard = play.sim.sent.length
    const result = await doDueWork(play.world)
    requirePaid(result, play)
    done += result.done
    for (const { message, received } of play.sim.sent.slice(heard)) if (received) await listen(message, play)
    if (result.done === 0) {
      await number(play)
      if (!due(play).some(debt => isLeased(debt, play))) play.caughtUp()
      break
    }
  }
  return `${done} paid`
}

/** The log gets all that was kept. */
async function number({ world }: Play): Promise<void> {
  for (let turn = 0; turn < mostTurns; turn += 1) if ((await sequence(world)) < perTurn) return
}

const isIrreversibleDue = (play: Play): boolean => due(play).some(({ kind }) => irreversible.includes(kind))

/** Being stopped is no failure of the debt's; anything else is a defect. */
function requirePaid({ failed }: Turn, { trouble }: Play): void {
  const [first] = failed
  if (first === undefined) return
  if (trouble.stopped() !== undefined) throw first.error
  throw new Error(`${first.kind} of ${first.subject} cannot be paid`, { cause: first.error })
}

/** Somebody who was stopped holds it, and no lease has longer to run. */
function isLeased({ leasedUntil }: Debt, { sim: { clock } }: Play): boolean {
  if (leasedUntil === undefined) return false
  const [now, until] = [clock.now(), Temporal.Instant.from(leasedUntil)]
  return Temporal.Instant.compare(now, until) < 0 && Temporal.Instant.compare(until, now.add(longestLease)) <= 0
}

/** What is due now and something here pays. */
export const unpaid = (play: Play): readonly string[] =>
  due(play)
    .filter(({ kind }) => carriedOut.includes(kind))
    .map(({ kind, subject, at }) => `${kind} of ${subject}, due at ${at}`)

function due({ sim: { clock, store } }: Play): readonly Debt[] {
  const now = kept(clock.now())
  return store.tables.due.all().filter(({ at }) => at <= now)
}
