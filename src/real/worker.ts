import { setTimeout as sleep } from 'node:timers/promises'
import { doDueWork } from '#work/do-due-work.ts'
import type { World } from '../world.ts'

/** How often we look while nothing is due. A lapse or a destruction is never later than this for want of looking. */
const idlePause = 1_000
/** While the database does not answer, the pause doubles up to this. */
const longestPause = 30_000

/** What a worker says: names and codes, never a descriptor, nor a message that could quote one. */
export type Note = Readonly<{
  event: string
  duty?: string
  ntn?: string
  error?: string
  /** How many debts of a turn were overdue, and by how many seconds the latest. */
  overdue?: number
  seconds?: number
}>

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
  let agreed = true
  while (!over.aborted) {
    const agree = world.clocksAgree()
    if (agree !== agreed) note({ event: agree ? 'clocks-agree' : 'clocks-disagree' })
    agreed = agree
    const came = await turn(world, note)
    pause = came === 'failed' ? Math.min(pause * 2, longestPause) : idlePause
    // What was done may have made something else due; what failed is leased again in its own time.
    if (came !== 'busy') await rest(pause, over)
  }
}

async function turn(world: World, note: (note: Note) => void): Promise<'busy' | 'idle' | 'failed'> {
  try {
    const { done, overdue, failed } = await doDueWork(world)
    if (overdue.count > 0) note({ event: 'catching-up', overdue: overdue.count, seconds: overdue.greatest })
    for (const { kind, subject, error } of failed)
      note({ event: 'duty-failed', duty: kind, ntn: subject, error: codeOf(error) })
    return done > 0 ? 'busy' : 'idle'
  } catch (error) {
    note({ event: 'no-turn', error: codeOf(error) })
    return 'failed'
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
