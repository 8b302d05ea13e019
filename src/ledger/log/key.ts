import { createPrivateKey, createPublicKey, sign } from 'node:crypto'
import type { Keys } from '../../world.ts'

/**
 * What a keystore does with the 32 bytes of an Ed25519 key. They are read each time, so that memory holds them for no longer, and
 * are overwritten then.
 */
export const logKeyOf = (seed: () => Uint8Array | Promise<Uint8Array>): Pick<Keys, 'sign' | 'logKey'> => ({
  sign: async content => sign(null, content, privateKey(await seed())),
  logKey: async () => {
    const { x = '' } = createPublicKey(privateKey(await seed())).export({ format: 'jwk' })
    return Buffer.from(x, 'base64url')
  },
})

/** RFC 8410: what stands before the bytes of a private Ed25519 key. */
const before = Buffer.from('302e020100300506032b657004220420', 'hex')

function privateKey(seed: Uint8Array) {
  const der = Buffer.concat([before, seed])
  seed.fill(0)
  const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })
  der.fill(0)
  return key
}
