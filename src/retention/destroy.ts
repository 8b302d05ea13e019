import { paidFirst, paidFirstWithin } from '#law/duties/kinds.ts'
import type { Transaction } from '#law/lives/transaction.ts'
import { carryOut, type Outcome } from '#ledger/carry-out.ts'
import type { Ntn } from '#law/words.ts'
import type { Destruction, Due } from '#ledger/rows.ts'
import type { World } from '../world.ts'
import { outOfFile } from './out-of-file.ts'
import { mournIdentity, mournRecord } from './tombstones.ts'

/**
 * 28 CFR 25.9(b)(1)(iii): the licensee was told Proceed, and who the transferee is goes, with the key that could read any copy
 * of it.
 */
export const destroyIdentity = (due: Due, world: World): Promise<void> =>
  carryOut(
    due,
    ({ state }) => when(world, due, () => (state.identityDestroyed ? nothing : identity(state, due, world))),
    world,
  )

/**
 * 28 CFR 25.9(b)(1)(ii)-(iii): the practice's 88th day from the inquiry. Everything of an allowed, open or cancelled check
 * goes but its number and date, whatever anybody still hoped to find out. A denied check is kept.
 */
export const destroyRecord = (due: Due, world: World): Promise<void> =>
  carryOut(
    due,
    ({ state }) => when(world, due, () => (state.status === 'denied' ? nothing : record(state, due, world))),
    world,
  )

const nothing: Outcome = { events: [] }

/**
 * What is kept of a challenge says that its check was denied or delayed, and what became of that: it goes with the record, and number and date
 * are left of the check alone. Its rows are found by its number, as those of the check by theirs.
 */
export const withChallenge = (
  { ntn, challenge }: Pick<Transaction, 'ntn' | 'challenge'>,
  what: 'record' | 'moved',
): readonly Destruction[] => [
  { ntn, what },
  ...(challenge === undefined ? [] : [{ ntn: challenge as string as Ntn, what }]),
]

async function identity({ ntn }: Transaction, due: Due, world: World): Promise<Outcome> {
  await mournIdentity(ntn, due, world)
  return { events: [{ type: 'identity-destroyed' }], destroys: [{ ntn, what: 'identity' }] }
}

/** A check whose search never finished, because we were stopped for three months, is Delayed before it is forgotten. */
async function record(check: Transaction, due: Due, world: World): Promise<Outcome> {
  if (!check.identityDestroyed) await mournIdentity(check.ntn, due, world)
  await mournRecord(check, due, world)
  return {
    events:
      check.status === 'researching'
        ? [{ type: 'delayed' }, { type: 'record-destroyed' }]
        : [{ type: 'record-destroyed' }],
    beside: await outOfFile(check.ntn, world),
    destroys: withChallenge(check, 'record'),
  }
}

/** What is paid first is due by then. */
const soon = { minutes: 1 } as const

/** A clock that became doubtful since the debt was claimed changes nothing, not even when it is due. */
async function when(
  world: World,
  { at, kind, subject }: Due,
  outcome: () => Outcome | Promise<Outcome>,
): Promise<Outcome> {
  if (!world.clocksAgree()) return { until: at }
  const first = paidFirst[kind] ?? []
  const owed = first.length === 0 ? [] : await world.find.owed(subject)
  const now = world.now()
  const waits = owed.some(
    each => first.includes(each.kind) && Temporal.Instant.compare(now, each.at.add(paidFirstWithin)) < 0,
  )
  return waits ? { until: now.add(soon) } : outcome()
}
