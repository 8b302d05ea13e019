import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto'

/**
 * 28 CFR 25.9(b): what must be destroyed is only ever written under a key of its own, so that destroying the key destroys
 * every copy. AES-256-GCM; one key a transaction; the sealed bytes say what they are and belong nowhere else.
 */
export const sealKeyBytes = 32
const nonceBytes = 12
const tagBytes = 16
/** The first byte of every sealed blob. */
const sealVersion = 1

/** `about` binds the blob to its row: a blob moved to another transaction or column does not open. */
export function seal(key: Uint8Array, nonce: Uint8Array, about: string, plain: unknown): Uint8Array {
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  cipher.setAAD(Buffer.from(about))
  const body = Buffer.concat([cipher.update(JSON.stringify(plain), 'utf8'), cipher.final()])
  return Buffer.concat([Uint8Array.of(sealVersion), nonce, body, cipher.getAuthTag()])
}

/** Throws when the key, the row or a single bit is not the one it was sealed with. */
export function open(key: Uint8Array, about: string, blob: Uint8Array): unknown {
  if (blob[0] !== sealVersion) throw new Error(`sealed version ${blob[0]} is not known`)
  const nonce = blob.subarray(1, 1 + nonceBytes)
  const decipher = createDecipheriv('aes-256-gcm', key, nonce)
  decipher.setAAD(Buffer.from(about))
  decipher.setAuthTag(blob.subarray(-tagBytes))
  const body = Buffer.concat([decipher.update(blob.subarray(1 + nonceBytes, -tagBytes)), decipher.final()])
  return JSON.parse(body.toString('utf8')) as unknown
}

export const sealNonceBytes = nonceBytes

/** What a leaf commits to: provable by whoever holds the key, noise once it is destroyed. */
export const commitment = (key: Uint8Array, content: unknown): string =>
  createHmac('sha256', key).update(canonical(content)).digest('base64url')

/** One text for one value, whatever the order of its members (RFC 8785 for the plain values that events are made of). */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null'
  const members: string[] = []
  const named = value as Readonly<Record<string, unknown>>
  // By their code units, as sorting does.
  for (const name of Object.keys(named).toSorted())
    if (named[name] !== undefined) members.push(`${JSON.stringify(name)}:${canonical(named[name])}`)
  return `{${members.join(',')}}`
}
