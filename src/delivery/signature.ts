import { createHmac, timingSafeEqual } from 'node:crypto'
import { bytesOfSecret } from './receiver-secret.ts'

/** What is signed: which message, when it was sent in seconds since 1970, and every byte of its body. */
export type Signed = Readonly<{ id: string; timestamp: number; body: string }>

/** Standard Webhooks 1.0, the scheme `v1`: HMAC-SHA-256. Throws where the secret is none. */
export function signatureOf({ id, timestamp, body }: Signed, secret: string): string {
  const key = bytesOfSecret(secret)
  if (key === undefined) throw new Error('defect: that is no secret of a receiver')
  return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`
}

/** One signature under each secret that is current: while an agency changes to a new one, either knows it. */
export const headersOf = (signed: Signed, secrets: readonly string[]): Readonly<Record<string, string>> => ({
  'webhook-id': signed.id,
  'webhook-timestamp': String(signed.timestamp),
  'webhook-signature': secrets.map(secret => signatureOf(signed, secret)).join(' '),
})

/** More signatures than this are somebody who tries. */
const mostSignatures = 8

/** Whether one of the signatures is the one that the secret makes. */
export function isSignedBy(secret: string, signed: Signed, signatures: string): boolean {
  const own = Buffer.from(signatureOf(signed, secret))
  return signatures
    .split(' ')
    .slice(0, mostSignatures)
    .map(given => Buffer.from(given))
    .some(given => given.length === own.length && timingSafeEqual(given, own))
}
