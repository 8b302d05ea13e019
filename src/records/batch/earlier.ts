import type { BatchNumber } from '#law/words.ts'
import { defect } from '#ledger/defect.ts'
import type { World } from '../../world.ts'
import { ariOf, type BatchAct, type StagedRow } from './staged.ts'

/** One chunk of a batch as it was sent. */
export async function rowsOf(batch: BatchNumber, chunk: number, { find }: World): Promise<readonly StagedRow[]> {
  const content = await find.stagedRows(batch, chunk)
  // What `stageChunk` kept.
  return (content ?? defect('a batch that waits has all of its chunks')) as readonly StagedRow[]
}

/**
 * What stands before a chunk in the same file about the same numbers, in order, so that looking at a batch needs no memory of the chunks
 * before: each row names the chunk in which its number came last, and that row the one before it.
 */
export async function actsBefore(
  { batch, chunk: own, rows }: Readonly<{ batch: BatchNumber; chunk: number; rows: readonly StagedRow[] }>,
  world: World,
): Promise<readonly BatchAct[]> {
  const wanted = new Map<number, Set<string>>()
  wantEarlier(rows, wanted, own)
  const found: BatchAct[][] = []
  // From the last to the first: a row points only to chunks before its own.
  for (let chunk = Math.max(...wanted.keys()); wanted.size > 0; chunk = Math.max(...wanted.keys())) {
    const aris = wanted.get(chunk)
    wanted.delete(chunk)
    const some = (await rowsOf(batch, chunk, world)).filter(row => 'act' in row && aris?.has(ariOf(row.act)))
    found.push(some.flatMap(row => ('act' in row ? [row.act] : [])))
    wantEarlier(some, wanted, chunk)
  }
  return found.toReversed().flat()
}

function wantEarlier(rows: readonly StagedRow[], wanted: Map<number, Set<string>>, own: number): void {
  for (const row of rows) {
    if (!('act' in row) || row.after === undefined || row.after === own) continue
    const aris = wanted.get(row.after) ?? new Set()
    wanted.set(row.after, aris.add(ariOf(row.act)))
  }
}
