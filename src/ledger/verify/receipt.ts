import { ownCheckpoint, readCheckpoint } from '../log/checkpoint.ts'
import { readEntry } from '../log/entry.ts'
import { parseVerifier } from '../log/note.ts'
import { receiptFormat, type Receipt } from '../log/receipt.ts'
import { base64, bytesOf, entryHash, hashBytes } from '../tree/hash.ts'
import { isIncluded } from '../tree/verify.ts'
import type { Unknown, Verified, Wrong } from './finding.ts'
import { isRecord, parsed } from './parsed.ts'

/** Verifies a receipt by itself: its entry stands at its place under the signed root, and says a number and its date. */
export function verifyReceipt(text: string, key?: string): Verified | Wrong | Unknown {
  const receipt = readReceipt(text)
  if (receipt === undefined) return { unknown: 'This is neither an export of an audit log nor a receipt.' }
  if (key !== undefined && key !== receipt.key)
    return wrong('The receipt is signed by another key than the one that was given.')
  const verifier = parseVerifier(receipt.key)
  if (verifier?.kind !== 'log') return wrong('The key is none of a log.')
  const checkpoint = readCheckpoint(receipt.checkpoint, verifier)
  if (checkpoint === undefined || ownCheckpoint(receipt.checkpoint, verifier) !== receipt.checkpoint)
    return wrong('The checkpoint is not signed by the key that stands beside it.')
  const proof = receipt.proof.flatMap(each => bytesOf(each) ?? [])
  const { place, entry } = receipt
  const whole = proof.length === receipt.proof.length && proof.every(({ length }) => length === hashBytes)
  if (!whole || !isIncluded({ place, leaf: entryHash(entry), proof }, checkpoint))
    return wrong('The entry does not stand at this place of the log that was signed.')
  const { ntn, date } = readEntry(entry) ?? {}
  if (ntn === undefined || date === undefined) return wrong('The entry is not that of a number.')
  const { origin, size, root } = checkpoint
  return { kind: 'receipt', origin, key: receipt.key, size, root: base64(root), place, ntn, date }
}

const wrong = (because: string): Wrong => ({ wrong: because, line: 1 })

function readReceipt(text: string): Receipt | undefined {
  const read = parsed(text)
  if (!isRecord(read) || read['format'] !== receiptFormat) return undefined
  const { key, place, entry, proof, checkpoint } = read
  if (typeof key !== 'string' || typeof entry !== 'string' || typeof checkpoint !== 'string') return undefined
  if (typeof place !== 'number' || !Number.isSafeInteger(place)) return undefined
  if (!Array.isArray(proof) || !proof.every(each => typeof each === 'string')) return undefined
  return { format: receiptFormat, key, place, entry, proof, checkpoint }
}
