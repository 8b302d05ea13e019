import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Endpoint } from '#contract/endpoint.ts'
import type { Ori } from '#law/words.ts'
import type { Actor } from '#ledger/change.ts'
import { present } from '../present.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { House } from './house.ts'
import { failureOf } from './log.ts'
import { decline } from './problem.ts'
import { claimedLicense, recordRefusal } from './record-refusal.ts'

/** Who was refused, as far as it is known, and what they sent, as far as it could be read. */
export type Refusing = Readonly<{ endpoint: Endpoint; by?: Actor | undefined; ori?: Ori | undefined; body?: unknown }>

/** Declines a request: a leaf first, then the answer. Whoever is told to wait left a leaf for every try that led to it. */
export async function declined(
  { refusal, pointers }: Refusal,
  { endpoint, by, ori, body }: Refusing,
  [request, reply]: readonly [FastifyRequest, FastifyReply],
  { world, failures, metrics, log }: House,
): Promise<FastifyReply> {
  const { name } = endpoint
  const waits = refusal === 'too-many-tries' ? failures.waits(request.ip) : undefined
  if (refusal !== 'too-many-tries') {
    const claimed = refusal === 'sign-in-failed' ? claimedLicense(request, body) : undefined
    const [wrong] = refusal === 'record-invalid' ? (pointers ?? []) : []
    const sent = present({ claimed, ori, wrong: wrong?.code, body })
    await recordRefusal({ code: refusal, endpoint: name, by, ...sent }, world)
  }
  metrics.refused(name, refusal)
  log({ event: 'refused', endpoint: name, code: refusal })
  return decline(request, reply, pointers === undefined ? { refusal } : { refusal, pointers }, waits)
}

/** What the store calls an error of the database; by its name, because no store is known here. */
const databaseTrouble = 'DatabaseTrouble'

/** The program is wrong, or what it stands on is away. The caller learns only that we failed; we learn a code and a place. */
export function failed(
  error: unknown,
  endpoint: string,
  [request, reply]: readonly [FastifyRequest, FastifyReply],
  { metrics, log }: Pick<House, 'metrics' | 'log'>,
): FastifyReply {
  const failure = failureOf(error)
  metrics.failed(endpoint, failure.code)
  log({ event: 'failed', endpoint, ...failure })
  const away = error instanceof Error && error.name === databaseTrouble
  return decline(request, reply, refuse(away ? 'unavailable' : 'our-fault'))
}
