import assert from 'node:assert/strict'
import { join } from 'node:path'
import { readCheckpoint, verifierOf } from '#ledger/log/checkpoint.ts'
import { grown, rootOfEdge, type Edge } from '#ledger/tree/edge.ts'
import { base64, entryHash } from '#ledger/tree/hash.ts'
import { simulatedKeys } from '#simulated/keys.ts'
import { seeded } from '#simulated/random.ts'
import type { Store } from '#store/store.ts'
import { follow, type Acknowledging } from './kill.ts'

/** From the entries alone: as many as the head says, each once, and the signed root is theirs. */
export async function requireWhole({ log }: Pick<Store, 'log'>): Promise<void> {
  const { size, signed } = await log.head()
  const entries = await log.entries(0, size + 1)
  assert.equal(entries.length, size)
  assert.equal(new Set(entries).size, size)
  if (signed === undefined) return
  let edge: Edge = []
  for (const [place, entry] of entries.slice(0, signed.size).entries()) edge = grown(edge, place, entryHash(entry))
  const checkpoint = readCheckpoint(signed.note, verifierOf(await logKeys.logKey()))
  assert.equal(base64(checkpoint?.root ?? new Uint8Array()), base64(rootOfEdge(edge)))
}

/** The same in every process of a test. */
export const logKeys = simulatedKeys(seeded('sequencer'))

/** Starts `sequence-on.ts`: a process that keeps leaves and numbers them, turn after turn, and says so on a line. */
export const keepSequencing = (kind: 'url' | 'directory', place: string, prefix: string): Acknowledging =>
  follow(join(import.meta.dirname, 'sequence-on.ts'), [kind, place, prefix])
