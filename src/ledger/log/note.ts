import { createHash, createPublicKey, verify, type KeyObject } from 'node:crypto'
import { base64, bytesOf } from '../tree/hash.ts'

/**
 * C2SP signed-note: a text, an empty line, and a line for each signature. A key has a name and four bytes that are made of its
 * name, its kind and itself.
 */
export const kinds = { log: 1, witness: 4 } as const
export type Kind = keyof typeof kinds

export type Verifier = Readonly<{ name: string; kind: Kind; key: Uint8Array }>
export type Signature = Readonly<{ name: string; id: string; bytes: Uint8Array }>
export type Note = Readonly<{ text: string; signatures: readonly Signature[] }>

const keyBytes = 32
const idBytes = 4

const idOf = ({ name, kind, key }: Verifier): Buffer =>
  createHash('sha256').update(`${name}\n`).update(Uint8Array.of(kinds[kind])).update(key).digest().subarray(0, idBytes)

/** A public key as text, to be compared and configured: name, four bytes, kind and key. */
export const verifierText = (verifier: Verifier): string =>
  [
    verifier.name,
    idOf(verifier).toString('hex'),
    base64(Buffer.concat([Uint8Array.of(kinds[verifier.kind]), verifier.key])),
  ].join('+')

export function parseVerifier(text: string): Verifier | undefined {
  const [, name = '', encoded = ''] = /^([^\s+]+)\+[0-9a-f]{8}\+(\S+)$/.exec(text) ?? []
  const bytes = bytesOf(encoded)
  if (name === '' || bytes?.length !== keyBytes + 1) return undefined
  const kind = (Object.keys(kinds) as Kind[]).find(each => kinds[each] === bytes[0])
  if (kind === undefined) return undefined
  const verifier = { name, kind, key: bytes.subarray(1) }
  return verifierText(verifier) === text ? verifier : undefined
}

export const signatureLine = (verifier: Verifier, bytes: Uint8Array): string =>
  `— ${verifier.name} ${base64(Buffer.concat([idOf(verifier), bytes]))}\n`

/** More signatures than any log of ours will ever have. */
const mostSignatures = 16

export function parseNote(written: string): Note | undefined {
  const end = written.lastIndexOf('\n\n')
  if (end < 0 || !written.endsWith('\n')) return undefined
  const lines = written.slice(end + 2, -1).split('\n')
  const signatures = lines.flatMap(line => parseSignature(line) ?? [])
  if (signatures.length !== lines.length || signatures.length > mostSignatures) return undefined
  return { text: written.slice(0, end + 1), signatures }
}

function parseSignature(line: string): Signature | undefined {
  const [, name = '', encoded = ''] = /^— ([^\s+]+) (\S+)$/.exec(line) ?? []
  const bytes = bytesOf(encoded)
  if (bytes === undefined || bytes.length <= idBytes) return undefined
  return { name, id: Buffer.from(bytes.subarray(0, idBytes)).toString('hex'), bytes: bytes.subarray(idBytes) }
}

/** The signature of this key on the note, where it has one that verifies. */
export const signedBy = ({ text, signatures }: Note, verifier: Verifier): Signature | undefined =>
  signatures.find(signature => isOf(signature, verifier) && isTrue(text, signature.bytes, verifier))

export const isOf = ({ name, id }: Signature, verifier: Verifier): boolean =>
  name === verifier.name && id === idOf(verifier).toString('hex')

function isTrue(text: string, bytes: Uint8Array, { kind, key }: Verifier): boolean {
  if (kind === 'log') return verify(null, Buffer.from(text), publicKey(key), bytes)
  const time = timeOf(bytes)
  return time !== undefined && verify(null, cosigned(text, time), publicKey(key), bytes.subarray(timeBytes))
}

/** C2SP tlog-cosignature: a witness signs the time with the checkpoint, in seconds since 1970. */
const timeBytes = 8
export const cosigned = (text: string, time: number): Uint8Array => Buffer.from(`cosignature/v1\ntime ${time}\n${text}`)

export function timeOf(bytes: Uint8Array): number | undefined {
  if (bytes.length <= timeBytes) return undefined
  const time = Buffer.from(bytes).readBigUInt64BE()
  return time > BigInt(Number.MAX_SAFE_INTEGER) ? undefined : Number(time)
}

const publicKey = (key: Uint8Array): KeyObject =>
  createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(key).toString('base64url') }, format: 'jwk' })
