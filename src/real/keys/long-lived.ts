import { existsSync, readFileSync } from 'node:fs'
import { fault } from './fault.ts'
import { keyBytes, keyPath } from './key-file.ts'
import type { LongLived } from './names.ts'

const lost: Readonly<Record<LongLived, string>> = {
  digest: 'and with it every sign-in',
  log: 'and with it every signature of this log that anybody could still make',
}

/** Read once, when the program begins. Throws one clear sentence when it is not there, or is no key. */
export function readLongLived(directory: string, name: LongLived): Buffer {
  const path = keyPath(directory, name)
  if (!existsSync(path))
    throw fault(
      name,
      'keystore-missing',
      `${path} is missing, ${lost[name]}. Restore it; a new keystore is made by \`nics migrate\`.`,
    )
  const key = readFileSync(path)
  if (key.length !== keyBytes) throw fault(name, 'keystore-not-a-key', `${path} is not a key; restore it`)
  return key
}
