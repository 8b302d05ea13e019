import type { Seen } from '#law/lives/lives.ts'
import type { Ntn } from '#law/words.ts'
import { again } from '#ledger/again.ts'
import { system } from '#ledger/carry-out.ts'
import type { Due } from '#ledger/rows.ts'
import { write } from '#ledger/write.ts'
import type { World } from '../world.ts'

/**
 * 18 U.S.C. 925B(c): a denial fell. Whoever was told is told that too, and from whoever was not the notice is taken back unread: one write
 * for all of them, which owes each correction by itself.
 */
export const correctPolice = (due: Due, world: World): Promise<void> => correctNotices(due.subject as Ntn, world, due)

export const correctNotices = (ntn: Ntn, world: World, due?: Due): Promise<void> =>
  again(async () => {
    const at = world.now().toString()
    const standing = (await world.find.noticesAbout(ntn)).filter(isStanding)
    const steps = standing.map(
      seen => ({ life: 'notice', id: seen.state.notice, seen, event: { type: 'overturned', at } }) as const,
    )
    if (steps.length === 0 && due === undefined) return done
    const { outcome } = await write({ by: system, steps, ...(due === undefined ? {} : { settles: due }) }, world)
    // A lease that was lost is another's to settle, who finds nothing left to do.
    return outcome === 'kept' || steps.length === 0 ? done : undefined
  }).then(() => undefined)

const done = 'done'

const isStanding = ({ state }: Seen<'notice'>): boolean => state.status === 'waiting' || state.status === 'told'
