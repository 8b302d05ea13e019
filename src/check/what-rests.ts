import type { Stamped } from '../find.ts'
import type { World } from '../world.ts'
import { everyStamped } from './every-stamped.ts'
import { rememberOpen } from './look-at-checks.ts'
import { restsOn } from './review-denials.ts'

/** What somebody who waits has opened for them; of more it is said that it is not known yet, and the next debt opens them. */
const mostOpened = 500

/**
 * Brings the open checks, and what each denial rests on, into memory, so that it can be counted what stands on records before they go.
 * Nothing is changed by it: a denial that cannot be opened is not put into review for it.
 */
export async function whatRests(world: World): Promise<Readonly<{ checks: boolean; denials: boolean }>> {
  return { checks: await openIn(world), denials: await denialsIn(world) }
}

async function openIn(world: World): Promise<boolean> {
  const { find, standing } = world
  const open = await everyStamped(find.open)
  if (countOf(open, ({ ntn, stamp }) => !standing.knows(ntn, stamp ?? '')) > mostOpened) return false
  await rememberOpen(world)
  return true
}

async function denialsIn(world: World): Promise<boolean> {
  const { find, denials } = world
  const denied = await everyStamped(find.denied)
  denials.keepOnly(new Set(denied.map(({ ntn }) => ntn)))
  const unknown = denied.filter(({ ntn }) => !denials.knows(ntn))
  if (unknown.length > mostOpened) return false
  let all = true
  for (const { ntn } of unknown) {
    const rests = await restsOn(ntn, world).catch(() => undefined)
    if (rests === undefined) all = false
    else denials.put(ntn, rests)
  }
  return all
}

const countOf = (all: readonly Stamped[], is: (one: Stamped) => boolean): number => all.filter(is).length
