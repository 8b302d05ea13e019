import { channels, keysOfRecord, keysOfSearch, type Channel, type Keys } from './channels.ts'
import { comparePrepared, type Score } from './compare.ts'
import type { Description } from './description.ts'
import { prepare, prepareAsked, type Prepared } from './prepare.ts'

export type Found = Readonly<{ id: string; score: Score }>

/** Descriptions of people, each under the id of its record, and the question which of them may be someone. */
export type PersonIndex = Readonly<{
  /** Keeps the description, in place of any that was kept under this id. */
  put: (id: string, description: Description) => void
  /** Forgets it: from here on no search returns this id. False if there was none. */
  remove: (id: string) => boolean
  size: number
  /**
   * Every record that is `same` or `possibly` the one asked for, best first, then by id; at most `limit`. With a `threshold`, every
   * record of so many bits or more instead.
   */
  search: (asked: Description, options: Readonly<{ limit: number; threshold?: number }>) => readonly Found[]
}>

type Entry = Readonly<{ id: string; record: Prepared }>
type Postings = Readonly<Record<Channel, Map<string, Set<Entry>>>>

/** In plain maps: right for hundreds of thousands of people in one process. */
export function createIndex(): PersonIndex {
  const entries = new Map<string, Entry>()
  const postings: Postings = { born: new Map(), name: new Map(), ssn: new Map(), number: new Map() }

  function remove(id: string): boolean {
    const entry = entries.get(id)
    if (entry === undefined) return false
    eachKey(keysOfRecord(entry.record), (channel, key) => drop(postings[channel], key, entry))
    return entries.delete(id)
  }

  return {
    put(id, description) {
      remove(id)
      const entry = { id, record: prepare(description) }
      entries.set(id, entry)
      eachKey(keysOfRecord(entry.record), (channel, key) => add(postings[channel], key, entry))
    },
    remove,
    get size() {
      return entries.size
    },
    search(description, { limit, threshold }) {
      const asked = prepareAsked(description)
      return candidates(keysOfSearch(asked), postings)
        .map(({ id, record }): Found => ({ id, score: comparePrepared(asked, record) }))
        .filter(({ score: { bits, answer } }) => (threshold === undefined ? answer !== 'other' : bits >= threshold))
        .toSorted(bestFirst)
        .slice(0, limit)
    },
  }
}

/** Whoever any channel brings, once. */
function candidates(keys: Keys, postings: Postings): readonly Entry[] {
  const found = new Set<Entry>()
  eachKey(keys, (channel, key) => {
    for (const entry of postings[channel].get(key) ?? []) found.add(entry)
  })
  return [...found]
}

function eachKey(keys: Keys, act: (channel: Channel, key: string) => void): void {
  for (const channel of channels) for (const key of keys[channel]) act(channel, key)
}

function add(posting: Map<string, Set<Entry>>, key: string, entry: Entry): void {
  const there = posting.get(key)
  if (there === undefined) posting.set(key, new Set([entry]))
  else there.add(entry)
}

function drop(posting: Map<string, Set<Entry>>, key: string, entry: Entry): void {
  const there = posting.get(key)
  there?.delete(entry)
  if (there?.size === 0) posting.delete(key)
}

const bestFirst = (one: Found, other: Found): number => {
  if (one.score.bits !== other.score.bits) return other.score.bits - one.score.bits
  if (one.id === other.id) return 0
  return one.id < other.id ? -1 : 1
}
