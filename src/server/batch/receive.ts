import { createHash, type Hash } from 'node:crypto'
import type { BatchFormat } from '#law/lives/batch.ts'
import type { Seen } from '#law/lives/lives.ts'
import type { Ori } from '#law/words.ts'
import type { Actor } from '#ledger/change.ts'
import { beginBatch, endBatch, finishBatch, stageChunk } from '#records/batch/receive-batch.ts'
import { ariOf, rowsPerChunk, type StagedRow } from '#records/batch/staged.ts'
import { isRefusal, refuse, type Refusal } from '../../refusal.ts'
import type { World } from '../../world.ts'
import { readCsv } from './csv.ts'
import { createLastChunks } from './last-chunks.ts'
import { readNiem } from './niem.ts'
import type { Reading, ReadRow, Unread } from './read.ts'
import { stageRow } from './stage-row.ts'
import { unreadAs } from './first-bytes.ts'
import { readXml } from './xml.ts'

/** A gigabyte of CSV is some four million records; whoever has more sends two. */
export const largestBatch = 1024 * 1024 * 1024

/** A record that changes more often in one file is a program that went round in a circle. */
const mostTimes = 50

const readers: Readonly<Record<BatchFormat, (bytes: AsyncIterable<Uint8Array>) => Reading>> = {
  csv: readCsv,
  xml: readXml,
  niem: readNiem,
}

export type Receiving = Readonly<{ bytes: AsyncIterable<Uint8Array>; format: BatchFormat; ori: Ori }>

/**
 * Takes a batch as it comes and keeps its rows sealed, chunk by chunk: no file in the clear is ever written, and no more than a chunk is in
 * memory. A sending that breaks off leaves nothing.
 */
export async function receiveBatch(
  { bytes, format, ori }: Receiving,
  by: Actor,
  world: World,
): Promise<Seen<'batch'> | Refusal<Unread>> {
  const file: File = { hash: createHash('sha256') }
  const staging: Staging = { by, world, ori, chunks: 0, rows: 0, waiting: [], last: createLastChunks() }
  let begun: Seen<'batch'> | undefined
  try {
    for await (const some of readers[format](counted(bytes, file))) {
      if (isRefusal(some)) file.refusal ??= some
      if (file.refusal !== undefined) break
      if (isRefusal(some) || some.length === 0) continue
      begun ??= await beginBatch({ ori, format }, by, world)
      await stage(some, begun, staging)
    }
    if (begun !== undefined && file.refusal === undefined) await keepChunk(begun, staging)
  } catch (error) {
    if (begun !== undefined) await endBatch(begun, 'not-whole', by, world).catch(() => undefined)
    throw error
  }
  const { rows, chunks } = staging
  if (begun !== undefined && file.refusal === undefined)
    return finishBatch(begun, { sha256: file.hash.digest(), rows, chunks }, by, world)
  if (begun !== undefined) await endBatch(begun, 'not-whole', by, world)
  return file.refusal ?? refuse('batch-empty')
}

/** What is known of a file as a whole, while it comes. */
type File = { readonly hash: Hash; refusal?: Refusal<Unread> }

async function* counted(bytes: AsyncIterable<Uint8Array>, file: File): AsyncGenerator<Uint8Array> {
  let size = 0
  for await (const chunk of bytes) {
    if (size === 0) {
      const unread = unreadAs(chunk)
      if (unread !== undefined) return void (file.refusal = refuse(unread))
    }
    size += chunk.length
    if (size > largestBatch) return void (file.refusal = refuse('batch-too-large'))
    file.hash.update(chunk)
    yield chunk
  }
}

type Staging = Readonly<{ by: Actor; world: World; ori: Ori; last: ReturnType<typeof createLastChunks> }> & {
  chunks: number
  rows: number
  waiting: StagedRow[]
}

async function stage(some: readonly ReadRow[], begun: Seen<'batch'>, staging: Staging): Promise<void> {
  for (const read of some) {
    staging.waiting.push(placed(stageRow(read, staging.ori), staging))
    staging.rows += 1
    if (staging.waiting.length === rowsPerChunk) await keepChunk(begun, staging)
  }
}

/** Says of a row in which chunk its number came last. */
function placed(row: StagedRow, { last, chunks }: Staging): StagedRow {
  if (!('act' in row)) return row
  const { after, times } = last.note(ariOf(row.act), chunks)
  if (times > mostTimes) return { line: row.line, faults: [{ pointer: '/ari', code: 'ari-too-often' }] }
  return after === undefined ? row : { ...row, after }
}

async function keepChunk({ state }: Seen<'batch'>, staging: Staging): Promise<void> {
  const { waiting: rows, chunks: chunk, by, world } = staging
  if (rows.length === 0) return
  await stageChunk({ batch: state.batch, chunk, rows }, by, world)
  staging.chunks += 1
  staging.waiting = []
}
