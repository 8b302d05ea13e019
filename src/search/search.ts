import type { Transaction } from '#law/lives/transaction.ts'
import type { SourceName } from '#law/words.ts'
import { canonical } from '#ledger/seal.ts'
import { compare } from '#match/compare.ts'
import type { World } from '../world.ts'
import type { Hit, Hits } from './hit.ts'
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
  { silent: asked, answered }: Pick<Transaction, 'silent' | 'answered'>,
  transferee: Transferee,
  known: Hits,
  world: World,
): Promise<Searched> {
  const heard = await Promise.all(asked.map(name => hear(name, transferee, world)))
  const complete = asked.filter((_, at) => heard[at]?.complete === true)
  const found = heard.flatMap(one => one?.found ?? [])
  return {
    transferee,
    answered: [...answered, ...complete],
    silent: asked.filter(name => !complete.includes(name)),
    hits: merge(known, complete, found),
  }
}

type Found = Omit<Hit, 'number'>
/** What a source sent that may be the transferee's, and whether that is everything it has. */
type Heard = Readonly<{ found: readonly Found[]; complete: boolean }>

/** Undefined for a source that is silent. One that sends what cannot be read has not answered either. */
async function hear(
  name: SourceName,
  { description, citizenships, alienNumber }: Transferee,
  world: World,
): Promise<Heard | undefined> {
  try {
    const answer = await world.sources[name]?.ask({
      description,
      citizenships,
      ...(alienNumber === undefined ? {} : { alienNumber }),
    })
    if (answer?.kind !== 'answered') return undefined
    const scored = answer.records.map(record => ({ record, score: compare(description, record.description) }))
    return { found: scored.filter(({ score }) => score.answer !== 'other'), complete: !answer.more }
  } catch {
    return undefined
  }
}

/**
 * Keeps the number of every record seen before, and drops what a source that answered in full no longer returns. A record that
 * says something else than before is another hit: what a person said of it was said of what it said then.
 */
function merge(known: Hits, complete: readonly SourceName[], found: readonly Found[]): Hits {
  const seen = new Set(known.hits.map(({ record }) => canonical(record)))
  const returned = new Set(found.map(({ record }) => canonical(record)))
  const kept = known.hits.filter(({ record }) => !complete.includes(record.source) || returned.has(canonical(record)))
  const added = found
    .filter(({ record }) => !seen.has(canonical(record)))
    .toSorted((a, b) => b.score.bits - a.score.bits)
    .map((one, at): Hit => ({ number: known.last + at + 1, ...one }))
  return { last: known.last + added.length, hits: [...kept, ...added] }
}
