import type { FastifyRequest } from 'fastify'
import { parseFfl } from '#law/numbers.ts'
import type { Actor } from '#ledger/change.ts'
import { system } from '#ledger/carry-out.ts'
import { mark } from '#ledger/mark.ts'
import type { RefusalCode } from '../refusals.ts'
import type { World } from '../world.ts'
import { basicOf } from './sign-in.ts'

export type Refused = Readonly<{ code: RefusalCode; endpoint: string; by: Actor | undefined; claimed?: string }>

const subjectBytes = 16

/**
 * 28 CFR 25.8: every request that we decline leaves a leaf, a failed sign-in too: who, which address of ours, and why. It is
 * about no check, so it stands under a number of chance, and it names neither the transferee nor an NTN.
 */
export function recordRefusal({ code, endpoint, by, claimed }: Refused, world: World): Promise<void> {
  const subject = `refusal-${Buffer.from(world.random(subjectBytes)).toString('base64url')}`
  const body = { type: 'refused', code, endpoint, ...(claimed === undefined ? {} : { claimed }) }
  return mark(by ?? system, { subject, body }, world)
}

/** The license that a failed sign-in claimed, if it is one at all: what else was typed there may be anything. */
export function claimedLicense(request: FastifyRequest, body: unknown): string | undefined {
  const said = typeof body === 'object' && body !== null && 'licensee' in body ? body.licensee : undefined
  const spoken = typeof said === 'object' && said !== null && 'ffl' in said ? said.ffl : undefined
  return parseFfl(typeof spoken === 'string' ? spoken : (basicOf(request)?.name ?? ''))
}
