import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { verifierOf } from '#ledger/log/checkpoint.ts'
import { isOlderThanSigned } from '#ledger/log/signed-before.ts'
import type { World } from '../../world.ts'
import { syncDirectory } from '../sync-directory.ts'
import { keyBytes, keyPath, makeKeyFile, writeDurably } from './key-file.ts'
import { publicKeyOf } from './public-key.ts'
import type { Keystore } from './vault.ts'

/**
 * A database of an earlier moment cannot go on with the log that its key has signed meanwhile: it gets a log of its own, under another key
 * and so another name. Says whether it did. `lost` where nobody can know what was signed, because the keystore was lost too.
 */
export async function continueLog(
  world: Pick<World, 'log' | 'journal' | 'keys'>,
  keystore: Keystore,
  { lost }: Readonly<{ lost: boolean }>,
): Promise<boolean> {
  const key = await world.keys.logKey()
  const { name } = verifierOf(key)
  if (!lost && !(await isOlderThanSigned(name, world))) return false
  await renewLogKey(keystore, name.slice(name.lastIndexOf('/') + 1), publicKeyOf(key))
  return true
}

/** The former key goes, but for the half by which everybody verifies what it signed; its copy in escrow goes with it. */
async function renewLogKey(keystore: Keystore, digits: string, publicKey: Buffer): Promise<void> {
  const { directory, vault } = keystore
  await writeDurably(join(directory, `log-${digits}${former}`), 'w', publicKey)
  await writeDurably(keyPath(directory, 'log'), 'r+', randomBytes(keyBytes))
  await rm(keyPath(directory, 'log'), { force: true })
  await vault.destroy('log')
  await rm(join(directory, 'escrow', 'log.escrow'), { force: true })
  syncDirectory(directory)
  await makeKeyFile(keystore, 'log')
}

const former = '.public'

/** By which what was signed before is verified: SubjectPublicKeyInfo each. */
export const formerLogKeys = (directory: string): readonly Buffer[] =>
  readdirSync(directory)
    .filter(name => name.startsWith('log-') && name.endsWith(former))
    .map(name => readFileSync(join(directory, name)))
