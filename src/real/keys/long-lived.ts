import { existsSync, readFileSync } from 'node:fs'
import { fault } from './fault.ts'
import { keyPath } from './key-file.ts'
import type { LongLived } from './names.ts'
import type { Keystore } from './vault.ts'

const lost: Readonly<Record<LongLived, string>> = {
  digest: 'and with it every sign-in',
  log: 'and with it every signature of this log that anybody could still make',
}

/** Throws one clear sentence when it is not there, or is no key. */
export const readLongLived = async (keystore: Keystore, name: LongLived): Promise<Buffer> =>
  keystore.vault.open(name, readLongLivedFile(keystore, name))

/** What stands for it in its file. */
export function readLongLivedFile({ directory, vault }: Keystore, name: LongLived): Buffer {
  const path = keyPath(directory, name)
  if (!existsSync(path))
    throw fault(
      name,
      'keystore-missing',
      `${path} is missing, ${lost[name]}. Restore it; a new keystore is made by \`nics migrate\`.`,
    )
  const kept = readFileSync(path)
  if (!vault.isWhole(kept)) throw fault(name, 'keystore-not-a-key', `${path} is not a key; restore it`)
  return kept
}
