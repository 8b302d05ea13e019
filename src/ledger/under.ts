import { keptKeyOf } from '#law/retention/key-backup.ts'
import { epochLengths, epochOf, nextEpoch, type EpochLength, type Wrapping } from '#law/retention/epochs.ts'
import type { World } from '../world.ts'
import type { Change } from './change.ts'
import { defect } from './defect.ts'

/** The key that something is wrapped under in this change, by its kind. */
export type Under = (wrapping: Wrapping) => string

/** Further than any clock is ever put back: two years of hours. */
const furthest = 6 * 365 * 2

/**
 * Under which epochs a change wraps, each with a life that is open. `begin` gives a life to one that has none yet, so that its end is owed
 * before anything is wrapped under it. By a clock that was put back, the hours of now may be over already: then it is the next
 * hours that are not, and nobody waits for the clock.
 */
export async function underIn(
  change: Change,
  at: Temporal.Instant,
  begin: (epoch: string) => Promise<unknown>,
  world: World,
): Promise<Under> {
  const names = new Map<Wrapping, string>()
  for (const length of lengthsIn(change)) names.set(length, await openEpoch(epochOf(at, length), begin, world))
  return wrapping => {
    if (wrapping === 'hours' || wrapping === 'day')
      return names.get(wrapping) ?? defect('a change wraps nothing that way')
    return keptKeyOf(wrapping, at)
  }
}

/** Both, where a transaction begins or may come back from the family of denials, which has no end. */
function lengthsIn({ steps, wrapsAgain = [] }: Change): readonly EpochLength[] {
  const both = steps.some(
    step => step.life === 'transaction' && (step.seen === undefined || step.seen.state.status === 'denied'),
  )
  if (both) return epochLengths
  const isFile = steps.some(({ life, seen }) => life === 'recheck' && seen === undefined)
  return epochLengths.filter(
    length => (isFile && length === 'hours') || wrapsAgain.some(({ under }) => under === length),
  )
}

/** The first from this one on that is open; one without a life is given one. */
export async function openEpoch(
  first: string,
  begin: (epoch: string) => Promise<unknown>,
  { find, keys }: World,
): Promise<string> {
  for (let epoch = first, count = 0; count < furthest; epoch = nextEpoch(epoch), count += 1) {
    const seen = await find.epoch(epoch)
    if (seen?.state.status === 'open') return epoch
    if (seen !== undefined || (await keys.stateOf(epoch)) === 'destroyed') continue
    await begin(epoch)
    return epoch
  }
  return defect('every epoch is over')
}
