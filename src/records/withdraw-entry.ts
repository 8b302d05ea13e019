import type { Seen } from '#law/lives/lives.ts'
import { isStanding, mayBeFoundNeverValid, type WithdrawReason } from '#law/lives/entry.ts'
import type { Nri, Ori } from '#law/words.ts'
import { again } from '#ledger/again.ts'
import type { Actor, Change } from '#ledger/change.ts'
import { write } from '#ledger/write.ts'
import { isRefusal, refuse, type Refusal } from '../refusal.ts'
import type { World } from '../world.ts'
import { ownEntry } from './own-entry.ts'
import { talliesOf } from './tally.ts'

export type Withdrawal = Readonly<{ nri: Nri; ori: Ori; reason: WithdrawReason }>

/**
 * 34 U.S.C. 40912(c)(1)(B): the agency that entered a record takes it back. With the same write it is out of search, so that no
 * later search can match it, and its row no longer says whom it was about (28 CFR 25.9(a)). Of one that is over already it can still be
 * said that it was never valid: the denials that rest on it are owed a review whenever that is found.
 */
export const withdrawEntry = (
  { nri, ori, reason }: Withdrawal,
  by: Actor,
  world: World,
): Promise<Seen<'entry'> | Refusal<'unknown-number' | 'not-now'>> =>
  again(async () => {
    const seen = await ownEntry({ nri, ori }, world)
    if (isRefusal(seen)) return seen
    const change = changeOf(seen, reason, world)
    if (isRefusal(change)) return change
    const written = await write({ by, ...change }, world)
    return written.outcome === 'kept' ? written.seen('entry', nri) : undefined
  })

function changeOf(
  seen: Seen<'entry'>,
  reason: WithdrawReason,
  { now }: World,
): (Pick<Change, 'entries' | 'tallies'> & Required<Pick<Change, 'steps'>>) | Refusal<'not-now'> {
  const { nri, ori } = seen.state
  const step = { life: 'entry', id: nri, seen } as const
  if (isStanding(seen.state))
    return {
      steps: [{ ...step, event: { type: 'withdrawn', reason } }],
      entries: [{ nri, inForce: false, record: null }],
      tallies: talliesOf(ori, [`withdrawn ${reason}`, 'withdrawn-by-one'], now()),
    }
  if (reason !== 'never-valid' || !mayBeFoundNeverValid(seen.state)) return refuse('not-now')
  const event = { type: 'found-never-valid' } as const
  return { steps: [{ ...step, event }], tallies: talliesOf(ori, [event.type], now()) }
}
