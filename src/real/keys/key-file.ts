import { randomBytes } from 'node:crypto'
import { access, link, open, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { syncDirectory } from '../sync-directory.ts'
import { codeOf, fault } from './fault.ts'
import type { Keystore } from './vault.ts'

/** AES-256, as much for HMAC-SHA-256, and the seed of an Ed25519 key. */
export const keyBytes = 32

/** What stands for a key, or undefined once it was destroyed. Throws when it is missing and nothing says that it was destroyed. */
export async function readKeyFile({ directory, vault }: Keystore, name: string): Promise<Buffer | undefined> {
  try {
    const kept = await readFile(keyPath(directory, name))
    if (!vault.isWhole(kept))
      throw fault(name, 'keystore-not-a-key', `${keyPath(directory, name)} is not a key; restore it`)
    return kept
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
 * Makes a key of this name, unless there is or was one; out of its copy where that is given. Written aside and linked into place: of several
 * processes one succeeds, nobody ever reads half a key, and a full disk leaves none.
 */
export async function makeKeyFile(keystore: Keystore, name: string, key?: Uint8Array): Promise<void> {
  const { directory, vault } = keystore
  if ((await stateOfKeyFile(directory, name)) !== 'none') return
  const kept = await vault.make(name, key)
  const aside = join(directory, `${randomBytes(8).toString('hex')}.new`)
  let linked = false
  try {
    await writeDurably(aside, 'wx', kept)
    linked = await unless('EEXIST', () => link(aside, keyPath(directory, name)))
  } finally {
    await rm(aside, { force: true })
    if (!linked) await vault.discard(name, kept)
  }
  syncDirectory(directory)
}

/**
 * Destroys a key where it is, overwrites what stood for it, then removes that, each brought to the disk before the next. First it is noted
 * that the key was destroyed, so that its name is never given to another. Doing it again does nothing.
 */
export async function destroyKeyFile({ directory, vault }: Keystore, name: string): Promise<void> {
  await unless('EEXIST', () => writeDurably(destroyedPath(directory, name), 'wx', new Uint8Array()))
  syncDirectory(directory)
  await vault.destroy(name)
  await unless('ENOENT', () => writeDurably(keyPath(directory, name), 'r+', randomBytes(keyBytes)))
  await rm(keyPath(directory, name), { force: true })
  syncDirectory(directory)
}

/** The names under which keys stand here. */
export const namesIn = async (directory: string): Promise<readonly string[]> =>
  (await readdir(directory))
    .filter(name => name.endsWith('.key'))
    .map(name => name.slice(0, -'.key'.length))
    .toSorted()

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

export async function writeDurably(path: string, flag: 'wx' | 'w' | 'r+' | 'a', bytes: Uint8Array): Promise<void> {
  const file = await open(path, flag, 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** False where another process came first. */
async function unless(code: 'EEXIST' | 'ENOENT', act: () => Promise<void>): Promise<boolean> {
  try {
    await act()
    return true
  } catch (error) {
    if (codeOf(error) !== code) throw error
    return false
  }
}
