import type { Description } from '#match/description.ts'
import type { Asking, Found } from '#match/index.ts'
import type { Held } from '#match/people/held.ts'
import type { StartThread, Thread } from './threads/thread.ts'
import { trouble } from './threads/work.ts'

/** What is searched: all that an index holds now, and a number that is another after each change. */
export type Searched = Readonly<{ held: () => Held; version: () => number }>

/** Searches in other threads, over the one index of this process. */
export type Elsewhere = Readonly<{
  /** What the index itself would answer now. Rejects when its thread fails, is late, or when too many wait already. */
  search: (description: Description, asking: Asking) => Promise<readonly Found[]>
  stop: () => Promise<void>
}>

/** A deep search of the largest file takes some seconds. */
const within = 30_000
/** Whoever comes after these would wait too long to be answered in time. */
const mostWaiting = 32

type Lane = { thread: Thread; version: number | undefined }

/** `threads` at most, started when they are first needed, and anew after they failed. */
export function createElsewhere(searched: Searched, start: StartThread, threads = 1): Elsewhere {
  const lanes: Lane[] = []

  function leastBusy(): Lane {
    const [least] = lanes.toSorted((one, other) => one.thread.waiting() - other.thread.waiting())
    if (least !== undefined && (least.thread.waiting() === 0 || lanes.length >= threads)) return least
    const lane: Lane = { thread: start(), version: undefined }
    lanes.push(lane)
    return lane
  }

  async function leave(lane: Lane): Promise<void> {
    const at = lanes.indexOf(lane)
    if (at >= 0) lanes.splice(at, 1)
    await lane.thread.stop()
  }

  return {
    async search(description, asking) {
      const lane = leastBusy()
      if (lane.thread.waiting() >= mostWaiting) throw trouble('busy')
      const version = searched.version()
      // A thread does one thing after another, so it holds by then what was sent before.
      const held = lane.version === version ? undefined : searched.held()
      lane.version = version
      try {
        return await lane.thread.ask('search', { held, description, asking }, within)
      } catch (error) {
        await leave(lane)
        throw error
      }
    },
    stop: async () => void (await Promise.all([...lanes].map(leave))),
  }
}
