import { createHash } from 'node:crypto'
import { base64, bytesOf, hashBytes } from '../tree/hash.ts'
import type { Root } from '../tree/verify.ts'
import { parseNote, signatureLine, signedBy, type Note, type Verifier } from './note.ts'

/** C2SP tlog-checkpoint: which log, how many entries, and the root over them, in three lines. */
export type Checkpoint = Root & Readonly<{ origin: string; note: Note }>

export const checkpointText = (origin: string, { size, root }: Root): string => `${origin}\n${size}\n${base64(root)}\n`

/** Undefined unless it is written as we write it and this key signed it. */
export function readCheckpoint(written: string, verifier: Verifier): Checkpoint | undefined {
  const note = parseNote(written)
  if (note === undefined || signedBy(note, verifier) === undefined) return undefined
  const [, origin = '', size = '', encoded = ''] = /^([^\n]+)\n(0|[1-9]\d{0,15})\n([^\n]+)\n$/.exec(note.text) ?? []
  const root = bytesOf(encoded)
  if (root?.length !== hashBytes || origin !== verifier.name || Number(size) > Number.MAX_SAFE_INTEGER) return undefined
  return { origin, size: Number(size), root, note }
}

/** The same with the log's own signature and no witness's: a file that is verified by one key holds nothing beside it. */
export function ownCheckpoint(written: string, verifier: Verifier): string | undefined {
  const note = parseNote(written)
  const own = note === undefined ? undefined : signedBy(note, verifier)
  return note === undefined || own === undefined ? undefined : `${note.text}\n${signatureLine(verifier, own.bytes)}`
}

/** A log is named by the key that signs it: who has another key has another log, whatever it calls itself. */
export const verifierOf = (key: Uint8Array): Verifier => ({
  name: `opennics/audit/${createHash('sha256').update(key).digest('hex').slice(0, digits)}`,
  kind: 'log',
  key,
})
const digits = 16
