import { setTimeout as sleep } from 'node:timers/promises'
import type { PersonIndex } from '#match/index.ts'
import { baseOf } from '#match/people/people.ts'
import type { Marks } from '../marks.ts'
import type { Keys, World } from '../world.ts'
import type { Bounds } from './bounds.ts'
import type { Followed } from './drain.ts'
import { createElsewhere, type Elsewhere } from './elsewhere.ts'
import { gauges } from './gauges.ts'
import { letGo } from './let-go.ts'
import { createMerging, type Merging } from './merging.ts'
import type { Note } from './note.ts'
import { createResident, type Resident } from './resident.ts'
import { programDigest } from './snapshot/program.ts'
import { createSnapshots, type Snapshots } from './snapshot/snapshots.ts'
import { ownThread } from './threads/own-thread.ts'
import { startThread, type StartThread } from './threads/thread.ts'

export type IndicesParts = Readonly<{
  find: Followed
  marks: Marks
  keys: Pick<Keys, 'digest'>
  now: World['now']
  random: World['random']
  /** Where the snapshot is kept. */
  directory: string
  note: (note: Note) => void
  start?: StartThread
  bounds?: Bounds
}>

/** The Indices of a node that lasts: merged by another thread, kept as a file, searched by others where it takes long. */
export type Indices = Resident &
  Readonly<{
    /** For what takes long, deep searches and whole files of questions: as of the database's position at the time of the call. */
    searchElsewhere: Elsewhere['search']
    /** Numbers for who watches, by name. */
    gauges: () => Readonly<Record<string, number>>
    /** Lets go of every thread, with the newest snapshot on the disk. */
    stop: () => Promise<void>
  }>

/** A merge of the largest file takes minutes; a file of many gigabytes is written in as many. */
const mergeWithin = 60 * 60_000
const writeWithin = 20 * 60_000
/**
 * Nobody needs to ask for the index to follow: a question should not have to wait for what came before it, and while a batch is entered forty thousand
 * records come in so many milliseconds, which are taken up in a second or two.
 */
const followEvery = 10_000
/** A process that is told to stop is killed by whoever told it, after a while. */
const stopWithin = 45_000
/** So many people are put in order within a second or two, which is not too long to stop in. */
const soonInOrder = 50_000

export async function openIndices(parts: IndicesParts): Promise<Indices> {
  const { find, now, start = startThread } = parts
  const program = programDigest()
  const writer = ownThread('write', start, writeWithin)
  const merger = ownThread('merge', start, mergeWithin)
  const snapshots = createSnapshots({ ...parts, program, write: writer.ask })
  const merging = createMerging({
    ...parts,
    from: (await snapshots.open(await find.position())) ?? { base: baseOf([]), position: 0, at: now() },
    merge: merger.ask,
    merged(ordered) {
      letGo()
      void snapshots.keep(ordered)
    },
  })
  const elsewhere = createElsewhere(merging, start)
  const following = { from: merging.state().position, reached: merging.reached, room: merging.room }
  const createIndex = (): PersonIndex => merging.index
  const resident = createResident({ find, now, createIndex, following, elsewhere: elsewhere.search })
  const follow = setInterval(() => void resident.drain().catch(() => undefined), followEvery).unref()
  return {
    ...resident,
    searchElsewhere: async (description, asking) => {
      await resident.drain()
      return elsewhere.search(description, asking)
    },
    gauges: () => gauges(merging.state(), snapshots.kept(), now()),
    async stop() {
      clearInterval(follow)
      await elsewhere.stop()
      if (merging.state().size <= soonInOrder) merging.begin()
      else await merger.stop()
      await atMost(
        merging.settled().then(() => keepLast(merging, snapshots)),
        stopWithin,
      )
      await Promise.all([merger.stop(), writer.stop()])
    },
  }
}

/** What was put in order last is on the disk, unless it could not be written. */
async function keepLast(merging: Merging, snapshots: Snapshots): Promise<void> {
  await snapshots.settled()
  const { ordered } = merging.state()
  if (ordered.position > (snapshots.kept()?.position ?? 0)) await snapshots.keep(ordered)
}

async function atMost(ending: Promise<void>, milliseconds: number): Promise<void> {
  const over = new AbortController()
  await Promise.race([
    ending,
    sleep(milliseconds, undefined, { signal: over.signal, ref: false }).catch(() => undefined),
  ])
  over.abort()
}
