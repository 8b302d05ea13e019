import { setTimeout as sleep } from 'node:timers/promises'
import type { Guarded } from './guarded.ts'

/** What waits for a source is owed within a minute of its return; this and the search itself must fit in. */
const lookEvery = 5_000
/** One that is there and does not answer is looked at ever less often, up to this. */
const longestPause = 60_000

export type Watch = Readonly<{ stop: () => Promise<void> }>

/** What can be looked at: whether it owes an answer, and whether anybody is there. */
export type Watchable = Pick<Guarded, 'isOwing' | 'look'>

/** What is looked at, what is done when one has come back, and who hears when that fails. Given whole so that a test may hurry. */
export type Watched = Readonly<{
  sources: readonly Watchable[]
  cameBack: () => Promise<void>
  failed: (error: unknown) => void
  every?: number
}>

/**
 * Looks after sources that owe an answer: as soon as one is there again, whatever waits for it is searched, instead of when its own
 * time comes. While all answer nobody is looked at.
 */
export function watchSources({ sources, cameBack, failed, every = lookEvery }: Watched): Watch {
  const over = new AbortController()
  const running = Promise.all(sources.map(source => lookAfter(source, { cameBack, failed, every }, over.signal)))
  return {
    async stop() {
      over.abort()
      await running
    },
  }
}

type Way = Required<Omit<Watched, 'sources'>>

async function lookAfter(source: Watchable, { cameBack, failed, every }: Way, over: AbortSignal): Promise<void> {
  let pause = every
  while (!over.aborted) {
    await sleep(pause, undefined, { signal: over }).catch(() => undefined)
    if (over.aborted) return
    if (!source.isOwing()) pause = every
    else if (await source.look()) {
      // If it owes again when we look next, it was there and did not answer.
      pause = Math.min(pause * 2, Math.max(every, longestPause))
      await cameBack().catch(failed)
    } else pause = every
  }
}
