import type { Seen } from '#law/lives/lives.ts'
import type { Actor } from '#ledger/change.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { World } from '../world.ts'
import { retrieve } from './retrieve.ts'

type Check = Seen<'transaction'>

/**
 * The inquiry was answered before, or the worker finished the search in our stead, or somebody cancelled: whoever asks hears
 * how the check stands, and what is news is kept as told before it is. A representative says the first answer again and
 * nothing that came after it (25.8(g)).
 */
export async function asItStands(
  { state: { ntn } }: Check,
  by: Actor,
  world: World,
): Promise<Check | Refusal<'unknown-number'>> {
  const seen = await world.find.transaction(ntn, { audience: 'system' })
  if (seen === undefined) return refuse('unknown-number')
  const mayHear = by.audience !== 'representative' || (seen.state.told.length === 0 && isFirstWord(seen))
  return mayHear ? retrieve({ ntn, by, scope: { audience: 'system' }, through: 'answer' }, world) : seen
}

/** Proceed and Delayed are all that a representative can be the first to say. */
const isFirstWord = ({ state: { status } }: Check): boolean => ['proceed', 'delayed', 'lapsed'].includes(status)
