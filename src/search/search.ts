import type { Transaction } from '#law/lives/transaction.ts'
import type { SourceName } from '#law/words.ts'
import { canonical } from '#ledger/seal.ts'
import type { World } from '../world.ts'
import { hear, madeFor } from './hear.ts'
import { addHits, type Found, type Hits } from './hit.ts'
import type { Transferee } from './transferee.ts'

export type Searched = Readonly<{
  transferee: Transferee
  answered: readonly SourceName[]
  silent: readonly SourceName[]
  hits: Hits
}>

/**
 * 28 CFR 25.6(c)(1)(iii): asks every source whose answer is still owed, and keeps what may be the transferee's. Never throws:
 * a source that does not answer, or answers with less than it has, is silent, and silence is never a Proceed. A leaf naming
 * the sources has been written before this is called.
 */
export async function search(
  check: Pick<Transaction, 'silent' | 'answered' | 'assigned'>,
  transferee: Transferee,
  known: Hits,
  world: World,
): Promise<Searched> {
  const { silent: asked, answered } = check
  const way = { deep: false, searchedFor: madeFor(check, world.now()) }
  const heard = await Promise.all(asked.map(name => hear(world.sources[name]?.ask, transferee, way)))
  const complete = asked.filter((_, at) => heard[at]?.complete === true)
  const found = heard.flatMap(one => one?.found ?? [])
  return {
    transferee,
    answered: [...answered, ...complete],
    silent: asked.filter(name => !complete.includes(name)),
    hits: merge(known, complete, found),
  }
}

/**
 * Keeps the number of every record seen before, and drops what a source that answered in full no longer returns. A record that
 * says something else than before is another hit: what a person said of it was said of what it said then. What a deep search
 * found stays: that this one did not return it says nothing.
 */
function merge(known: Hits, complete: readonly SourceName[], found: readonly Found[]): Hits {
  const returned = new Set(found.map(({ record }) => canonical(record)))
  const kept = known.hits.filter(
    ({ record, deep }) => deep || !complete.includes(record.source) || returned.has(canonical(record)),
  )
  return addHits({ ...known, hits: kept }, found)
}
