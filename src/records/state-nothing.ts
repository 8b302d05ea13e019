import { provisionBy } from '#law/clocks/contributor-periods.ts'
import type { Seen } from '#law/lives/lives.ts'
import type { Ori } from '#law/words.ts'
import { again } from '#ledger/again.ts'
import type { Actor } from '#ledger/change.ts'
import { write } from '#ledger/write.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { World } from '../world.ts'
import { dayOfAgency } from '#law/states/agency-day.ts'

/**
 * 34 U.S.C. 40901(e)(1)(C): an agency gives what it has every quarter, and one that has nothing new says so. It counts as given, by the
 * name of the person who says it; `expectProvision` looks a quarter later again. Whom no quarter binds has nothing to say.
 */
export const stateNothing = (ori: Ori, by: Actor, world: World): Promise<Seen<'contributor'> | Refusal<'no-quarter'>> =>
  again(async () => {
    const seen = await world.find.contributor(ori)
    if (seen === undefined || provisionBy(seen.state.kind, seen.state.since) === undefined) return refuse('no-quarter')
    const event = { type: 'nothing-to-give', by: by.id, on: dayOfAgency(ori, world.now()) } as const
    const written = await write({ by, steps: [{ life: 'contributor', id: ori, seen, event }] }, world)
    return written.outcome === 'kept' ? written.seen('contributor', ori) : undefined
  })
