import { verify, type Credential, type VerifyRefusal } from '#access/verify.ts'
import type { Seen } from '#law/lives/lives.ts'
import type { Purpose } from '#law/purpose.ts'
import type { FirearmType } from '#law/words.ts'
import type { Actor } from '#ledger/change.ts'
import { assign, type AssignRefusal } from '#search/assign.ts'
import { noHits } from '#search/hit.ts'
import { search } from '#search/search.ts'
import type { Transferee } from '#search/transferee.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import type { World } from '../world.ts'
import { asItStands } from './as-it-stands.ts'
import { respond } from './respond.ts'

/** A licensee's inquiry, sent by the licensee or read over the telephone to a representative. */
export type Inquiry = Readonly<{
  by: Credential
  through: 'licensee' | 'representative'
  /** The representative, where one typed it: what a person does is kept under that person. */
  enteredBy?: string
  purpose: Purpose
  firearm: FirearmType
  transferee: Transferee
  /** The Idempotency-Key: the same inquiry under the same key is the same check. */
  key: string
}>

type Check = Seen<'transaction'>
export type InitiateRefusal = VerifyRefusal | AssignRefusal

/**
 * 28 CFR 25.6(c)(1): verify, assign a number, search, respond. In that order, and nothing else. The answer is the transaction
 * as it stands; an inquiry that is repeated gets the transaction of the first.
 */
export async function initiateCheck(inquiry: Inquiry, world: World): Promise<Check | Refusal<InitiateRefusal>> {
  const { through, purpose, firearm, transferee, key } = inquiry
  const verified = await verify({ ...inquiry, born: transferee.description.born }, world) //                 (i)
  if (isRefusal(verified)) return verified
  const { ffl, premises } = verified.licensee
  const by: Actor = { audience: through, id: inquiry.enteredBy ?? ffl }
  const { state: saleState, zone } = premises
  const terms = { ffl, through, purpose, firearm, saleState, zone, under21: verified.under21 }
  const assigned = await assign({ by, key, transferee, contact: verified.contact, terms }, world) //        (ii) first write
  if (isRefusal(assigned)) return assigned
  if (isRepeated(assigned)) return asItStands(assigned, by, world)
  const searched = await search(assigned.state, transferee, noHits, world) //          (iii) silence is an answer, not Proceed
  return (await respond({ by, seen: assigned, searched, telling: 'answer' }, world)) ?? asItStands(assigned, by, world) // (iv) second write
}

/** Our own first write is sequence 1 and has not been answered; anything later is another's. */
const isRepeated = ({ state, seq }: Check): boolean => seq > 1 || state.status !== 'researching'
