import type { Nri, Ori } from '#law/words.ts'
import { compare } from '#match/compare.ts'
import type { World } from '../../world.ts'
import type { Contribution } from '../contribution.ts'
import type { Answers } from './staged.ts'

/** A record that is about to be entered, where it stood, and the entry that it would change, if any. */
export type Asked = Readonly<{ line: number; record: Contribution; own?: Nri }>

/** So many are asked for at once, so that the database and we do not wait for each other. */
const atOnce = 8

/**
 * Which of them are very likely of somebody of whom there is an entry of the same category already. An agency is told its own number of that
 * entry; of another's it is told that there is one, and not whose, so that nobody browses what others contributed (28 CFR 25.11(b)).
 */
export async function likelySame(asked: readonly Asked[], ori: Ori, world: World): Promise<Answers['like']> {
  const left = asked.values()
  const found: Answers['like'][number][] = []
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const each of left) found.push(...(await likeOf(each, ori, world)))
    }),
  )
  return found.toSorted((one, other) => one.line - other.line)
}

async function likeOf({ line, record, own }: Asked, ori: Ori, world: World): Promise<Answers['like']> {
  const { description, category } = record
  const answer = await world.sources.indices?.ask({ description, citizenships: ['US'] })
  // What was not answered is not said: it is a hint, and decides nothing.
  if (answer?.kind !== 'answered') return []
  const like = answer.records.filter(
    ({ id, category: of, description: whose }) =>
      id !== own && of === category && compare(description, whose).answer === 'same',
  )
  const mine = like.find(each => each.ori === ori)
  if (mine === undefined) return like.length === 0 ? [] : [{ line }]
  const entry = await world.find.entry(mine.id as Nri)
  return [{ line, ...(entry === undefined ? {} : { ari: entry.state.ari }) }]
}
