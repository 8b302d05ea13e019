import { filingOf, foldFiling, type FilingEvent } from '#law/lives/filing.ts'
import type { Seen } from '#law/lives/lives.ts'
import { system } from '#ledger/carry-out.ts'
import type { Due } from '#ledger/rows.ts'
import { write } from '#ledger/write.ts'
import type { Acknowledged } from '../denied-file.ts'
import type { World } from '../world.ts'
import { jittered } from './pause.ts'

/** Until the next try while the keeper does not acknowledge, doubled each time up to the longest. */
const firstPauseSeconds = 60
const longestPauseSeconds = 1_800

/** What the keeper said of something that was sent to it, by which order. */
export type Word = Readonly<{ due: Due; answer: Exclude<Acknowledged, { kind: 'silent' }>; order: number }>

/**
 * Keeps that the keeper acknowledged it. Where the contrary has come to be owed meanwhile, that has its own word; where it stands there though we
 * do not know of it, because an older database was restored, ours is said again by a greater order.
 */
export async function heardOf(what: 'entered' | 'removed', { due, answer, order }: Word, world: World): Promise<void> {
  const seen = await world.find.filing(due.subject)
  const before = what === 'entered' ? 'sending' : 'removing'
  if (seen?.state.status !== before || seen.state.order !== order) return
  const at = world.now().toString()
  const kept = answer.kind === 'acknowledged'
  await keepFiling(seen, kept ? { type: what, at } : { type: 'overtaken', order: answer.order, at }, world)
  if (!kept) await sentAgain(due, world)
}

/** Of a check that was destroyed before, the word that nothing of it stands there is the last that is kept. */
export async function keepFiling(seen: Seen<'filing'>, event: FilingEvent, world: World): Promise<boolean> {
  const { ntn } = seen.state
  const step = { life: 'filing', id: filingOf(ntn), seen, event } as const
  const isGone =
    foldFiling(seen.state, event)?.status === 'removed' &&
    (await world.find.transaction(ntn, { audience: 'system' })) === undefined
  const destroys = isGone ? ([{ ntn, what: 'notices' }] as const) : []
  return (await write({ by: system, steps: [step], destroys }, world)).outcome === 'kept'
}

/** Nothing is owed any more. */
export const settled = async (due: Due, world: World): Promise<void> =>
  void (await write({ by: system, steps: [], settles: due }, world))

/** It was not acknowledged, and is owed until it is. */
export async function sentAgain(due: Due, world: World): Promise<void> {
  const seconds = Math.min(firstPauseSeconds * 2 ** Math.max(0, due.attempts - 1), longestPauseSeconds)
  const until = world.now().add({ seconds: jittered(seconds, world) })
  await write({ by: system, steps: [], postpones: { due, until } }, world)
}
