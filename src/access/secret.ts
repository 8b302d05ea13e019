import { timingSafeEqual } from 'node:crypto'
import type { World } from '../world.ts'

/**
 * Secrets are kept as keyed digests; the key stands in the keystore, outside the database, so that a copy of the database
 * cannot be searched for short code words.
 */
export async function digestOf(
  kind: 'code-word' | 'client-key' | 'link' | 'challenge',
  about: string,
  secret: string,
  world: World,
) {
  const bytes = await world.keys.digest(kind, Buffer.from(`${about}\n${secret}`))
  return Buffer.from(bytes).toString('base64url')
}

/** Compares in constant time; the caller has a digest to compare with even where nobody is enrolled. */
export function sameDigest(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}
