import { setTimeout as sleep } from 'node:timers/promises'
import { doDueWork, type Turn } from '#work/do-due-work.ts'
import type { World } from '../world.ts'

/** How often we look while nothing is due. A lapse or a destruction is never later than this for want of looking. */
const idlePause = 1_000
/** While the database does not answer, the pause doubles up to this. */
const longestPause = 30_000

/** What a worker says: names and codes, never a descriptor, nor a message that could quote one. */
export type Note = Readonly<{ event: string; duty?: string; ntn?: string; error?: string }>

export type Worker = Readonly<{ stop: () => Promise<void> }>

/** Carries out what is owed, turn after turn, until it is stopped; a turn that has begun is finished. */
export function startWorker(world: World, note: (note: Note) => void): Worker {
  const over = new AbortController()
  const running = run(world, note, over.signal)
  return {
    async stop() {
      over.abort()
      await running
    },
  }
}

async function run(world: World, note: (note: Note) => void, over: AbortSignal): Promise<void> {
  let pause = idlePause
  let doubtful = false
  while (!over.aborted) {
    if (doubtful !== !world.clocksAgree()) {
      doubtful = !doubtful
      note({ event: doubtful ? 'clocks-disagree' : 'clocks-agree' })
    }
    const turn = await attempt(world)
    if ('error' in turn) note({ event: 'no-turn', error: codeOf(turn.error) })
    else
      for (const { kind, subject, error } of turn.failed)
        note({ event: 'duty-failed', duty: kind, ntn: subject, error: codeOf(error) })
    pause = 'error' in turn ? Math.min(pause * 2, longestPause) : idlePause
    // What was done may have made something else due; what failed is leased again in its own time.
    if ('error' in turn || turn.done === 0) await rest(pause, over)
  }
}

async function attempt(world: World): Promise<Turn | Readonly<{ error: unknown }>> {
  try {
    return await doDueWork(world)
  } catch (error) {
    return { error }
  }
}

const rest = (milliseconds: number, signal: AbortSignal): Promise<unknown> =>
  sleep(milliseconds, undefined, { signal }).catch(() => undefined)

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  if ('code' in error && typeof error.code === 'string') return error.code
  // A defect is in our own words; what other errors say may quote what they were given.
  return error.message.startsWith('defect: ') ? error.message : error.name
}
