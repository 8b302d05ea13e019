import type { FastifyRequest } from 'fastify'
import { parseFfl } from '#law/numbers.ts'
import type { Ori } from '#law/words.ts'
import type { Actor } from '#ledger/change.ts'
import { system } from '#ledger/carry-out.ts'
import { defect } from '#ledger/defect.ts'
import { write } from '#ledger/write.ts'
import { talliesOf } from '#records/tally.ts'
import type { RefusalCode } from '../refusals.ts'
import type { World } from '../world.ts'
import { basicOf } from './sign-in.ts'

export type Refused = Readonly<{
  code: RefusalCode
  endpoint: string
  by: Actor | undefined
  claimed?: string
  /** The agency of who asked, and what exactly was wrong with its record. */
  ori?: Ori
  wrong?: string
  /** What was sent, as far as it could be read. */
  body?: unknown
}>

const subjectBytes = 16

/**
 * 28 CFR 25.8: every request that we decline leaves a leaf, a failed sign-in too: who, which address of ours, and why. It is
 * about no check, so it stands under a number of chance, and it names neither the transferee nor an NTN.
 */
export async function recordRefusal(refused: Refused, world: World): Promise<void> {
  const { code, endpoint, by, claimed } = refused
  const subject = `refusal-${Buffer.from(world.random(subjectBytes)).toString('base64url')}`
  const body = { type: 'refused', code, endpoint, ...(claimed === undefined ? {} : { claimed }) }
  const marks = [{ subject, body }]
  const { outcome } = await write({ by: by ?? system, steps: [], marks, tallies: rejections(refused, world) }, world)
  if (outcome !== 'kept') defect('a leaf of its own can be neither stale nor repeated')
}

/** By these an agency gives records, or says them otherwise: by an endpoint, or by a message with one of these keys. */
const contributing: readonly string[] = ['enterRecord', 'modifyRecord']
const contributingMessage = /^(?:EDP|MDP|EDS|XDS)\./

const givesRecords = ({ endpoint, body }: Refused): boolean =>
  contributing.includes(endpoint) ||
  (endpoint === 'sendMessage' && typeof body === 'string' && contributingMessage.test(body))

/** What of an agency's records is turned away is counted for it, each once, by the first thing that is wrong with it. */
function rejections(refused: Refused, world: World) {
  const { code, ori, wrong = code } = refused
  return ori === undefined || !givesRecords(refused) ? [] : talliesOf(ori, [`rejected ${wrong}`], world.now())
}

/** The license that a failed sign-in claimed, if it is one at all: what else was typed there may be anything. */
export function claimedLicense(request: FastifyRequest, body: unknown): string | undefined {
  const said = typeof body === 'object' && body !== null && 'licensee' in body ? body.licensee : undefined
  const spoken = typeof said === 'object' && said !== null && 'ffl' in said ? said.ffl : undefined
  return parseFfl(typeof spoken === 'string' ? spoken : (basicOf(request)?.name ?? ''))
}
