import { createHash, type Hash } from 'node:crypto'
import { performance } from 'node:perf_hooks'
import { setImmediate as turn, setTimeout as sleep } from 'node:timers/promises'
import { beginRecheck, endRecheck, finishRecheck, stageHolders } from '#check/recheck/receive-recheck.ts'
import { rowsPerChunk, type Holder, type RefusedRow } from '#check/recheck/staged.ts'
import type { RecheckFormat } from '#law/lives/recheck.ts'
import type { Seen } from '#law/lives/lives.ts'
import type { Caller } from '#law/lives/session.ts'
import type { Actor } from '#ledger/change.ts'
import { defect } from '#ledger/defect.ts'
import { fileSealing, type FileSealing } from '#ledger/file-key.ts'
import { isRefusal, refuse, type Refusal } from '../../refusal.ts'
import type { World } from '../../world.ts'
import { unreadAs } from '../batch/first-bytes.ts'
import { createLastChunks, type LastChunks } from '../batch/last-chunks.ts'
import type { ReadRow } from '../batch/read.ts'
import { largestBatch } from '../batch/receive.ts'
import { readHolders } from './read.ts'
import { stageHolder } from './stage-holder.ts'

type Unread = 'batch-packed' | 'batch-not-utf-8' | 'batch-too-large' | 'batch-empty' | 'recheck-header'

export type Receiving = Readonly<{ bytes: AsyncIterable<Uint8Array>; format: RecheckFormat; caller: Caller }>

/**
 * Takes a file of permit holders as it comes and keeps its rows sealed, chunk by chunk: no file in the clear is ever written, and no more than
 * a chunk is in memory. A sending that breaks off leaves nothing.
 */
export async function receiveRecheck(
  { bytes, format, caller }: Receiving,
  world: World,
): Promise<Seen<'recheck'> | Refusal<Unread | 'purpose-not-yours'>> {
  const by: Actor = { audience: caller.audience, id: caller.id }
  const file: File = { hash: createHash('sha256') }
  let staging: Staging | undefined
  try {
    for await (const some of readHolders(counted(bytes, file), format)) {
      if (isRefusal(some)) file.refusal ??= some
      if (isRefusal(some) || file.refusal !== undefined) break
      if (some.length === 0) continue
      if (staging === undefined) {
        const begun = await begin(caller, format, world)
        if (isRefusal(begun)) return begun
        staging = begun
      }
      await stage(some, staging, by, world)
    }
    if (staging !== undefined && file.refusal === undefined) await keepChunk(staging, by, world)
  } catch (error) {
    if (staging !== undefined) await endRecheck(staging.begun, 'not-whole', by, world).catch(() => undefined)
    throw error
  }
  if (staging === undefined) return file.refusal ?? refuse('batch-empty')
  if (file.refusal === undefined)
    return finishRecheck(staging.begun, { ...countsOf(staging), sha256: file.hash.digest() }, by, world)
  await endRecheck(staging.begun, 'not-whole', by, world)
  return file.refusal
}

/** What is known of a file as a whole, while it comes. */
type File = { readonly hash: Hash; refusal?: Refusal<Unread> }

async function* counted(bytes: AsyncIterable<Uint8Array>, file: File): AsyncGenerator<Uint8Array> {
  let size = 0
  for await (const chunk of bytes) {
    const unread = size === 0 ? unreadAs(chunk) : undefined
    size += chunk.length
    if (unread !== undefined) return void (file.refusal = refuse(unread))
    if (size > largestBatch) return void (file.refusal = refuse('batch-too-large'))
    file.hash.update(chunk)
    yield chunk
  }
}

const countsOf = ({ rows, refused, chunks }: Staging) => ({ rows, refused, chunks })

/** So many rows are read in one go: a millisecond or two. */
const inOneGo = 20

type Staging = Readonly<{ begun: Seen<'recheck'>; sealing: FileSealing; known: LastChunks }> & {
  chunks: number
  rows: number
  refused: number
  since: ReturnType<typeof performance.eventLoopUtilization>
  waiting: (Holder | RefusedRow)[]
}

async function begin(
  caller: Caller,
  format: RecheckFormat,
  world: World,
): Promise<Staging | Refusal<'purpose-not-yours'>> {
  const begun = await beginRecheck(caller, format, world)
  if (isRefusal(begun)) return begun
  const sealing = (await fileSealing(begun.state.recheck, world)) ?? defect('a file that begins has its key')
  return {
    begun,
    sealing,
    known: createLastChunks(),
    chunks: 0,
    rows: 0,
    refused: 0,
    since: performance.eventLoopUtilization(),
    waiting: [],
  }
}

async function stage(some: readonly ReadRow[], staging: Staging, by: Actor, world: World): Promise<void> {
  for (const [at, read] of some.entries()) {
    if (at % inOneGo === inOneGo - 1) await turn()
    const row = once(stageHolder(read, world), staging)
    staging.waiting.push(row)
    staging.rows += 1
    if ('faults' in row) staging.refused += 1
    if (staging.waiting.length < rowsPerChunk) continue
    await keepChunk(staging, by, world)
    await rest(staging)
  }
}

/** Twice as long as a chunk kept this thread busy it belongs to whoever stands at a counter; longer than this at once nobody needs it. */
const [share, longestRest] = [2, 500]

async function rest(staging: Staging): Promise<void> {
  await sleep(Math.min(longestRest, share * performance.eventLoopUtilization(staging.since).active))
  staging.since = performance.eventLoopUtilization()
}

/** Of two rows with one number nobody could say whom the answer is about: the first stands, and the others are named. */
function once(row: Holder | RefusedRow, { known, chunks }: Staging): Holder | RefusedRow {
  if ('faults' in row || known.note(row.own, chunks).times === 1) return row
  return { line: row.line, own: row.own, faults: [{ pointer: '/own', code: 'own-twice' }] }
}

async function keepChunk(staging: Staging, by: Actor, world: World): Promise<void> {
  const { waiting, chunks: chunk, begun, sealing } = staging
  if (waiting.length === 0) return
  const holders = waiting.filter(row => 'transferee' in row)
  const refused = waiting.filter(row => 'faults' in row)
  await stageHolders(begun, { chunk, holders, refused }, sealing, by, world)
  staging.chunks += 1
  staging.waiting = []
}
