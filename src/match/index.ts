import type { Description } from './description.ts'
import { baseOf, peopleOver, type People } from './people/people.ts'
import type { Base } from './people/base.ts'
import type { Found } from './people/search.ts'
import { bytesOf } from './people/size.ts'
import { prepare, prepareAsked } from './prepare.ts'
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
  /** Everything that it holds in memory, as of when it was last put in order. */
  bytes: number
  /** Best first, then by id. */
  search: (asked: Description, asking: Asking) => readonly Found[]
}>

/** So many people who came one by one are looked at one by one; and a quarter as many as there were, before all are put in order. */
const mostRecent = 2_000
const recentShare = 4

export const createIndex = (): PersonIndex => buildIndex([])

/** An index of many people in one go, which is much faster than one after another. No id may come twice. */
export const buildIndex = (records: Iterable<Readonly<{ id: string; description: Description }>>): PersonIndex =>
  indexOver(baseOf(Iterator.from(records).map(({ id, description }) => ({ id, person: prepare(description) }))))

/** An index that begins with people who were put in order before, here or by another thread. */
export function indexOver(inOrder: Base): PersonIndex {
  let under = inOrder
  let people: People = peopleOver(under)

  function tidy(): void {
    if (people.recent <= Math.max(mostRecent, under.rows.count / recentShare)) return
    under = people.inOrder()
    people = peopleOver(under)
  }

  return {
    put: (id, description) => people.put(id, prepare(description)),
    remove: id => people.remove(id),
    get size() {
      return people.size
    },
    get bytes() {
      return bytesOf(under)
    },
    search(description, { limit, threshold, deep = false }) {
      tidy()
      const from = threshold ?? thresholds.possibly
      const found = people.search(prepareAsked(description), { threshold: from, deep })
      return found
        .filter(({ score }) => (threshold === undefined ? score.answer !== 'other' : score.bits >= threshold))
        .toSorted(bestFirst)
        .slice(0, limit)
    },
  }
}

const bestFirst = (one: Found, other: Found): number => {
  if (one.score.bits !== other.score.bits) return other.score.bits - one.score.bits
  if (one.id === other.id) return 0
  return one.id < other.id ? -1 : 1
}
