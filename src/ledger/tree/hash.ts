import { createHash } from 'node:crypto'

/** SHA-256, as RFC 9162, 2.1.1 has it: a leaf and an inner node begin differently, so that neither can pass for the other. */
export const hashBytes = 32

const ofLeaf = Uint8Array.of(0)
const ofNode = Uint8Array.of(1)

export const leafHash = (entry: Uint8Array): Uint8Array => sha256(Buffer.concat([ofLeaf, entry]))

export const nodeHash = (left: Uint8Array, right: Uint8Array): Uint8Array =>
  sha256(Buffer.concat([ofNode, left, right]))

/** What an entry of the log, which is a text, hashes to. */
export const entryHash = (entry: string): Uint8Array => leafHash(Buffer.from(entry))

const sha256 = (content: Uint8Array): Uint8Array => createHash('sha256').update(content).digest()

/** The root of a tree in which nothing is. */
export const emptyRoot: Uint8Array = sha256(new Uint8Array())

export const isSame = (one: Uint8Array, other: Uint8Array): boolean => Buffer.compare(one, other) === 0

/** Standard base64 of RFC 4648, read only as it is written: no other text means the same bytes. */
export const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')

export function bytesOf(text: string): Uint8Array | undefined {
  const bytes = Buffer.from(text, 'base64')
  return base64(bytes) === text ? bytes : undefined
}

/** The root over the roots of perfect trees that stand beside each other, each smaller than the one before. */
export const joined = (roots: readonly Uint8Array[]): Uint8Array =>
  roots.length === 0 ? emptyRoot : roots.reduceRight((right, left) => nodeHash(left, right))

/** Many hashes of 32 bytes in one, and taken apart again. */
export const together = (hashes: readonly Uint8Array[]): Uint8Array => Buffer.concat(hashes)
export const apart = (hashes: Uint8Array): readonly Uint8Array[] =>
  Array.from({ length: hashes.length / hashBytes }, (_, at) => hashes.subarray(at * hashBytes, (at + 1) * hashBytes))
