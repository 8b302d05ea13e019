import type { Premises } from '#law/lives/licensee.ts'
import type { Seen } from '#law/lives/lives.ts'
import type { Audience, Ffl, LawBody, Ori, State } from '#law/words.ts'
import type { Actor } from '#ledger/change.ts'
import { defect } from '#ledger/defect.ts'
import { write } from '#ledger/write.ts'
import type { World } from '../world.ts'
import { digestOf } from './secret.ts'

export type LicenseeEnrollment = Readonly<{ ffl: Ffl; premises: Premises; expires: string; codeWord: string }>

/** 28 CFR 25.6(a), 25.8(e): takes licensees into the directory, with the digest of the code word and never the word. */
export async function enrollLicensees(
  enrollments: readonly LicenseeEnrollment[],
  by: Actor,
  world: World,
): Promise<void> {
  const steps = await Promise.all(
    enrollments.map(async ({ ffl, premises, expires, codeWord }) => {
      const verifier = await digestOf('code-word', ffl, codeWord, world)
      return {
        life: 'licensee',
        id: ffl,
        seen: undefined,
        event: { type: 'enrolled', ffl, premises, expires, verifier },
      } as const
    }),
  )
  const { outcome } = await write({ by, steps }, world)
  if (outcome !== 'kept') defect('a licensee is enrolled once')
}

export type CallerEnrollment = Readonly<{
  id: string
  name: string
  audience: Audience
  ori?: Ori
  state?: State
  body?: LawBody
  /** For an agency's machine; a person signs in by a link. */
  clientKey?: string
}>

/** 28 CFR 25.8: enrolls a person or an agency's machine that may call. */
export async function enrollCaller(
  { clientKey, ...caller }: CallerEnrollment,
  by: Actor,
  world: World,
): Promise<Seen<'caller'>> {
  const digest = clientKey === undefined ? {} : { keyDigest: await digestOf('client-key', caller.id, clientKey, world) }
  const event = { type: 'enrolled', ...caller, ...digest } as const
  const written = await write({ by, steps: [{ life: 'caller', id: caller.id, seen: undefined, event }] }, world)
  return written.outcome === 'kept' ? written.seen('caller', caller.id) : defect('a caller is enrolled once')
}
