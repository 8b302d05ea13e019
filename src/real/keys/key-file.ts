import { randomBytes } from 'node:crypto'
import { closeSync, existsSync, fsyncSync, linkSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { syncDirectory } from '../sync-directory.ts'

/** AES-256, and as much for HMAC-SHA-256. */
const keyBytes = 32

/** A key, or undefined once it was destroyed. Throws when it is missing and nothing says that it was destroyed. */
export function readKeyFile(directory: string, name: string): Buffer | undefined {
  try {
    const key = readFileSync(keyPath(directory, name))
    if (key.length !== keyBytes) throw new Error(`${keyPath(directory, name)} is not a key; restore it`)
    return key
  } catch (error) {
    if (!isCode(error, 'ENOENT')) throw error
    if (existsSync(destroyedPath(directory, name))) return undefined
    throw new Error(
      `${keyPath(directory, name)} is missing and was not destroyed here. Is this the keystore of this database?`,
      { cause: error },
    )
  }
}

/**
 * Makes a key of this name, unless there is or was one. Written aside and linked into place: of several processes one succeeds,
 * and nobody ever reads half a key.
 */
export function makeKeyFile(directory: string, name: string): void {
  if (existsSync(keyPath(directory, name)) || existsSync(destroyedPath(directory, name))) return
  const aside = join(directory, `${randomBytes(8).toString('hex')}.new`)
  writeDurably(aside, 'wx', randomBytes(keyBytes))
  try {
    unless('EEXIST', () => linkSync(aside, keyPath(directory, name)))
  } finally {
    rmSync(aside, { force: true })
  }
  syncDirectory(directory)
}

/**
 * Overwrites a key, then removes it, each brought to the disk before the next. First it is noted that the key was destroyed, so
 * that its name is never given to another. Doing it again does nothing.
 */
export function destroyKeyFile(directory: string, name: string): void {
  unless('EEXIST', () => writeDurably(destroyedPath(directory, name), 'wx', new Uint8Array()))
  syncDirectory(directory)
  unless('ENOENT', () => writeDurably(keyPath(directory, name), 'r+', randomBytes(keyBytes)))
  rmSync(keyPath(directory, name), { force: true })
  syncDirectory(directory)
}

const keyPath = (directory: string, name: string): string => join(directory, `${name}.key`)
const destroyedPath = (directory: string, name: string): string => join(directory, `${name}.destroyed`)

function writeDurably(path: string, flag: 'wx' | 'r+', bytes: Uint8Array): void {
  const file = openSync(path, flag, 0o600)
  try {
    writeSync(file, bytes)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Another process came first. */
function unless(code: 'EEXIST' | 'ENOENT', act: () => void): void {
  try {
    act()
  } catch (error) {
    if (!isCode(error, code)) throw error
  }
}

const isCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code
