import { createHmac, createSecretKey, type KeyObject } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { logKeyOf } from '#ledger/log/key.ts'
import type { Keys } from '../../world.ts'
import { epochOf, isEpoch } from './epoch.ts'
import { destroyKeyFile, makeKeyFile, readKeyFile } from './key-file.ts'
import { requirePrivate } from './private-directory.ts'
import { unwrapKey, wrapKey } from './wrap.ts'

const digestKey = 'digest'
/** Signs the audit log. */
const logKey = 'log'

/** Makes the directory and its long-lived secret where they are missing. A keystore that stands is left as it is. */
export function createKeystore(directory: string): void {
  mkdirSync(directory, { recursive: true, mode: 0o700 })
  requirePrivate(directory)
  makeKeyFile(directory, digestKey)
  makeKeyFile(directory, logKey)
}

/**
 * Keys as files of a directory that no copy of the database reaches: one an epoch, and one secret for digests. Several processes
 * may share it. Throws one clear sentence when it is missing, or when others than its owner can read it.
 */
export function openKeystore(directory: string): Keys {
  requirePrivate(directory)
  const digests = openDigests(directory)
  return {
    wrap: async (key, at) => {
      const epoch = epochOf(at)
      makeKeyFile(directory, epoch)
      const wrapping = readKeyFile(directory, epoch)
      if (wrapping === undefined)
        throw new Error(`the epoch ${epoch} is over and its key destroyed; is the clock behind?`)
      return { epoch, wrapped: wrapKey(wrapping, key) }
    },
    unwrap: async (epoch, wrapped) => {
      requireEpoch(epoch)
      const wrapping = readKeyFile(directory, epoch)
      return wrapping === undefined ? undefined : unwrapKey(wrapping, wrapped)
    },
    destroyEpoch: async epoch => {
      requireEpoch(epoch)
      destroyKeyFile(directory, epoch)
    },
    digest: async (purpose, content) => digest(digests, purpose, content),
    ...logKeyOf(() => openLogKey(directory)),
  }
}

function openDigests(directory: string): KeyObject {
  const secret = readKeyFile(directory, digestKey)
  if (secret === undefined)
    throw new Error(`${join(directory, digestKey)}.key was destroyed, and with it every sign-in`)
  const key = createSecretKey(secret)
  secret.fill(0)
  return key
}

/** A keystore that was made before there was a log has none yet. */
function openLogKey(directory: string): Buffer {
  makeKeyFile(directory, logKey)
  const seed = readKeyFile(directory, logKey)
  if (seed === undefined)
    throw new Error(`${join(directory, logKey)}.key was destroyed; nobody can sign the log any more`)
  return seed
}

function requireEpoch(epoch: string): void {
  if (!isEpoch(epoch)) throw new Error('defect: that is not the name of an epoch')
}

/** Each purpose has a key of its own, so that what is known of one says nothing of another. */
const digest = (secret: KeyObject, purpose: string, content: Uint8Array): Uint8Array =>
  createHmac('sha256', createHmac('sha256', secret).update(`digest ${purpose}`).digest())
    .update(content)
    .digest()
