import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto'
import { isKeptKey } from '#law/retention/key-backup.ts'
import { isEpoch } from '#law/retention/epochs.ts'
import { logKeyOf } from '#ledger/log/key.ts'
import type { Keys } from '../world.ts'
import type { Random } from './random.ts'

/** `look` unwraps at once, and `lookBlind` makes a value of the blind index, for who checks what was kept. */
export type SimulatedKeys = Keys &
  Readonly<{
    look: (epoch: string, wrapped: Uint8Array) => Uint8Array | undefined
    lookBlind: (epoch: string, content: Uint8Array) => Uint8Array | undefined
  }>

/** Keys in memory, made from the seed: the same for the same seed, so good for nothing but play. */
export function simulatedKeys(random: Random): SimulatedKeys {
  const epochs = new Map<string, Uint8Array>()
  const destroyed = new Set<string>()
  const secret = random.fork('digests').bytes(keyBytes)

  function opened(epoch: string): Uint8Array {
    const key = epochs.get(epoch) ?? random.fork(`epoch ${epoch}`).bytes(keyBytes)
    epochs.set(epoch, key)
    return key
  }

  function look(epoch: string, blob: Uint8Array): Uint8Array | undefined {
    const key = epochs.get(epoch)
    return key === undefined ? undefined : unwrapped(key, blob)
  }

  return {
    async wrap(key, under) {
      requireName(under)
      if (destroyed.has(under)) throw new Error(`the epoch ${under} is over and its key destroyed`)
      return wrapped(opened(under), key)
    },
    async unwrap(under, blob) {
      requireName(under)
      if (!epochs.has(under) && !destroyed.has(under)) throw new Error(`${under} is missing and was not destroyed here`)
      return look(under, blob)
    },
    look,
    lookBlind: (epoch, content) => blinded(epochs.get(epoch), [content])?.[0],
    async stateOf(epoch) {
      requireEpoch(epoch)
      if (destroyed.has(epoch)) return 'destroyed'
      return epochs.has(epoch) ? 'stands' : 'none'
    },
    standing: async () => [...epochs.keys()].filter(isEpoch).toSorted(),
    async blind(epoch, contents) {
      requireEpoch(epoch)
      return blinded(destroyed.has(epoch) ? undefined : opened(epoch), contents)
    },
    async fingerprint(epoch) {
      requireEpoch(epoch)
      return fingerprintOf(epochs.get(epoch), random.fork(`salt ${epoch}`).bytes(keyBytes))
    },
    async destroyEpoch(epoch) {
      requireEpoch(epoch)
      epochs.get(epoch)?.fill(0)
      epochs.delete(epoch)
      destroyed.add(epoch)
    },
    digest: async (purpose, content) => createHmac('sha256', secret).update(`${purpose}\n`).update(content).digest(),
    ...logKeyOf(() => random.fork('log').bytes(keyBytes)),
  }
}

const keyBytes = 32
function requireName(name: string): void {
  if (!isEpoch(name) && !isKeptKey(name)) throw new Error('defect: that is not the name of an epoch, nor of a family')
}

function requireEpoch(name: string): void {
  if (!isEpoch(name)) throw new Error('defect: that is not the name of an epoch')
}

function fingerprintOf(key: Uint8Array | undefined, salt: Uint8Array): string {
  if (key === undefined) throw new Error('defect: a key that was destroyed has no fingerprint')
  return createHmac('sha256', salt).update(key).digest('base64url')
}

const blinded = (key: Uint8Array | undefined, contents: readonly Uint8Array[]): readonly Uint8Array[] | undefined =>
  key && contents.map(content => createHmac('sha256', key).update(content).digest())

/** AES key wrap with padding (RFC 5649), which needs no nonce and says when a bit was changed. */
const method = 'id-aes256-wrap-pad'
const initialValue = Buffer.from('A65959A6', 'hex')

function wrapped(epochKey: Uint8Array, key: Uint8Array): Uint8Array {
  const cipher = createCipheriv(method, epochKey, initialValue)
  return Buffer.concat([cipher.update(key), cipher.final()])
}

function unwrapped(epochKey: Uint8Array, blob: Uint8Array): Uint8Array {
  const decipher = createDecipheriv(method, epochKey, initialValue)
  return Buffer.concat([decipher.update(blob), decipher.final()])
}
