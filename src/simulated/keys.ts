import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto'
import { logKeyOf } from '#ledger/log/key.ts'
import type { Keys } from '../world.ts'
import type { Random } from './random.ts'

/** `look` unwraps at once, for who checks what was kept. */
export type SimulatedKeys = Keys & Readonly<{ look: (epoch: string, wrapped: Uint8Array) => Uint8Array | undefined }>

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
    async wrap(key, at) {
      const epoch = epochOf(at)
      if (destroyed.has(epoch)) throw new Error(`the epoch ${epoch} is over and its key destroyed`)
      return { epoch, wrapped: wrapped(opened(epoch), key) }
    },
    unwrap: async (epoch, blob) => look(epoch, blob),
    look,
    async destroyEpoch(epoch) {
      epochs.get(epoch)?.fill(0)
      epochs.delete(epoch)
      destroyed.add(epoch)
    },
    digest: async (purpose, content) => createHmac('sha256', secret).update(`${purpose}\n`).update(content).digest(),
    ...logKeyOf(() => random.fork('log').bytes(keyBytes)),
  }
}

const keyBytes = 32
/** As the keystore of a real system: one key for four hours. */
const epochLasts = 4 * 60 * 60 * 1000

/** Named by its beginning. */
const epochOf = (at: Temporal.Instant): string =>
  Temporal.Instant.fromEpochMilliseconds(at.epochMilliseconds - (at.epochMilliseconds % epochLasts)).toString()

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
