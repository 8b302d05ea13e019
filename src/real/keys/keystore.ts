import { createHmac, createSecretKey, randomBytes, type KeyObject } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { isEpoch } from '#law/retention/epochs.ts'
import { logKeyOf } from '#ledger/log/key.ts'
import type { Keys } from '../../world.ts'
import { codeOf, fault, operation } from './fault.ts'
import { destroyKeyFile, keyBytes, makeKeyFile, namesIn, readKeyFile, stateOfKeyFile } from './key-file.ts'
import { readLongLived } from './long-lived.ts'
import { isKeyName, longLived } from './names.ts'
import { requirePrivate } from './private-directory.ts'
import type { Keystore } from './vault.ts'

/**
 * Makes the directory and its long-lived secrets where they are missing: one for digests, one that signs. A keystore that stands is
 * left as it is.
 */
export async function createKeysIn(keystore: Keystore): Promise<void> {
  mkdirSync(keystore.directory, { recursive: true, mode: 0o700 })
  requirePrivate(keystore.directory)
  await operation('the keystore', () => keystore.vault.begin(keystore.directory))
  for (const name of longLived) await operation(`${name}.key`, () => makeKeyFile(keystore, name))
}

/**
 * The door of keys over any vault: one key an epoch, one a year and family that are kept, one secret for digests, one that signs.
 * Several processes may share it. Throws one clear sentence when it is missing, or when others than its owner can read it.
 */
export async function openKeysIn(keystore: Keystore): Promise<Keys> {
  requirePrivate(keystore.directory)
  await operation('the keystore', () => keystore.vault.check(keystore.directory))
  const secret = await operation('digest.key', () => readLongLived(keystore, 'digest'))
  // Read each time it is used, so that memory holds it for no longer; here only to say at once that it is missing.
  const seed = await operation('log.key', () => readLongLived(keystore, 'log'))
  seed.fill(0)
  return keysOver(keystore, createSecretKey(secret))
}

/** The same, with the secret for digests at hand. */
export function keysOver(keystore: Keystore, digests: KeyObject): Keys {
  const { directory, vault } = keystore
  return {
    wrap: async (key, under) => {
      requireName(under)
      return operation(under, async () => {
        const kept = await readOrMake(keystore, under)
        if (kept === undefined) throw fault(under, 'epoch-is-over', `the epoch ${under} is over and its key destroyed`)
        return vault.wrap(under, kept, key)
      })
    },
    unwrap: async (under, wrapped) => {
      requireName(under)
      return operation(under, async () => {
        const kept = await readKeyFile(keystore, under)
        return kept === undefined ? undefined : vault.unwrap(under, kept, wrapped)
      })
    },
    stateOf: async epoch => {
      requireEpoch(epoch)
      return operation(epoch, () => stateOfKeyFile(directory, epoch))
    },
    standing: () => operation('the list of keys', async () => (await namesIn(directory)).filter(isEpoch)),
    blind: async (epoch, contents) => {
      requireEpoch(epoch)
      return operation(epoch, () => blind(keystore, epoch, contents))
    },
    fingerprint: async epoch => {
      requireEpoch(epoch)
      return operation(epoch, () => fingerprintOf(keystore, epoch))
    },
    destroyEpoch: async epoch => {
      requireEpoch(epoch)
      await operation(epoch, () => destroyKeyFile(keystore, epoch))
    },
    digest: async (purpose, content) => digest(digests, purpose, content),
    ...logKeyOf(() => operation('log.key', () => readLongLived(keystore, 'log'))),
  }
}

/** Nearly always it is there: an epoch is begun once. */
async function readOrMake(keystore: Keystore, name: string): Promise<Buffer | undefined> {
  try {
    return await readKeyFile(keystore, name)
  } catch (error) {
    if (codeOf(error) !== 'keystore-missing') throw error
    await makeKeyFile(keystore, name)
    return readKeyFile(keystore, name)
  }
}

function requireName(name: string): void {
  if (!isKeyName(name)) throw new Error('defect: that is not the name of an epoch, nor of a family')
}

function requireEpoch(epoch: string): void {
  if (!isEpoch(epoch)) throw new Error('defect: that is not the name of an epoch')
}

/** Of what the key makes of a constant, because of a key in a token nobody sees more. */
async function fingerprintOf(keystore: Keystore, epoch: string): Promise<string> {
  const kept = await readKeyFile(keystore, epoch)
  if (kept === undefined) throw new Error('defect: a key that was destroyed has no fingerprint')
  const made = await keystore.vault.wrap(epoch, kept, new Uint8Array(keyBytes))
  return createHmac('sha256', randomBytes(keyBytes)).update(made).digest('base64url')
}

/** What the epoch's key makes of this is the key of its digests, so that one in a token need not come out; it goes with that key. */
const ofBlind = new Uint8Array(keyBytes).fill(0x62)

async function blind(keystore: Keystore, epoch: string, contents: readonly Uint8Array[]) {
  const kept = await readOrMake(keystore, epoch)
  if (kept === undefined) return undefined
  const key = await keystore.vault.wrap(epoch, kept, ofBlind)
  const made = contents.map(content => createHmac('sha256', key).update(content).digest())
  key.fill(0)
  return made
}

/** Each purpose has a key of its own, so that what is known of one says nothing of another. */
const digest = (secret: KeyObject, purpose: string, content: Uint8Array): Uint8Array =>
  createHmac('sha256', createHmac('sha256', secret).update(`digest ${purpose}`).digest())
    .update(content)
    .digest()
