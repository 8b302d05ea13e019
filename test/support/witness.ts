import { createPrivateKey, createPublicKey, sign } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { readCheckpoint } from '#ledger/log/checkpoint.ts'
import { cosigned, parseVerifier, signatureLine, type Verifier } from '#ledger/log/note.ts'
import { base64, bytesOf, emptyRoot } from '#ledger/tree/hash.ts'
import { isConsistent, type Root } from '#ledger/tree/verify.ts'

/**
 * A witness of the smallest kind, a process of its own: it knows the log's key and remembers in a file the last checkpoint that it
 * signed. One round: fetch the checkpoint and the proof that it continues, sign, bring it back. Says on a line what it did.
 */
const [url = '', logKey = '', memory = ''] = process.argv.slice(2)

/** C2SP tlog-cosignature. Its key is nobody's secret. */
const seed = Buffer.alloc(32, 5)
const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed])
const secret = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })
const { x = '' } = createPublicKey(secret).export({ format: 'jwk' })
export const witness: Verifier = { name: 'witness.example/w1', kind: 'witness', key: Buffer.from(x, 'base64url') }

if (import.meta.main) process.stdout.write(`${await round()}\n`)

async function round(): Promise<string> {
  const log = parseVerifier(logKey)
  const written = await (await fetch(new URL('/v1/audit/checkpoint', url))).text()
  const checkpoint = log === undefined ? undefined : readCheckpoint(written, log)
  if (checkpoint === undefined) return 'refused: not signed by the log'
  const before = remembered()
  if (checkpoint.size < before.size) return `refused: ${checkpoint.size} is less than ${before.size}`
  const proof = await proofBetween(before.size, checkpoint.size)
  if (!isConsistent(before, checkpoint, proof)) return `refused: ${checkpoint.size} does not continue ${before.size}`
  // Remembered before it is signed: a witness that was stopped in between never signs two histories.
  writeFileSync(memory, JSON.stringify({ size: checkpoint.size, root: base64(checkpoint.root) }))
  return bring(`${written}${signatureLine(witness, signed(checkpoint.note.text))}`)
}

function remembered(): Root {
  if (!existsSync(memory)) return { size: 0, root: emptyRoot }
  const { size, root } = JSON.parse(readFileSync(memory, 'utf8')) as { size: number; root: string }
  return { size, root: bytesOf(root) ?? emptyRoot }
}

async function proofBetween(from: number, to: number): Promise<readonly Uint8Array[]> {
  const answer = await fetch(new URL(`/v1/audit/consistency?from=${from}&to=${to}`, url))
  const { proof } = (await answer.json()) as { proof: readonly string[] }
  return proof.flatMap(each => bytesOf(each) ?? [])
}

function signed(text: string): Uint8Array {
  const time = Math.floor(Temporal.Now.instant().epochMilliseconds / 1000)
  const bytes = Buffer.alloc(8)
  bytes.writeBigUInt64BE(BigInt(time))
  return Buffer.concat([bytes, sign(null, cosigned(text, time), secret)])
}

async function bring(checkpoint: string): Promise<string> {
  const answer = await fetch(new URL('/v1/audit/cosignatures', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ checkpoint }),
  })
  return `signed ${answer.status} ${await answer.text()}`
}
