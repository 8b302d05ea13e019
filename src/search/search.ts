import type { Transaction } from '#law/lives/transaction.ts'
import type { Nri, Ntn, SourceName } from '#law/words.ts'
import { compare } from '#match/compare.ts'
import { canonical } from '#ledger/seal.ts'
import type { World } from '../world.ts'
import { besideOf } from './beside.ts'
import { withCleared } from './cleared.ts'
import { hear, madeFor } from './hear.ts'
import { addHits, type Found, type Hits } from './hit.ts'
import type { Transferee } from './transferee.ts'

export type Searched = Readonly<{
  transferee: Transferee
  answered: readonly SourceName[]
  silent: readonly SourceName[]
  hits: Hits
  /** The number under which the nation searched for us. */
  nation?: Ntn
}>

/**
 * 28 CFR 25.6(c)(1)(iii): asks every source whose answer is still owed, and keeps what may be the transferee's. Never throws:
 * a source that does not answer, or answers with less than it has, is silent, and silence is never a Proceed. A leaf naming
 * the sources has been written before this is called.
 */
export async function search(
  check: Pick<Transaction, 'ntn' | 'silent' | 'answered' | 'assigned' | 'nation'>,
  transferee: Transferee,
  known: Hits,
  world: World,
): Promise<Searched> {
  const { silent: asked, answered } = check
  const way = { deep: false, searchedFor: madeFor(check, world.now()) }
  const wayOf = (name: SourceName) => (name === 'national' ? { ...way, beside: besideOf(check) } : way)
  const heard = await Promise.all(asked.map(name => hear(world.sources[name]?.ask, transferee, wayOf(name))))
  const complete = asked.filter((_, at) => heard[at]?.complete === true)
  const found = heard.flatMap(one => one?.found ?? [])
  const nation = heard.find(one => one?.nation !== undefined)?.nation
  const standing = await renewed(known, complete, transferee, world)
  const hits = merge(standing.known, complete, [...found, ...standing.changed])
  return {
    transferee,
    answered: [...answered, ...complete],
    silent: asked.filter(name => !complete.includes(name)),
    hits: await withCleared(check, transferee, hits, world),
    ...(nation === undefined ? {} : { nation }),
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

/**
 * Of the Indices a deep search found a record that no usual search returns. It is dropped when it is gone; one that says something else by now
 * is another hit, as it would be if it had been returned.
 */
async function renewed(known: Hits, complete: readonly SourceName[], transferee: Transferee, { find }: World) {
  const deep = known.hits.filter(({ record, deep: isDeep }) => isDeep && record.source === 'indices')
  if (deep.length === 0 || !complete.includes('indices')) return { known, changed: [] }
  const rows = await find.entryRows(deep.map(({ record }) => record.id as Nri))
  const now = [...rows.values()].flatMap(({ inForce, record }) => (inForce ? [record] : []))
  const said = new Set(now.map(canonical))
  const stale = deep.filter(({ record }) => !said.has(canonical(record)))
  const changed = now
    .filter(({ id }) => stale.some(({ record }) => record.id === id))
    .map((record): Found => ({ record, score: compare(transferee.description, record.description), deep: true }))
  return { known: { ...known, hits: known.hits.filter(hit => !stale.includes(hit)) }, changed }
}
