import type { Transaction } from '#law/lives/transaction.ts'
import type { SourceName } from '#law/words.ts'
import { compare } from '#match/compare.ts'
import type { SourceRecord } from '#match/record.ts'
import type { Answer, World } from '../world.ts'
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
  const answers = await Promise.all(asked.map(async name => ({ name, answer: await ask(name, transferee, world) })))
  const heard = answers.flatMap(({ name, answer }) => (answer.kind === 'answered' ? [{ name, answer }] : []))
  const complete = heard.filter(({ answer }) => !answer.more).map(({ name }) => name)
  const records = heard.flatMap(({ answer }) => answer.records)
  return {
    transferee,
    answered: [...answered, ...complete],
    silent: asked.filter(name => !complete.includes(name)),
    hits: merge(known, complete, records, transferee),
  }
}

async function ask(
  name: SourceName,
  { description, citizenships, alienNumber }: Transferee,
  world: World,
): Promise<Answer> {
  const source = world.sources[name]
  if (source === undefined) return { kind: 'silent', because: 'down' }
  return source.ask({ description, citizenships, ...(alienNumber === undefined ? {} : { alienNumber }) })
}

/** Keeps the number of every record seen before, and drops what a source that answered in full no longer returns. */
function merge(
  known: Hits,
  complete: readonly SourceName[],
  records: readonly SourceRecord[],
  { description }: Transferee,
): Hits {
  const scored = records
    .map(record => ({ record, score: compare(description, record.description) }))
    .filter(({ score }) => score.answer !== 'other')
  const stillThere = ({ record: { source, id } }: Hit) =>
    !complete.includes(source) || scored.some(({ record }) => record.source === source && record.id === id)
  const kept = known.hits.filter(stillThere)
  const added = scored
    .filter(({ record }) => !kept.some(hit => hit.record.source === record.source && hit.record.id === record.id))
    .toSorted((a, b) => b.score.bits - a.score.bits)
    .map(({ record, score }, at): Hit => ({ number: known.last + at + 1, record, score }))
  return { last: known.last + added.length, hits: [...kept, ...added] }
}
