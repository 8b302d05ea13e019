import { constants, statSync, unlinkSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Batch } from '#law/lives/batch.ts'
import type { Actor } from '#ledger/change.ts'
import { ownBatch, startCommit } from '#records/batch/own-batch.ts'
import { isRefusal } from '../../refusal.ts'
import type { World } from '../../world.ts'
import { receiveBatch } from '../batch/receive.ts'
import { writeAnswer } from './answer.ts'
import { filesIn, isStill, type Dropped } from './found.ts'

export type Drop = Readonly<{
  directory: string
  /** The share of rows that may be wrong in a file that is entered all the same; 0 where nothing is said. */
  mayReject?: number
  world: World
  /** Hears that a file could not be taken, by a code alone. */
  failed: (error: unknown) => void
}>

/** How often we look; a file that was the same at two looks is whole. */
const lookEvery = 2_000

type Seen = Readonly<{ size: number; changed: number; batch?: Batch['batch'] }>

/**
 * Takes what agencies lay into their folders, `ORI/name.csv`: looked at, entered where no more of it is wrong than may be, and answered
 * beside. Once it is entered the file is removed, names and all. Whoever may write into an agency's folder sends as that agency.
 */
export function watchDrop(drop: Drop): Readonly<{ stop: () => Promise<void> }> {
  const over = new AbortController()
  const running = run(drop, over.signal)
  return {
    async stop() {
      over.abort()
      await running
    },
  }
}

/** Throws one sentence where others than the owner and the group could send in somebody's name. */
export function requirePrivate(directory: string): void {
  const { mode } = statSync(directory)
  if ((mode & 0o002) !== 0)
    throw new Error(`Everybody may write into ${directory}. Take that right away, then start again.`)
}

async function run(drop: Drop, over: AbortSignal): Promise<void> {
  const seen = new Map<string, Seen>()
  while (!over.aborted) {
    await look(drop, seen)
    await sleep(lookEvery, undefined, { signal: over }).catch(() => undefined)
  }
}

/** One look over all folders. Exported for whoever cannot wait. */
export async function look(drop: Drop, seen: Map<string, Seen>): Promise<void> {
  const files = filesIn(drop.directory)
  for (const path of seen.keys()) if (files.every(file => file.path !== path)) seen.delete(path)
  for (const file of files) {
    const before = seen.get(file.path)
    const isWhole = before?.size === file.size && before.changed === file.changed && file.size > 0
    try {
      const batch = isWhole ? await further(file, before, drop) : undefined
      seen.set(file.path, { size: file.size, changed: file.changed, ...(batch === undefined ? {} : { batch }) })
    } catch (error) {
      drop.failed(error)
    }
  }
}

const senderOf = ({ ori }: Dropped): Actor => ({ audience: 'agency', id: `drop-${ori}` })

async function further(file: Dropped, { batch }: Seen, drop: Drop): Promise<Batch['batch'] | undefined> {
  const { world, mayReject = 0 } = drop
  const state = batch === undefined ? await taken(file, drop) : await ownBatch({ batch, ori: file.ori }, world)
  // Other files were read meanwhile. What is no longer what was taken is neither entered, answered nor removed: the next look takes it.
  if (!isStill(file)) return undefined
  if (isRefusal(state)) {
    await writeAnswer(file, { refused: state.refusal }, world)
    return undefined
  }
  const { status, rows, looked } = state.state
  const isSound = looked.rejected <= rows * mayReject
  if (status === 'checked' && isSound) {
    const told = await startCommit({ batch: state.state.batch, ori: file.ori }, senderOf(file), world)
    // Whoever of the agency commits it by its number or with the same file is another than the folder.
    if (isRefusal(told)) await writeAnswer(file, { refused: told.refusal, batch: state.state.batch }, world)
  }
  if (status === 'committed' || status === 'discarded' || (status === 'checked' && !isSound)) {
    await writeAnswer(file, { batch: state.state }, world)
    if (status === 'committed' && isStill(file)) unlinkSync(file.path)
  }
  return state.state.batch
}

async function taken(file: Dropped, { world }: Drop): ReturnType<typeof receiveBatch> {
  // A link that came between the look and now is not followed.
  const handle = await open(file.path, constants.O_RDONLY | constants.O_NOFOLLOW)
  try {
    const bytes = handle.createReadStream({ autoClose: false }) as AsyncIterable<Uint8Array>
    return await receiveBatch({ bytes, format: file.format, ori: file.ori }, senderOf(file), world)
  } finally {
    await handle.close()
  }
}
