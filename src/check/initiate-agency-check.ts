import type { Seen } from '#law/lives/lives.ts'
import type { Caller } from '#law/lives/session.ts'
import { agencyAsksUs } from '#law/poc/routing.ts'
import { isTransfer, mayAskFor, type Purpose } from '#law/purpose.ts'
import { jurisdictions } from '#law/states/registry.ts'
import type { FirearmType } from '#law/words.ts'
import type { Actor } from '#ledger/change.ts'
import { assign, type AssignRefusal } from '#search/assign.ts'
import { noHits } from '#search/hit.ts'
import { search } from '#search/search.ts'
import type { Transferee } from '#search/transferee.ts'
import { isRefusal, refuse, type Refusal } from '../refusal.ts'
import type { World } from '../world.ts'
import { asItStands } from './as-it-stands.ts'
import { respond } from './respond.ts'

/** An agency's inquiry for a permit or another of 25.6(j)'s purposes. */
export type AgencyInquiry = Readonly<{
  caller: Caller
  purpose: Purpose
  firearm?: FirearmType
  /** The agency's own number, which it can trace to the NTN. */
  stn?: string
  transferee: Transferee
  key: string
}>

/**
 * 28 CFR 25.6(j): the same way as a licensee's check, for a caller that is a criminal justice agency. It has no period that could run
 * out; whoever asks waits for the answer.
 */
export async function initiateAgencyCheck(
  { caller, purpose, firearm, stn, transferee, key }: AgencyInquiry,
  world: World,
): Promise<Seen<'transaction'> | Refusal<AssignRefusal | 'purpose-not-yours' | 'ask-the-center'>> {
  const { audience, ori, state, body } = caller
  const isItsOwn = mayAskFor(audience, purpose, body) && !isTransfer(purpose)
  if (ori === undefined || state === undefined || !isItsOwn) return refuse('purpose-not-yours')
  if (!agencyAsksUs(world.here, purpose)) return refuse('ask-the-center')
  const by: Actor = { audience, id: caller.id }
  const terms = {
    ...{ ori, through: audience, purpose, saleState: state },
    zone: jurisdictions[state].zone,
    under21: false,
    ...(firearm === undefined ? {} : { firearm }),
    ...(stn === undefined ? {} : { stn }),
  }
  const assigned = await assign({ by, key, transferee, contact: world.now(), terms }, world)
  if (isRefusal(assigned)) return assigned
  if (assigned.seq > 1) return asItStands(assigned, by, world)
  const searched = await search(assigned.state, transferee, noHits, world)
  return (await respond({ by, seen: assigned, searched, telling: 'answer' }, world)) ?? asItStands(assigned, by, world)
}
