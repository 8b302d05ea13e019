import { differencesIn, lackingIn } from '#law/contribution/certification.ts'
import type { Certification, Statement } from '#law/lives/contributor.ts'
import type { Seen } from '#law/lives/lives.ts'
import type { Ori } from '#law/words.ts'
import { createHash } from 'node:crypto'
import { again } from '#ledger/again.ts'
import type { Actor } from '#ledger/change.ts'
import { canonical } from '#ledger/seal.ts'
import { write } from '#ledger/write.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { World } from '../world.ts'
import { periodsOf } from './expect-certification.ts'
import { enteredBetween } from './given.ts'
import { dayAt } from './tally.ts'

export type CertifyRefusal = 'unknown-period' | 'not-now' | 'certification-incomplete'

/**
 * 34 U.S.C. 40901(e)(1)(F), 40912(c)(1)(C): what an agency certifies for a period that is over, as one person of it states it. What was
 * counted here stands beside it, and every difference is named: certifications have been found inaccurate for years.
 */
export const stateCertification = (
  { ori, from, statement }: Readonly<{ ori: Ori; from: string; statement: Statement }>,
  by: Actor,
  world: World,
): Promise<Seen<'contributor'> | Refusal<CertifyRefusal>> =>
  again(async () => {
    const seen = await world.find.contributor(ori)
    const today = dayAt(ori, world.now())
    const period = seen && periodsOf(seen.state, today).find(one => one.from === from)
    if (seen === undefined || period === undefined) return refuse('unknown-period')
    const { kind, certifications } = seen.state
    if (certifications.some(one => one.from === from && one.attested !== undefined)) return refuse('not-now')
    // A State certifies within its two years; who certifies a half-year waits for its end.
    if (kind !== 'state-with-waiver' && period.through >= today) return refuse('not-now')
    const lacking = lackingIn(kind, statement)
    if (lacking.length > 0) return refuse('certification-incomplete', lacking.map(missingMember))
    const counted = await enteredBetween(ori, from, period.through < today ? period.through : today, world)
    const differences = statement.provided === undefined ? [] : differencesIn(statement.provided, counted)
    const event = {
      type: 'certification-stated',
      ...period,
      ...{ statement, counted, differences, by: by.id, on: today },
    } as const
    const written = await write({ by, steps: [{ life: 'contributor', id: ori, seen, event }] }, world)
    return written.outcome === 'kept' ? written.seen('contributor', ori) : undefined
  })

const missingMember = (name: string) => ({ pointer: `/statement/${name}`, code: 'missing' })

/**
 * Of all that stands on the page of whoever attests: the period, what was stated, by whom and when, and what was counted. Undefined where
 * nothing was stated.
 */
export function digestOfStated({ from, through, dueBy, ...made }: Certification): string | undefined {
  const { statement, counted, differences, stated } = made
  if (statement === undefined || stated === undefined) return undefined
  const seen = canonical({ from, through, dueBy, statement, counted, differences, stated })
  return createHash('sha256').update(seen).digest('base64url')
}

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
    const event = { type: 'certification-attested', from, digest, by: by.id, on: dayAt(ori, world.now()) } as const
    const written = await write({ by, steps: [{ life: 'contributor', id: ori, seen, event }] }, world)
    return written.outcome === 'kept' ? written.seen('contributor', ori) : undefined
  })
