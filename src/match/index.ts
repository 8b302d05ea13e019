import type { Description } from './description.ts'
import type { Base } from './people/base.ts'
import type { Held } from './people/held.ts'
import { inOrder as putInOrder } from './people/in-order.ts'
import { baseOf, peopleOver, type People } from './people/people.ts'
import { searcherOf } from './people/search-held.ts'
import type { Found } from './people/search.ts'
import { bytesOf } from './people/size.ts'
import { prepare, prepareAsked, preparer } from './prepare.ts'
import { thresholds } from './weights.ts'

export type { Found } from './people/search.ts'

/**
 * How to search: at most `limit` answers. `threshold` asks for everybody who comes to so many bits, and for nobody else; without
 * it come all whose answer is `same` or `possibly`. `deep` looks at every record by itself, whatever its date and its names.
 */
export type Asking = Readonly<{ limit: number; threshold?: number; deep?: boolean }>

/** Descriptions of people, each under the id of its record, and the question which of them may be someone. */
export type PersonIndex = Readonly<{
  /** Keeps the description, in place of any that was kept under this id. */
  put: (id: string, description: Description) => void
  /** Forgets it: from here on no search returns this id. False if there was none. */
  remove: (id: string) => boolean
  size: number
  /** What the people in order take in memory. */
  bytes: number
  /** Best first, then by id. */
  search: (asked: Description, asking: Asking) => readonly Found[]
}>

/** So many people who came one by one are looked at one by one; and a quarter as many as there were, before all are put in order. */
const mostRecent = 2_000
const recentShare = 4

export const createIndex = (): PersonIndex => buildIndex([])

/** An index of many people in one go, which is much faster than one after another. No id may come twice. */
export function buildIndex(records: Iterable<Readonly<{ id: string; description: Description }>>): PersonIndex {
  const prepareNext = preparer()
  return indexOver(
    baseOf(Iterator.from(records).map(({ id, description }) => ({ id, person: prepareNext(description) }))),
  )
}

/** An index that begins with people who were put in order before, here or by another thread. */
export function indexOver(inOrder: Base): PersonIndex {
  let current = looseIndexOver(inOrder)

  function tidied(): LooseIndex {
    if (current.recent > Math.max(mostRecent, current.inOrder / recentShare))
      current = looseIndexOver(putInOrder(current.held()))
    return current
  }

  return {
    put: (id, description) => current.put(id, description),
    remove: id => current.remove(id),
    get size() {
      return current.size
    },
    get bytes() {
      return current.bytes
    },
    search: (description, asking) => tidied().search(description, asking),
  }
}

/** An index that stays as loose as it gets: who holds it has it put in order, in a thread of its own, and takes another. */
export type LooseIndex = PersonIndex &
  Readonly<{
    /** How many were put in order before; how many came and how many went since. */
    inOrder: number
    recent: number
    gone: number
    /** All of it as it is now. */
    held: () => Held
  }>

export function looseIndexOver(inOrder: Base): LooseIndex {
  const people = peopleOver(inOrder)
  return {
    put: (id, description) => people.put(id, prepare(description)),
    remove: id => people.remove(id),
    inOrder: inOrder.rows.count,
    get size() {
      return people.size
    },
    get recent() {
      return people.recent
    },
    get gone() {
      return people.gone
    },
    get bytes() {
      return bytesOf(inOrder)
    },
    held: people.held,
    search: searching(people.search),
  }
}

/** The search of an index, over what it held at one moment: for other threads. */
export const searchHeld = (held: Held): PersonIndex['search'] => searching(searcherOf(held))

const searching =
  (search: People['search']): PersonIndex['search'] =>
  (description, { limit, threshold, deep = false }) =>
    search(prepareAsked(description), { threshold: threshold ?? thresholds.possibly, deep })
      .filter(({ score }) => (threshold === undefined ? score.answer !== 'other' : score.bits >= threshold))
      .toSorted(bestFirst)
      .slice(0, limit)

const bestFirst = (one: Found, other: Found): number => {
  if (one.score.bits !== other.score.bits) return other.score.bits - one.score.bits
  if (one.id === other.id) return 0
  return one.id < other.id ? -1 : 1
}
