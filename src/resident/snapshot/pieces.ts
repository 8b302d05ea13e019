import { createCipheriv, createDecipheriv } from 'node:crypto'
import { tagBytes } from './form.ts'

/** AES-256-GCM. A key seals one file only, so that the number of a piece is its nonce. */
const method = 'aes-256-gcm'
const nonceBytes = 12

/** The first piece is the account; those of the columns count on from it. */
export const accountPiece = 0

/** The piece encrypted, and the tag that binds it to its number and to the head. */
export function sealPiece(key: Uint8Array, number: number, head: Uint8Array, plain: Uint8Array): Buffer {
  const cipher = createCipheriv(method, key, nonceOf(number), { authTagLength: tagBytes })
  cipher.setAAD(head)
  return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

/** Undefined when a single bit is another than it was, or the key is. */
export function openPiece(key: Uint8Array, number: number, head: Uint8Array, sealed: Uint8Array): Buffer | undefined {
  if (sealed.length < tagBytes) return undefined
  const decipher = createDecipheriv(method, key, nonceOf(number), { authTagLength: tagBytes })
  decipher.setAAD(head)
  decipher.setAuthTag(sealed.subarray(-tagBytes))
  try {
    return Buffer.concat([decipher.update(sealed.subarray(0, -tagBytes)), decipher.final()])
  } catch {
    return undefined
  }
}

function nonceOf(number: number): Buffer {
  const nonce = Buffer.alloc(nonceBytes)
  nonce.writeUInt32BE(number, nonceBytes - 4)
  return nonce
}
