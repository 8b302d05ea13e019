import { setImmediate as turn } from 'node:timers/promises'
import type { Description } from '#match/description.ts'
import type { LooseIndex, PersonIndex } from '#match/index.ts'

/** What came to each id last while an index was put in order: a description, or undefined where it went. */
export type Missed = Map<string, Description | undefined>

/** So many changes are repeated in one go, while nobody is answered: about a millisecond. */
const perTurn = 50
/** Changes come slower than they are repeated; were it otherwise, the rest is repeated in one go. */
const mostTurns = 10_000

/**
 * Until nothing is left that came since; and the last of it together with `done`, so that no change falls between what was repeated
 * and the moment from which the index is the current one.
 */
export async function repeatMissed(missed: Missed, index: PersonIndex, done: () => void): Promise<void> {
  for (let turns = 0; missed.size > perTurn && turns < mostTurns; turns += 1) {
    const some = missed.entries().take(perTurn).toArray()
    for (const [id] of some) missed.delete(id)
    apply(index, some)
    await turn()
  }
  apply(index, missed)
  done()
}

function apply(index: PersonIndex, changes: Iterable<readonly [string, Description | undefined]>): void {
  for (const [id, description] of changes) {
    if (description === undefined) index.remove(id)
    else index.put(id, description)
  }
}

/** The index that is current, whichever that is; `changed` hears of every change. */
export const changing = (
  current: () => LooseIndex,
  changed: (id: string, description: Description | undefined) => void,
): PersonIndex => ({
  put(id, description) {
    current().put(id, description)
    changed(id, description)
  },
  remove(id) {
    const was = current().remove(id)
    if (was) changed(id, undefined)
    return was
  },
  get size() {
    return current().size
  },
  get bytes() {
    return current().bytes
  },
  search: (description, asking) => current().search(description, asking),
})
