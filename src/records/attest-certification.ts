import type { Seen } from '#law/lives/lives.ts'
import { dayOfAgency } from '#law/states/agency-day.ts'
import type { Ori } from '#law/words.ts'
import { again } from '#ledger/again.ts'
import type { Actor } from '#ledger/change.ts'
import { write } from '#ledger/write.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { World } from '../world.ts'

/** Another person of the agency attests what the first stated. */
export const attestCertification = (
  { ori, from }: Readonly<{ ori: Ori; from: string }>,
  by: Actor,
  world: World,
): Promise<Seen<'contributor'> | Refusal<'unknown-period' | 'not-now' | 'same-person'>> =>
  again(async () => {
    const seen = await world.find.contributor(ori)
    const certification = seen?.state.certifications.find(one => one.from === from)
    if (seen === undefined || certification === undefined) return refuse('unknown-period')
    if (certification.stated === undefined || certification.attested !== undefined) return refuse('not-now')
    if (certification.stated.by === by.id) return refuse('same-person')
    const event = { type: 'certification-attested', from, by: by.id, on: dayOfAgency(ori, world.now()) } as const
    const written = await write({ by, steps: [{ life: 'contributor', id: ori, seen, event }] }, world)
    return written.outcome === 'kept' ? written.seen('contributor', ori) : undefined
  })
