import { setImmediate as rest } from 'node:timers/promises'
import type { Asking } from '#match/index.ts'
import { searchMany, type Searched } from '#resident/threads/search-many.ts'
import { startThread, type StartThread, type Thread } from '#resident/threads/thread.ts'
import { codeOf } from '#resident/threads/work.ts'
import { restEvery } from './chunks.ts'
import type { Engine } from './engine.ts'
import type { Person } from './person.ts'

/** Who is asked about many people. The answers are to the first of them, and to one at least. */
export type Asker = Readonly<{
  ask: (people: readonly Person[]) => Promise<readonly Searched[]>
  /** How many may be asked and unanswered at once: what bounds the memory. */
  atOnce: number
  threads: number
  stop: () => Promise<void>
}>

/** What every search is asked with. */
export type How = Readonly<{
  threshold: number
  /** Hits that one answer holds, where it is not to one person alone. */
  mostFound?: number
}>

/** Some ten megabytes. */
const usuallyFound = 100_000

export function askHere(engine: Engine, how: How): Asker {
  const { asking, found } = askingOf(engine, how)
  return {
    async ask(people) {
      await rest()
      return searchMany(engine.search, descriptionsOf(people), asking, { found, milliseconds: restEvery })
    },
    atOnce: 1,
    threads: 1,
    stop: async () => undefined,
  }
}

/** One that is worked on, one that is next, and one that waits to be written behind a slower one. */
const perThread = 3

/** A single search of the largest file takes seconds, and many low ones of it minutes; what takes longer hangs. */
const within = 3_600_000

/** All search one index. Each thread is started when there is something for it to do. */
export function askThreads(engine: Engine, how: How, threads: number, start: StartThread = startThread): Asker {
  const { asking, found } = askingOf(engine, how)
  const enough = { found, milliseconds: Infinity }
  const started: Thread[] = []

  /** The first message to a thread brings the index; its arrays are not copied. */
  function leastBusy(): Readonly<{ thread: Thread; isNew: boolean }> {
    const [least] = started.toSorted((one, other) => one.waiting() - other.waiting())
    if (least !== undefined && (least.waiting() === 0 || started.length >= threads)) {
      return { thread: least, isNew: false }
    }
    const thread = start()
    started.push(thread)
    return { thread, isNew: true }
  }

  return {
    async ask(people) {
      const { thread, isNew } = leastBusy()
      const held = isNew ? engine.held() : undefined
      try {
        return await thread.ask('searchMany', { held, descriptions: descriptionsOf(people), asking, enough }, within)
      } catch (error) {
        throw new Error(`A thread that searched did not end its work (${codeOf(error)}).`, { cause: error })
      }
    },
    atOnce: threads * perThread,
    threads,
    stop: async () => void (await Promise.all(started.map(thread => thread.stop()))),
  }
}

const askingOf = (
  { size }: Engine,
  { threshold, mostFound = usuallyFound }: How,
): Readonly<{ asking: Asking; found: number }> => ({
  // As many as there are, so that no hit is ever dropped.
  asking: { limit: Math.max(1, size), threshold },
  found: mostFound,
})

const descriptionsOf = (people: readonly Person[]): readonly Person['description'][] =>
  people.map(({ description }) => description)
