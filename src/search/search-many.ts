import { leftOut, type SearchedFor } from '#law/purposes/grant-identities.ts'
import { searches } from '#law/searches.ts'
import type { SourceName } from '#law/words.ts'
import { compare, isFound } from '#match/compare.ts'
import type { Answer, Question, Source, World } from '../world.ts'
import { questionOf } from './hear.ts'
import type { Transferee } from './transferee.ts'

/** One of many: which sources must answer, which did in full, and how many records that may be the person's they hold together. */
export type SearchedOne = Readonly<{
  required: readonly SourceName[]
  searched: readonly SourceName[]
  matches: number
}>

/**
 * 28 CFR 25.6(c)(1)(iii) for many whom nobody waits for: the same questions, answers and grants as of one check, but each source
 * is asked about few at a time, so that whoever stands at a counter is answered between them.
 */
export async function searchMany(
  people: readonly Transferee[],
  searchedFor: SearchedFor,
  world: World,
): Promise<readonly SearchedOne[]> {
  const required = people.map(person => requiredOf(person, searchedFor, world))
  const found = people.map(() => ({ searched: [] as SourceName[], matches: 0 }))
  async function askOne(name: SourceName): Promise<void> {
    const asked = people.flatMap((person, at) => (required[at]?.includes(name) === true ? [{ person, at }] : []))
    const answers = await answersOf(
      world.sources[name],
      asked.map(({ person }) => questionOf(person, undefined)),
    )
    for (const [nth, { person, at }] of asked.entries()) {
      const matches = matchesIn(answers[nth], person, searchedFor)
      const one = found[at]
      if (matches === undefined || one === undefined) continue
      one.searched.push(name)
      one.matches += matches
    }
  }
  await Promise.all([...new Set(required.flat())].map(askOne))
  return found.map((one, at) => ({ required: required[at] ?? [], ...one }))
}

export const requiredOf = (
  { citizenships }: Transferee,
  { purpose }: Pick<SearchedFor, 'purpose'>,
  { here }: Pick<World, 'here'>,
): readonly SourceName[] => searches({ purpose, citizenships, here })

/** Two that are found are several, whatever more there is. */
const several = 2

/** Undefined where the source has not answered, or has more than it sent and what it sent does not tell. */
function matchesIn(answer: Answer | undefined, { description }: Transferee, searchedFor: SearchedFor) {
  if (answer?.kind !== 'answered') return undefined
  // Whoever may not use a record is not told that it is there (34 U.S.C. 40913(b)(4)).
  const usable = answer.records.filter(record => leftOut(record, searchedFor) === undefined)
  const { length } = usable.filter(record => isFound(compare(description, record.description), { deep: false }))
  return answer.more && length < several ? undefined : length
}

async function answersOf(
  source: Source | undefined,
  questions: readonly Question[],
): Promise<readonly (Answer | undefined)[]> {
  if (source?.askMany !== undefined) return source.askMany(questions).catch(() => [])
  const answers: (Answer | undefined)[] = []
  // One that has no lane for many is asked about one after another.
  for (const question of questions) answers.push(await source?.ask(question).catch(() => undefined))
  return answers
}
