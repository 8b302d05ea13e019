import { createSecretKey } from 'node:crypto'
import type { Keys } from '../../world.ts'
import { filesIn, requireFiles } from './file-vault.ts'
import { createKeysIn, keysOver } from './keystore.ts'
import { readLongLivedFile } from './long-lived.ts'
import { requirePrivate } from './private-directory.ts'

/** Keys as files of a directory that no copy of the database reaches. One that stands is left as it is. */
export const createKeystore = (directory: string): Promise<void> => createKeysIn(filesIn(directory))

/** Throws one clear sentence, at once, when it is missing, or when others than its owner can read it. */
export function openKeystore(directory: string): Keys {
  requirePrivate(directory)
  requireFiles(directory)
  const keystore = filesIn(directory)
  const secret = readLongLivedFile(keystore, 'digest')
  readLongLivedFile(keystore, 'log').fill(0)
  return keysOver(keystore, createSecretKey(secret))
}
