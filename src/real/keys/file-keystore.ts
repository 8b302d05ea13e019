import { createHmac, createSecretKey, randomBytes, type KeyObject } from 'node:crypto'
import { mkdirSync, readdirSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { isEpoch } from '#law/retention/epochs.ts'
import { logKeyOf } from '#ledger/log/key.ts'
import type { Keys } from '../../world.ts'
import { codeOf, fault, operation } from './fault.ts'
import { destroyKeyFile, makeKeyFile, readKeyFile, stateOfKeyFile } from './key-file.ts'
import { isKeyName } from './names.ts'
import { readLongLived } from './long-lived.ts'
import { requirePrivate } from './private-directory.ts'
import { unwrapKey, wrapKey } from './wrap.ts'

/**
 * Makes the directory and its long-lived secrets where they are missing: one for digests, one that signs. A keystore that stands is
 * left as it is.
 */
export async function createKeystore(directory: string): Promise<void> {
  mkdirSync(directory, { recursive: true, mode: 0o700 })
  requirePrivate(directory)
  await operation('digest.key', () => makeKeyFile(directory, 'digest'))
  await operation('log.key', () => makeKeyFile(directory, 'log'))
}

/**
 * Keys as files of a directory that no copy of the database reaches: one an epoch, one a year and family that are kept, one secret
 * for digests, one that signs. Several processes may share it. Throws one clear sentence when it is missing, or when others than its
 * owner can read it.
 */
export function openKeystore(directory: string): Keys {
  requirePrivate(directory)
  const digests = createSecretKey(readLongLived(directory, 'digest'))
  // Read each time it is used, so that memory holds it for no longer; here only to say at once that it is missing.
  readLongLived(directory, 'log').fill(0)
  return {
    wrap: async (key, under) => {
      requireName(under)
      return operation(under, async () => {
        const wrapping = await readOrMake(directory, under)
        if (wrapping === undefined)
          throw fault(under, 'epoch-is-over', `the epoch ${under} is over and its key destroyed`)
        return wrapKey(wrapping, key)
      })
    },
    unwrap: async (under, wrapped) => {
      requireName(under)
      return operation(under, async () => {
        const wrapping = await readKeyFile(directory, under)
        return wrapping === undefined ? undefined : unwrapKey(wrapping, wrapped, under)
      })
    },
    stateOf: async epoch => {
      requireEpoch(epoch)
      return operation(epoch, () => stateOfKeyFile(directory, epoch))
    },
    standing: () =>
      operation('the list of keys', async () =>
        (await readdir(directory))
          .filter(name => name.endsWith('.key'))
          .map(name => name.slice(0, -'.key'.length))
          .filter(isEpoch)
          .toSorted(),
      ),
    blind: (epoch, contents) => blind(directory, epoch, contents),
    fingerprint: async epoch => {
      requireEpoch(epoch)
      return operation(epoch, async () => fingerprintOf(await readKeyFile(directory, epoch)))
    },
    destroyEpoch: async epoch => {
      requireEpoch(epoch)
      await operation(epoch, () => destroyKeyFile(directory, epoch))
    },
    digest: async (purpose, content) => digest(digests, purpose, content),
    ...logKeyOf(() => readLongLived(directory, 'log')),
  }
}

/** Nearly always it is there: an epoch is begun once. */
async function readOrMake(directory: string, name: string): Promise<Buffer | undefined> {
  try {
    return await readKeyFile(directory, name)
  } catch (error) {
    if (codeOf(error) !== 'keystore-missing') throw error
    await makeKeyFile(directory, name)
    return readKeyFile(directory, name)
  }
}

function requireName(name: string): void {
  if (!isKeyName(name)) throw new Error('defect: that is not the name of an epoch, nor of a family')
}

function requireEpoch(epoch: string): void {
  if (!isEpoch(epoch)) throw new Error('defect: that is not the name of an epoch')
}

function fingerprintOf(key: Buffer | undefined): string {
  if (key === undefined) throw new Error('defect: a key that was destroyed has no fingerprint')
  const print = createHmac('sha256', randomBytes(key.length)).update(key).digest('base64url')
  key.fill(0)
  return print
}

/** Overwrites the key, which is read anew each time, as one that wraps is. */
async function blind(directory: string, epoch: string, contents: readonly Uint8Array[]) {
  requireEpoch(epoch)
  return operation(epoch, async () => {
    const key = await readOrMake(directory, epoch)
    const made = key && contents.map(content => createHmac('sha256', key).update(content).digest())
    key?.fill(0)
    return made
  })
}

/** Each purpose has a key of its own, so that what is known of one says nothing of another. */
const digest = (secret: KeyObject, purpose: string, content: Uint8Array): Uint8Array =>
  createHmac('sha256', createHmac('sha256', secret).update(`digest ${purpose}`).digest())
    .update(content)
    .digest()

/** The kept keys that stand here, by name. */
export const keptKeysIn = (directory: string): readonly string[] =>
  readdirSync(directory)
    .filter(name => name.endsWith('.key'))
    .map(name => name.slice(0, -'.key'.length))
    .filter(name => isKeyName(name) && !isEpoch(name))
    .toSorted()
