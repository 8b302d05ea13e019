import type { Nri, Ori } from '#law/words.ts'
import { compare } from '#match/compare.ts'
import type { SourceRecord } from '#match/record.ts'
import type { Answer, World } from '../../world.ts'
import type { Contribution } from '../contribution.ts'
import type { Answers } from './staged.ts'

/** A record that is about to be entered, where it stood, and the entry that it would change, if any. */
export type Asked = Readonly<{ line: number; record: Contribution; own?: Nri }>

/**
 * Which of them are very likely of somebody of whom the agency has an entry of the same category already, by its own number of that one. Of
 * another agency's nothing is told, not even that there is one: a row that nobody commits would ask who is in the Indices (28 CFR 25.11(b)).
 * Nor is an entry compared that a grant paid for: it serves checks and nothing else, and a hint is no check (34 U.S.C. 40913(b)(4)).
 */
export async function likelySame(asked: readonly Asked[], ori: Ori, world: World): Promise<Answers['like']> {
  const questions = asked.map(({ record: { description } }) => ({ description, citizenships: ['US'] }))
  // What is not answered is not said: it is a hint, and decides nothing.
  const answers = (await world.sources.indices?.askMany?.(questions).catch(() => undefined)) ?? []
  const like = asked.flatMap((each, at) => {
    const of = alikeIn(each, answers[at]).find(one => one.ori === ori)
    return of === undefined ? [] : [{ line: each.line, nri: of.id as Nri }]
  })
  const entries = await world.find.entries(like.map(({ nri }) => nri))
  return like.flatMap(({ line, nri }) => {
    const ari = entries.get(nri)?.state.ari
    return ari === undefined ? [] : [{ line, ari }]
  })
}

function alikeIn({ record, own }: Asked, answer: Answer | undefined): readonly SourceRecord[] {
  if (answer?.kind !== 'answered') return []
  return answer.records.filter(
    ({ id, category, description, paidByGrant }) =>
      paidByGrant !== true &&
      id !== own &&
      category === record.category &&
      compare(record.description, description).answer === 'same',
  )
}
