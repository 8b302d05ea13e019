import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fault } from './fault.ts'
import { keyBytes } from './key-file.ts'
import { tokenFile } from './names.ts'
import type { Keystore, Vault } from './vault.ts'
import { unwrapKey, wrapKey } from './wrap.ts'

/** Keys that are their files: a directory that no copy of the database reaches, and this program computes. */
export const filesIn = (directory: string): Keystore => ({ directory, vault: inFiles })

const inFiles: Vault = {
  kind: 'files',
  begin: async directory => requireFiles(directory),
  check: async directory => requireFiles(directory),
  make: async (_, key = randomBytes(keyBytes)) => Buffer.from(key),
  isWhole: kept => kept.length === keyBytes,
  wrap: async (_, kept, key) => wrapKey(kept, key),
  unwrap: async (name, kept, wrapped) => unwrapKey(kept, wrapped, name),
  open: async (_, kept) => kept,
  discard: async (_, kept) => void kept.fill(0),
  destroy: async () => undefined,
}

/** What stands in its files may be no key but where to find one. */
export function requireFiles(directory: string): void {
  if (existsSync(join(directory, tokenFile)))
    throw fault(
      'the keystore',
      'keystore-in-token',
      `The keys of ${directory} are in a token. Set NICS_KEYS=pkcs11 and what belongs to it.`,
    )
}
