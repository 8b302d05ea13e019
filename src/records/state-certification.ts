import { mayCertify, periodsOf } from '#law/clocks/certifying.ts'
import { differencesIn, lackingIn } from '#law/contribution/certification.ts'
import type { Statement } from '#law/lives/contributor.ts'
import type { Seen } from '#law/lives/lives.ts'
import { dayOfAgency } from '#law/states/agency-day.ts'
import type { Ori } from '#law/words.ts'
import { again } from '#ledger/again.ts'
import type { Actor } from '#ledger/change.ts'
import { write } from '#ledger/write.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { World } from '../world.ts'
import { enteredBetween } from './given.ts'

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
    const today = dayOfAgency(ori, world.now())
    const period = seen && periodsOf(seen.state, today).find(one => one.from === from)
    if (seen === undefined || period === undefined) return refuse('unknown-period')
    const { kind, certifications } = seen.state
    if (certifications.some(one => one.from === from && one.attested !== undefined)) return refuse('not-now')
    if (!mayCertify(kind, period, today)) return refuse('not-now')
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
