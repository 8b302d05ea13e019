import type { BatchFormat, DiscardReason } from '#law/lives/batch.ts'
import type { Seen } from '#law/lives/lives.ts'
import { makeBatchNumber, ntnRandomBytes } from '#law/numbers.ts'
import type { BatchNumber, Ori } from '#law/words.ts'
import { again } from '#ledger/again.ts'
import type { Actor } from '#ledger/change.ts'
import { defect } from '#ledger/defect.ts'
import { write } from '#ledger/write.ts'
import type { World } from '../../world.ts'
import type { StagedRow } from './staged.ts'

/** Begins a batch before its first row is kept, so that whatever comes of the sending, its end is owed. */
export async function beginBatch(
  { ori, format }: Readonly<{ ori: Ori; format: BatchFormat }>,
  by: Actor,
  world: World,
): Promise<Seen<'batch'>> {
  const batch = makeBatchNumber(world.random(ntnRandomBytes))
  const event = { type: 'begun', batch, ori, format, at: world.now().toString(), sentBy: by.id } as const
  const written = await write({ by, steps: [{ life: 'batch', id: batch, seen: undefined, event }] }, world)
  if (written.outcome !== 'kept') defect('nobody else has this number')
  return written.seen('batch', batch)
}

/** Keeps one chunk of rows, sealed. It is no act upon any record, and leaves no leaf: the batch's own have them all. */
export async function stageChunk(
  staged: Readonly<{ batch: BatchNumber; chunk: number; rows: readonly StagedRow[] }>,
  by: Actor,
  world: World,
): Promise<void> {
  const { batch, chunk, rows } = staged
  const { outcome } = await write({ by, steps: [], stages: [{ batch, what: 'rows', chunk, content: rows }] }, world)
  if (outcome !== 'kept') defect('a chunk stands in nobody’s place')
}

/** Everything that is known of a file once its last byte has come. */
export type WholeFile = Readonly<{ sha256: Uint8Array; rows: number; chunks: number }>

/**
 * The batch is whole, and is looked at from now on. The same file of the same agency is the batch that it was: what came now is destroyed,
 * so that sending a file again harms nobody. We know a file by a keyed digest, by which nobody can try what stood in it.
 */
export const finishBatch = (
  begun: Seen<'batch'>,
  { sha256, rows, chunks }: WholeFile,
  by: Actor,
  world: World,
): Promise<Seen<'batch'>> =>
  again(async () => {
    const { batch, ori } = begun.state
    const digest = Buffer.from(await world.keys.digest('batch-file', sha256)).toString('base64url')
    const earlier = await world.find.batchOfFile(ori, digest)
    if (earlier !== undefined) {
      await endBatch(begun, 'same-file', by, world)
      return (await world.find.batch(earlier)) ?? defect('a batch outlives its file')
    }
    const event = { type: 'received', digest, rows, chunks } as const
    const steps = [{ life: 'batch', id: batch, seen: begun, event } as const]
    const written = await write({ by, steps, files: [{ ori, digest, batch }] }, world)
    return written.outcome === 'kept' ? written.seen('batch', batch) : undefined
  })

/** Ends a batch that is not entered, and destroys every row of it. */
export async function endBatch(
  seen: Seen<'batch'>,
  because: DiscardReason,
  by: Actor,
  world: World,
): Promise<Seen<'batch'> | undefined> {
  const { batch, ori, digest } = seen.state
  const event = { type: 'discarded', because } as const
  const file = digest === undefined ? {} : { file: { ori, digest } }
  const steps = [{ life: 'batch', id: batch, seen, event } as const]
  const written = await write({ by, steps, unstages: [{ batch, ...file }] }, world)
  return written.outcome === 'kept' ? written.seen('batch', batch) : undefined
}
