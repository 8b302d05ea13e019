import type { Seen } from '#law/lives/lives.ts'
import { dayOfAgency } from '#law/states/agency-day.ts'
import type { Ori } from '#law/words.ts'
import { again } from '#ledger/again.ts'
import type { Actor } from '#ledger/change.ts'
import { write } from '#ledger/write.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { World } from '../world.ts'
import { digestOfStated } from './digest-of-stated.ts'

/**
 * Another person of the agency attests what the first stated, as it was seen: by its digest, so that nobody attests what was stated anew
 * while they read.
 */
export const attestCertification = (
  { ori, from, digest }: Readonly<{ ori: Ori; from: string; digest: string }>,
  by: Actor,
  world: World,
): Promise<Seen<'contributor'> | Refusal<'unknown-period' | 'not-now' | 'same-person' | 'certification-changed'>> =>
  again(async () => {
    const seen = await world.find.contributor(ori)
    const certification = seen?.state.certifications.find(one => one.from === from)
    if (seen === undefined || certification === undefined) return refuse('unknown-period')
    if (certification.stated === undefined || certification.attested !== undefined) return refuse('not-now')
    if (certification.stated.by === by.id) return refuse('same-person')
    if (digestOfStated(certification) !== digest) return refuse('certification-changed')
    const event = {
      type: 'certification-attested',
      from,
      digest,
      by: by.id,
      on: dayOfAgency(ori, world.now()),
    } as const
    const written = await write({ by, steps: [{ life: 'contributor', id: ori, seen, event }] }, world)
    return written.outcome === 'kept' ? written.seen('contributor', ori) : undefined
  })
