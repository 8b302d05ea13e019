import type { ContributorKind } from '#law/lives/contributor.ts'
import type { Seen } from '#law/lives/lives.ts'
import { dayOfAgency } from '#law/states/agency-day.ts'
import type { Ori } from '#law/words.ts'
import { again } from '#ledger/again.ts'
import type { Actor } from '#ledger/change.ts'
import { write } from '#ledger/write.ts'
import type { World } from '../world.ts'

export type Enrolment = Readonly<{ ori: Ori; kind: ContributorKind; name: string; since: string }>

/**
 * 28 CFR 25.4: an agency is known as a contributor, and as which: from then on its days are watched. One that is known already is
 * bound otherwise from the day that is named, as a State that was given a waiver.
 */
export const enrolContributor = (
  { ori, kind, name, since }: Enrolment,
  by: Actor,
  world: World,
): Promise<Seen<'contributor'>> =>
  again(async () => {
    const seen = await world.find.contributor(ori)
    if (seen?.state.kind === kind && seen.state.since === since) return seen
    const event =
      seen === undefined
        ? ({ type: 'enrolled', ori, kind, name, since, on: dayOfAgency(ori, world.now()) } as const)
        : ({ type: 'reclassified', kind, since } as const)
    const written = await write({ by, steps: [{ life: 'contributor', id: ori, seen, event }] }, world)
    return written.outcome === 'kept' ? written.seen('contributor', ori) : undefined
  })
