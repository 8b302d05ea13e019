import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Root } from '#ledger/tree/verify.ts'
import { syncDirectory } from '../sync-directory.ts'
import { codeOf } from './fault.ts'
import { writeDurably } from './key-file.ts'

/**
 * The largest checkpoint that a key has signed, as the name of an empty file: of several processes that write at once none can
 * overwrite what another knows better. `signed.<log>.<size>.<root>`, where the log is what tells its key from others.
 */
export async function lastSigned(at: string, log: string): Promise<Root | undefined> {
  const [last] = (await signedIn(at, log)).toSorted((one, other) => other.size - one.size)
  return last === undefined ? undefined : { size: last.size, root: last.root }
}

/** On the disk before anybody signs it. */
export async function noteSigned(at: string, log: string, { size, root }: Root): Promise<void> {
  const name = ['signed', short(log), size, Buffer.from(root).toString('hex')].join('.')
  try {
    await writeDurably(join(at, name), 'wx', new Uint8Array())
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
  }
  syncDirectory(at)
  for (const earlier of await signedIn(at, log))
    if (earlier.size < size) await rm(join(at, earlier.name), { force: true })
}

async function signedIn(at: string, log: string): Promise<readonly (Root & Readonly<{ name: string }>)[]> {
  return (await readdir(at)).flatMap(name => {
    const [kind, of, size = '', root = ''] = name.split('.')
    return kind === 'signed' && of === short(log) ? [{ name, size: Number(size), root: Buffer.from(root, 'hex') }] : []
  })
}

const short = (log: string): string => log.slice(log.lastIndexOf('/') + 1)
