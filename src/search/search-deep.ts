import type { Transaction } from '#law/lives/transaction.ts'
import type { SourceName } from '#law/words.ts'
import type { World } from '../world.ts'
import { withCleared } from './cleared.ts'
import { hear, madeFor } from './hear.ts'
import { addHits, type Hits } from './hit.ts'
import type { Transferee } from './transferee.ts'

/** What became of a deep search: who answered in full, who did not, and every hit there is now. */
export type SearchedDeep = Readonly<{
  answered: readonly SourceName[]
  silent: readonly SourceName[]
  hits: Hits
  added: number
}>

/** Which of the sources that the law has us ask about this check can be asked of every record. */
export const deepSources = ({ assigned }: Pick<Transaction, 'assigned'>, { sources }: World): readonly SourceName[] =>
  assigned.asks.filter(name => sources[name]?.askDeep !== undefined)

/**
 * Asks each of the sources that can be asked so of every record, without any key, and adds what may be the transferee's. Never throws, and takes no
 * hit away: that a source is silent, or returns less, says nothing of what was found before. What the voluntary appeal file cleared is marked as by
 * any search. A leaf naming the sources has been written before this is called.
 */
export async function searchDeep(
  check: Pick<Transaction, 'ntn' | 'assigned'>,
  transferee: Transferee,
  known: Hits,
  world: World,
): Promise<SearchedDeep> {
  const names = deepSources(check, world)
  const way = { deep: true, searchedFor: madeFor(check, world.now()) }
  const heard = await Promise.all(names.map(name => hear(world.sources[name]?.askDeep, transferee, way)))
  const answered = names.filter((_, at) => heard[at]?.complete === true)
  const hits = addHits(
    known,
    heard.flatMap(one => one?.found ?? []),
  )
  return {
    answered,
    silent: names.filter(name => !answered.includes(name)),
    hits: await withCleared(check, transferee, hits, world),
    added: hits.last - known.last,
  }
}
