import type { Caller } from '#law/lives/session.ts'
import { isHeldUnder21 } from '#law/clocks/age.ts'
import type { Seen } from '#law/lives/lives.ts'
import { isTransfer, mayAskFor, pocKind, type Purpose } from '#law/purpose.ts'
import { jurisdictions, pocAnswers } from '#law/states/registry.ts'
import type { FirearmType, State } from '#law/words.ts'
import type { Actor } from '#ledger/change.ts'
import { noHits } from '#search/hit.ts'
import { search } from '#search/search.ts'
import type { Transferee } from '#search/transferee.ts'
import { isRefusal, refuse, type Refusal } from '../refusal.ts'
import type { World } from '../world.ts'
import { asItStands } from './as-it-stands.ts'
import { assign, type AssignRefusal } from './assign.ts'
import { respond } from './respond.ts'

/** A point of contact's inquiry about a transfer (25.6(d)), or an agency's for a permit or another of 25.6(j)'s purposes. */
export type AgencyInquiry = Readonly<{
  caller: Caller
  purpose: Purpose
  firearm?: FirearmType
  /** The state's own number, which it can trace to the NTN (25.6(e)). */
  stn?: string
  transferee: Transferee
  key: string
}>

/**
 * 28 CFR 25.6(d)-(f), (j): the same way as a licensee's check, for a caller that is a criminal justice agency. Only a transfer
 * has a period that can run out; whoever asks for a permit waits for the answer.
 */
export async function initiateAgencyCheck(
  { caller, purpose, firearm, stn, transferee, key }: AgencyInquiry,
  world: World,
): Promise<Seen<'transaction'> | Refusal<AssignRefusal | 'purpose-not-yours'>> {
  const { audience, ori, state } = caller
  if (ori === undefined || state === undefined || !mayAskFor(audience, purpose)) return refuse('purpose-not-yours')
  const by: Actor = { audience, id: caller.id }
  const contact = world.now()
  const { zone } = jurisdictions[state]
  const today = contact.toZonedDateTimeISO(zone).toPlainDate()
  if (!isItsTransfer({ purpose, firearm, state, today })) return refuse('purpose-not-yours')
  const under21 = isTransfer(purpose) && isHeldUnder21(Temporal.PlainDate.from(transferee.description.born), today)
  const terms = {
    ori,
    through: audience,
    purpose,
    saleState: state,
    zone,
    under21,
    ...(firearm === undefined ? {} : { firearm }),
    ...(stn === undefined ? {} : { stn }),
  }
  const assigned = await assign({ by, key, transferee, contact, terms }, world)
  if (isRefusal(assigned)) return assigned
  if (assigned.seq > 1) return asItStands(assigned, by, world)
  const searched = await search(assigned.state, transferee, noHits, world)
  return (await respond({ by, seen: assigned, searched, telling: 'answer' }, world)) ?? asItStands(assigned, by, world)
}

type Sale = Readonly<{ purpose: Purpose; firearm: FirearmType | undefined; state: State; today: Temporal.PlainDate }>

/** 25.2, 25.6(d): a point of contact asks about the transfers that its state has taken on; all others are asked by licensees. */
const isItsTransfer = ({ purpose, firearm, state, today }: Sale): boolean =>
  !isTransfer(purpose) || (firearm !== undefined && pocAnswers(state, pocKind(purpose, firearm), today))
