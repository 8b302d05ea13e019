import { looseIndexOver, type LooseIndex, type PersonIndex } from '#match/index.ts'
import type { Base } from '#match/people/base.ts'
import type { Held } from '#match/people/held.ts'
import { createUnordered, isBeyond, usualBounds, type Bounds, type Unordered } from './bounds.ts'
import { changing, repeatMissed, type Missed } from './missed.ts'
import type { Note } from './note.ts'
import { createPauses, type Pauses } from './pauses.ts'
import { codeOf } from './threads/work.ts'

/** People in order, the position of the database that they were in order at, and when that was. */
export type Ordered = Readonly<{ base: Base; position: number; at: Temporal.Instant }>

export type MergingParts = Readonly<{
  from: Ordered
  /** Puts in order, in another thread. It may fail. */
  merge: (held: Held) => Promise<Base>
  now: () => Temporal.Instant
  note: (note: Note) => void
  /** Hears of people in order once they are searched. */
  merged: (ordered: Ordered) => void
  bounds?: Bounds
}>

export type Merging = Readonly<{
  /** Answers and takes changes all the time, and never puts in order by itself. */
  index: PersonIndex
  /** The index stands at this position: begins to put it in order, where that is due. */
  reached: (position: number) => void
  /** Waits until it is in order, where more has come than it should hold meanwhile. */
  room: (position: number) => Promise<void>
  /** Begins to put it in order now, where anything came or went since. */
  begin: () => void
  /** Ends with the merge that runs, if one does. */
  settled: () => Promise<void>
  held: () => Held
  /** Another after each change. */
  version: () => number
  state: () => MergingState
}>

export type MergingState = Readonly<{
  ordered: Ordered
  position: number
  size: number
  recent: number
  gone: number
  failures: number
}>

type Own = {
  current: LooseIndex
  ordered: Ordered
  position: number
  version: number
  /** At people who came since, by searches. */
  looks: number
  /** What came while it is being put in order. */
  missed: Missed | undefined
  readonly unordered: Unordered
  readonly pauses: Pauses
}

/**
 * An index that is put in order by another thread while it goes on to answer and to change. What changes meanwhile is done
 * to the old one at once, and again to the new one before that takes its place. A merge that fails changes nothing.
 */
export function createMerging(parts: MergingParts): Merging {
  const { from, bounds = usualBounds } = parts
  const own: Own = {
    current: looseIndexOver(from.base),
    ordered: from,
    position: from.position,
    version: 0,
    looks: 0,
    missed: undefined,
    unordered: createUnordered(from.at, parts.now),
    pauses: createPauses(parts.now),
  }
  let running: Promise<void> | undefined

  function begin(): void {
    if (running === undefined && own.pauses.mayTry()) running = merge(own, parts).finally(() => (running = undefined))
  }

  return {
    index: changingIndex(own),
    reached(position) {
      own.position = position
      if (isBeyond(own.current, own.looks, bounds) || own.unordered.isOlderThan(bounds.age)) begin()
      own.unordered.reached()
    },
    async room(position) {
      own.position = position
      if (own.current.recent <= bounds.filling(own.current.inOrder)) return
      begin()
      await running
    },
    begin() {
      if (own.current.recent + own.current.gone > 0) begin()
    },
    settled: async () => running,
    held: () => own.current.held(),
    version: () => own.version,
    state: () => stateOf(own),
  }
}

function changingIndex(own: Own): PersonIndex {
  const index = changing(
    () => own.current,
    (id, description) => {
      own.missed?.set(id, description)
      own.unordered.changed()
      own.version += 1
    },
  )
  return {
    ...index,
    get size() {
      return index.size
    },
    get bytes() {
      return index.bytes
    },
    search(description, asking) {
      own.looks += own.current.recent
      return index.search(description, asking)
    },
  }
}

/** One merge, begun while the index stands at the position that it says. */
async function merge(own: Own, parts: MergingParts): Promise<void> {
  const taken = { position: own.position, at: parts.now() }
  const unordered = own.unordered.begin()
  const missed: Missed = (own.missed = new Map())
  try {
    const base = await parts.merge(own.current.held())
    const next = looseIndexOver(base)
    await repeatMissed(missed, next, () => (own.current = next))
    own.ordered = { base, ...taken }
    own.looks = 0
    own.version += 1
  } catch (error) {
    unordered.back()
    own.pauses.failed()
    const because = codeOf(error)
    // Who stops the thread knows it.
    if (own.pauses.failures() === 1 && because !== 'stopped') parts.note({ event: 'index-merge-failed', because })
    return
  } finally {
    own.missed = undefined
  }
  if (own.pauses.failures() > 0) parts.note({ event: 'index-merged-again' })
  own.pauses.worked()
  parts.merged(own.ordered)
}

const stateOf = ({ ordered, position, current, pauses }: Own): MergingState => ({
  ordered,
  position,
  size: current.size,
  recent: current.recent,
  gone: current.gone,
  failures: pauses.failures(),
})
