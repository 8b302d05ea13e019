import { digestOf, sameDigest } from '#access/secret.ts'
import type { IdentityProof } from '#law/lives/challenge.ts'
import { parseNtn } from '#law/numbers.ts'
import type { ChallengeNumber, Ntn } from '#law/words.ts'
import type { Actor } from '#ledger/change.ts'
import { unseal } from '#ledger/unseal.ts'
import type { Name } from '#match/description.ts'
import type { Address, Transferee } from '#search/transferee.ts'
import { isRefusal, refuse, type Refusal } from '../refusal.ts'
import type { World } from '../world.ts'
import { amendChallenge, type Challenged } from './amend-challenge.ts'

/** What is printed in the letter, once, and kept nowhere: who it goes to, and the secret in it. */
export type SecretLetter = Readonly<{
  ntn: Ntn
  secret: string
  at: string
  to?: Readonly<{ name: Name; address: Address }>
}>

export type IssueRefusal = 'unknown-number' | 'not-now' | 'no-address'

const purpose = 'write to whoever asked why, at the address given with the check'

/**
 * The secret by which a person who was denied reads why. It goes by mail to the address given with the check, which shows who they are when
 * it comes back; or, after fingerprints agreed, with whoever took them. Another takes its place, and never is one shown to or sent
 * through a licensee.
 */
export async function issueSecret(
  { challenge, to, by }: Readonly<{ challenge: ChallengeNumber; to: IdentityProof; by: Actor }>,
  world: World,
): Promise<SecretLetter | Refusal<IssueRefusal>> {
  const secret = makeSecret(world)
  let letter: SecretLetter | undefined
  const done = await amendChallenge<'no-address' | 'not-now'>(
    { challenge, by },
    async ({ challenge: { state }, check }) => {
      const { ntn } = state
      // Who was found to be somebody else by fingerprints is told nothing; who was found to be the person need not wait for the mail.
      if (to === 'fingerprints' && state.fingerprints?.agree !== true) return refuse('not-now')
      const addressee = to === 'mail' ? await addresseeOf(ntn, by, world) : undefined
      if (to === 'mail' && addressee === undefined)
        return refuse(check.state.identityDestroyed ? 'not-now' : 'no-address')
      const at = world.now().toString()
      letter = { ntn, secret, at, ...(addressee === undefined ? {} : { to: addressee }) }
      const digest = await digestOf('challenge', ntn, plain(secret), world)
      const issued = { type: 'secret-issued', digest, to, at } as const
      return {
        events: to === 'mail' ? [issued] : [issued, { type: 'identity-shown', by: 'fingerprints', at }],
      }
    },
    world,
  )
  if (isRefusal(done)) return done
  return letter ?? refuse('not-now')
}

async function addresseeOf(ntn: Ntn, by: Actor, world: World): Promise<SecretLetter['to']> {
  const transferee = (await unseal(ntn, { what: 'transferee', by, purpose }, world)) as Transferee | undefined
  if (transferee?.address === undefined) return undefined
  const [name] = transferee.description.names
  return { name, address: transferee.address }
}

/** No I, L, O, U or Z, as in every number of ours; 31 to the 20th is as many as 99 bits. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXY'
const groups = 4
const groupLength = 5

function makeSecret({ random }: World): string {
  const bytes = random(2 * groups * groupLength)
  const pairs = new DataView(bytes.buffer, bytes.byteOffset)
  const character = (at: number): string => alphabet.charAt(pairs.getUint16(at * 2) % alphabet.length)
  return Array.from({ length: groups }, (_, group) =>
    Array.from({ length: groupLength }, (__, at) => character(group * groupLength + at)).join(''),
  ).join('-')
}

/** As somebody types it: hyphens, spaces and small letters are nobody's fault. */
const plain = (secret: string): string => secret.toUpperCase().replaceAll(/[^0-9A-Z]/g, '')

/** Of the length of a digest, for a number of which nothing is kept: the same work, the same answer. */
const nobodysDigest = Buffer.alloc(32).toString('base64url')

/** What a number and a secret open. Whether the number, the secret or both are wrong, nobody is told. */
export async function openedBy(
  { ntn: text, secret }: Readonly<{ ntn: string; secret: string }>,
  world: World,
): Promise<Challenged | Refusal<'secret-not-right'>> {
  const ntn = parseNtn(text)
  const check = ntn === undefined ? undefined : await world.find.transaction(ntn, { audience: 'system' })
  const number = check?.state.challenge
  const challenge = number === undefined ? undefined : await world.find.challenge(number)
  const digest = await digestOf('challenge', text, plain(secret), world)
  const right = sameDigest(digest, challenge?.state.secret?.digest ?? nobodysDigest)
  return check === undefined || challenge === undefined || !right ? refuse('secret-not-right') : { challenge, check }
}
