import { licenceInForce, type Licensee } from '#law/lives/licensee.ts'
import type { Ffl } from '#law/words.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { World } from '../world.ts'
import { digestOf, sameDigest } from './secret.ts'

/** How a licensee says who they are: by the licence number and the code word agreed at enrolment. */
export type Credential = Readonly<{ ffl: Ffl; codeWord: string }>

/** Of the length of a digest, for a number nobody holds: the same work, the same answer. */
const nobodysVerifier = Buffer.alloc(32).toString('base64url')

/**
 * 28 CFR 25.6(c)(1)(i): verifies the licence number and the code word, then that the licence is in force today where the
 * premises are. An unknown number and a wrong word are told apart by nobody.
 */
export async function verify(
  { ffl, codeWord }: Credential,
  world: World,
): Promise<Licensee | Refusal<'sign-in-failed' | 'licence-not-in-force'>> {
  const found = await world.find.licensee(ffl)
  const verifier = await digestOf('code-word', ffl, codeWord, world)
  const right = sameDigest(verifier, found?.state.verifier ?? nobodysVerifier)
  if (found === undefined || !right) return refuse('sign-in-failed')
  const today = world.now().toZonedDateTimeISO(found.state.premises.zone).toPlainDate().toString()
  return licenceInForce(found.state, today) ? found.state : refuse('licence-not-in-force')
}
