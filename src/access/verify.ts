import { isHeldUnder21, isUnder18 } from '#law/clocks/age.ts'
import { legalDay } from '#law/clocks/legal-day.ts'
import { inRegularHours } from '#law/clocks/operational-day.ts'
import { licenseInForce, type Licensee } from '#law/lives/licensee.ts'
import { whomToAsk } from '#law/poc/routing.ts'
import { mayAskFor, type Purpose } from '#law/purpose.ts'
import type { Audience, Ffl, FirearmType } from '#law/words.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { World } from '../world.ts'
import { digestOf, sameDigest } from './secret.ts'

/** How a licensee says who they are: by the license number and the code word agreed at enrollment. */
export type Credential = Readonly<{ ffl: Ffl; codeWord: string }>

/** What verification looks at of an inquiry. `born` is the transferee's date of birth, YYYY-MM-DD. */
export type Verifiable = Readonly<{
  by: Credential
  through: Audience
  purpose: Purpose
  firearm: FirearmType
  born: string
}>

export type Verified = Readonly<{ licensee: Licensee; contact: Temporal.Instant; under21: boolean }>

export type SignInRefusal = 'sign-in-failed' | 'license-not-in-force'
export type VerifyRefusal =
  | SignInRefusal
  | 'telephone-closed'
  | 'purpose-not-yours'
  | 'ask-the-state'
  | 'ask-the-center'
  | 'under-age'

/**
 * 28 CFR 25.6(c)(1)(i): is this a licensee, and may this licensee ask us this today? First who is asking, so that nobody
 * learns anything by trying; then whether the purpose, the state and the age allow it. Nothing is kept here.
 */
export async function verify(
  { by, through, purpose, firearm, born }: Verifiable,
  world: World,
): Promise<Verified | Refusal<VerifyRefusal>> {
  const licensee = await verifyLicensee(by, world)
  if ('refusal' in licensee) return licensee
  const contact = world.now()
  const today = legalDay(contact, licensee.premises.zone)
  if (through === 'representative' && !inRegularHours(contact)) return refuse('telephone-closed')
  if (!mayAskFor(through, purpose)) return refuse('purpose-not-yours')
  const asks = whomToAsk(world.here, { state: licensee.premises.state, purpose, firearm, on: today })
  if (asks !== 'us') return refuse(asks === 'state' ? 'ask-the-state' : 'ask-the-center')
  const birth = Temporal.PlainDate.from(born)
  return isUnder18(birth, today) ? refuse('under-age') : { licensee, contact, under21: isHeldUnder21(birth, today) }
}

/** Of the length of a digest, for a number that nobody holds: the same work, the same answer. */
const nobodysVerifier = Buffer.alloc(32).toString('base64url')

/** The number and the code word, then whether the license is in force where the premises are. */
export async function verifyLicensee(
  { ffl, codeWord }: Credential,
  world: World,
): Promise<Licensee | Refusal<SignInRefusal>> {
  const found = await world.find.licensee(ffl)
  const verifier = await digestOf('code-word', ffl, codeWord, world)
  const right = sameDigest(verifier, found?.state.verifier ?? nobodysVerifier)
  if (found === undefined || !right) return refuse('sign-in-failed')
  const today = legalDay(world.now(), found.state.premises.zone)
  return licenseInForce(found.state, today.toString()) ? found.state : refuse('license-not-in-force')
}
