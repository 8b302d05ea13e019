import { randomBytes } from 'node:crypto'
import { access, link, open, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { syncDirectory } from '../sync-directory.ts'
import { codeOf, fault } from './fault.ts'

/** AES-256, as much for HMAC-SHA-256, and the seed of an Ed25519 key. */
export const keyBytes = 32

/** A key, or undefined once it was destroyed. Throws when it is missing and nothing says that it was destroyed. */
export async function readKeyFile(directory: string, name: string): Promise<Buffer | undefined> {
  try {
    const key = await readFile(keyPath(directory, name))
    if (key.length !== keyBytes)
      throw fault(name, 'keystore-not-a-key', `${keyPath(directory, name)} is not a key; restore it`)
    return key
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
    if (await isThere(destroyedPath(directory, name))) return undefined
    throw fault(
      name,
      'keystore-missing',
      `${keyPath(directory, name)} is missing and was not destroyed here: this is not the keystore of this database, or not all of it. Restore it.`,
      error,
    )
  }
}

/** Whether there is a key of this name, or was one. */
export async function stateOfKeyFile(directory: string, name: string): Promise<'stands' | 'destroyed' | 'none'> {
  if (await isThere(destroyedPath(directory, name))) return 'destroyed'
  return (await isThere(keyPath(directory, name))) ? 'stands' : 'none'
}

/**
 * Makes a key of this name, unless there is or was one. Written aside and linked into place: of several processes one succeeds,
 * nobody ever reads half a key, and a full disk leaves none.
 */
export async function makeKeyFile(directory: string, name: string, key: Uint8Array = randomBytes(keyBytes)) {
  if ((await stateOfKeyFile(directory, name)) !== 'none') return
  const aside = join(directory, `${randomBytes(8).toString('hex')}.new`)
  try {
    await writeDurably(aside, 'wx', key)
    await unless('EEXIST', () => link(aside, keyPath(directory, name)))
  } finally {
    await rm(aside, { force: true })
  }
  syncDirectory(directory)
}

/**
 * Overwrites a key, then removes it, each brought to the disk before the next. First it is noted that the key was destroyed, so
 * that its name is never given to another. Doing it again does nothing.
 */
export async function destroyKeyFile(directory: string, name: string): Promise<void> {
  await unless('EEXIST', () => writeDurably(destroyedPath(directory, name), 'wx', new Uint8Array()))
  syncDirectory(directory)
  await unless('ENOENT', () => writeDurably(keyPath(directory, name), 'r+', randomBytes(keyBytes)))
  await rm(keyPath(directory, name), { force: true })
  syncDirectory(directory)
}

export const keyPath = (directory: string, name: string): string => join(directory, `${name}.key`)
const destroyedPath = (directory: string, name: string): string => join(directory, `${name}.destroyed`)

async function isThere(path: string): Promise<boolean> {
  try {
    await access(path)
    return true
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false
    throw error
  }
}

export async function writeDurably(path: string, flag: 'wx' | 'r+' | 'a', bytes: Uint8Array): Promise<void> {
  const file = await open(path, flag, 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Another process came first. */
async function unless(code: 'EEXIST' | 'ENOENT', act: () => Promise<void>): Promise<void> {
  try {
    await act()
  } catch (error) {
    if (codeOf(error) !== code) throw error
  }
}
