import { setTimeout as sleep } from 'node:timers/promises'
import { doDueWork } from '#work/do-due-work.ts'
import type { World } from '../world.ts'
import { keepLog, type LogKeeper } from './log-keeper.ts'
import { codeOf, type Note } from './note.ts'

/** How often we look while nothing is due. A lapse or a destruction is never later than this for want of looking. */
const idlePause = 1_000
/** While the database does not answer, the pause doubles up to this. */
const longestPause = 30_000

export type Worker = Readonly<{ stop: () => Promise<void> }>

/** Carries out what is owed and keeps the log, turn after turn, until it is stopped; a turn that has begun is finished. */
export function startWorker(world: World, note: (note: Note) => void, log: LogKeeper = keepLog(world, note)): Worker {
  const over = new AbortController()
  const running = run({ world, note, log }, over.signal)
  return {
    async stop() {
      over.abort()
      await running
    },
  }
}

type Working = Readonly<{ world: World; note: (note: Note) => void; log: LogKeeper }>

async function run({ world, note, log }: Working, over: AbortSignal): Promise<void> {
  let pause = idlePause
  let agreed = true
  while (!over.aborted) {
    const agree = world.clocksAgree()
    if (agree !== agreed) note({ event: agree ? 'clocks-agree' : 'clocks-disagree' })
    agreed = agree
    const came = await turn(world, note)
    const more = await log.turn()
    pause = came === 'failed' ? Math.min(pause * 2, longestPause) : idlePause
    // What was done may have made something else due; what failed is leased again in its own time.
    if (came !== 'busy' && !more) await rest(pause, over)
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
