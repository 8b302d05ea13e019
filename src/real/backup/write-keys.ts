import { cp, mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { isEpoch, lengthOf } from '#law/retention/epochs.ts'
import { escrowKeys } from '../keys/escrow-files.ts'
import type { Keystore } from '../keys/vault.ts'

/**
 * What a keystore's backup holds: copies in escrow of what is kept, who holds them, the tombstones of days, and the wraps of denials. No key
 * of an epoch, because a second copy of it would bring back what was destroyed. Undefined where two people do not hold the escrow.
 */
export async function writeKeys(
  keystore: Keystore,
  into: string,
  now: Temporal.Instant,
): Promise<readonly string[] | undefined> {
  const names = await escrowKeys(keystore, now)
  const keysDir = keystore.directory
  if (names === undefined) return undefined
  await mkdir(join(into, 'journal'), { recursive: true, mode: 0o700 })
  await cp(join(keysDir, 'escrow'), join(into, 'escrow'), { recursive: true })
  for (const file of await readdir(join(keysDir, 'journal'))) {
    const [of = ''] = file.split('.')
    const isOfDay = file.endsWith('.gone') && isEpoch(of) && lengthOf(of) === 'day'
    if (isOfDay || !isEpoch(of)) await cp(join(keysDir, 'journal', file), join(into, 'journal', file))
  }
  return names
}
