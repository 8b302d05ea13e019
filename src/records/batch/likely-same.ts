import type { Nri, Ori } from '#law/words.ts'
import { compare } from '#match/compare.ts'
import type { SourceRecord } from '#match/record.ts'
import type { Answer, World } from '../../world.ts'
import type { Contribution } from '../contribution.ts'
import type { Answers } from './staged.ts'

/** A record that is about to be entered, where it stood, and the entry that it would change, if any. */
export type Asked = Readonly<{ line: number; record: Contribution; own?: Nri }>

/**
 * Which of them are very likely of somebody of whom there is an entry of the same category already. An agency is told its own number of that
 * entry; of another's it is told that there is one, and not whose, so that nobody browses what others contributed (28 CFR 25.11(b)).
 */
export async function likelySame(asked: readonly Asked[], ori: Ori, world: World): Promise<Answers['like']> {
  const questions = asked.map(({ record: { description } }) => ({ description, citizenships: ['US'] }))
  // What is not answered is not said: it is a hint, and decides nothing.
  const answers = (await world.sources.indices?.askMany?.(questions).catch(() => undefined)) ?? []
  const like = asked.flatMap((each, at) => {
    const alike = alikeIn(each, answers[at])
    const of = alike.find(one => one.ori === ori) ?? alike[0]
    return of === undefined ? [] : [{ line: each.line, of }]
  })
  const mine = like.flatMap(({ of }) => (of.ori === ori ? [of.id as Nri] : []))
  const entries = await world.find.entries(mine)
  return like.map(({ line, of }) => {
    const ari = entries.get(of.id as Nri)?.state.ari
    return ari === undefined ? { line } : { line, ari }
  })
}

function alikeIn({ record, own }: Asked, answer: Answer | undefined): readonly SourceRecord[] {
  if (answer?.kind !== 'answered') return []
  return answer.records.filter(
    ({ id, category, description }) =>
      id !== own && category === record.category && compare(record.description, description).answer === 'same',
  )
}
