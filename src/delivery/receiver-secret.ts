import type { Ori } from '#law/words.ts'
import type { World } from '../world.ts'

/** So many that no two secrets ever bear one name. */
const nameBytes = 16

/** The name of a new secret. It is no secret itself: beside the agency it stands in the database, and in a dump of it. */
export const makeSecretName = (random: World['random']): string => Buffer.from(random(nameBytes)).toString('base64url')

/**
 * The secret by which an agency's receiver knows our calls, as Standard Webhooks writes one. It is kept nowhere: the keystore makes it of
 * its name each time, so that a copy of the database gives none, and an agency that takes a new one has a new name.
 */
export async function receiverSecret(ori: Ori, name: string, { digest }: World['keys']): Promise<string> {
  const made = await digest('receiver', Buffer.from(`${ori}\n${name}`))
  return `${prefix}${Buffer.from(made).toString('base64')}`
}

const prefix = 'whsec_'

/** The bytes of a secret, or undefined where the text is none: https://www.standardwebhooks.com says 24 to 64 of them. */
export function bytesOfSecret(text: string): Uint8Array | undefined {
  const base64 = text.startsWith(prefix) ? text.slice(prefix.length) : text
  const bytes = Buffer.from(base64, 'base64')
  const isWhole = bytes.toString('base64') === base64
  return isWhole && bytes.length >= fewestBytes && bytes.length <= mostBytes ? bytes : undefined
}

const [fewestBytes, mostBytes] = [24, 64]
