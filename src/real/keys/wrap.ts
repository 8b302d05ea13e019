import { createCipheriv, createDecipheriv } from 'node:crypto'
import { fault } from './fault.ts'

/** AES key wrap with padding (RFC 5649, NIST SP 800-38F KWP): authenticated, and needs no nonce. */
const method = 'id-aes256-wrap-pad'
const alternativeInitialValue = Buffer.from('A65959A6', 'hex')

/** Overwrites the wrapping key, which is read anew each time, so that memory holds it for no longer than this. */
export function wrapKey(wrapping: Buffer, key: Uint8Array): Uint8Array {
  const cipher = createCipheriv(method, wrapping, alternativeInitialValue)
  const wrapped = Buffer.concat([cipher.update(key), cipher.final()])
  wrapping.fill(0)
  return wrapped
}

/** Throws when a single bit of the wrapped key differs, or it was wrapped under another. */
export function unwrapKey(wrapping: Buffer, wrapped: Uint8Array, name: string): Uint8Array {
  const decipher = createDecipheriv(method, wrapping, alternativeInitialValue)
  wrapping.fill(0)
  try {
    return Buffer.concat([decipher.update(wrapped), decipher.final()])
  } catch (error) {
    throw ofAnother(name, error)
  }
}

export const ofAnother = (name: string, cause: unknown): Error =>
  fault(
    name,
    'keystore-of-another',
    `what stands under ${name} does not open with it: this is not the keystore of this database, or a bit was changed`,
    cause,
  )
