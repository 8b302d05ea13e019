import type { Listed } from '#resident/threads/search-many.ts'
import type { Asker } from './asker.ts'
import type { Person } from './person.ts'

/** Who takes what was found of one person after another, in the order of the people, however many threads there are. */
export type Taker = Readonly<{
  write: (inquiry: string, found: readonly Listed[]) => void
  /** Some more have been written. */
  note: () => void
}>

type Asked = Readonly<{ people: readonly Person[]; answered: ReturnType<Asker['ask']> }>

/** Asks about everybody, several chunks at once, and gives back how many microseconds each search took. */
export async function searchAll(
  chunks: AsyncIterator<readonly Person[]>,
  asker: Asker,
  taker: Taker,
  onAnswered: (count: number) => void,
): Promise<readonly number[]> {
  const times: number[] = []
  const waiting: Asked[] = []
  for (let isOver = false; ;) {
    while (!isOver && waiting.length < asker.atOnce) {
      const next = await chunks.next()
      if (next.done === true) isOver = true
      else waiting.push(askedOf(next.value, asker))
    }
    const first = waiting.shift()
    if (first === undefined) return times
    await takeAll(first, asker, answers => {
      for (const { id, found, micros } of answers) {
        times.push(micros)
        taker.write(id, found)
      }
      taker.note()
      onAnswered(answers.length)
    })
  }
}

function askedOf(people: readonly Person[], asker: Asker): Asked {
  const answered = asker.ask(people)
  // Whoever waits for an earlier answer hears of this failure later, and nobody else has to.
  answered.catch(() => undefined)
  return { people, answered }
}

type Answers = readonly Readonly<{ id: string; found: readonly Listed[]; micros: number }>[]

/** Of many who are found in many records only the first are answered: the others are asked about once those are taken. */
async function takeAll({ people, answered }: Asked, asker: Asker, take: (answers: Answers) => void): Promise<void> {
  let answers = await answered
  for (let from = 0; ; answers = await asker.ask(people.slice(from))) {
    if (answers.length === 0) throw new Error('defect: nobody of those asked about was answered')
    take(answers.map((answer, at) => ({ id: people[from + at]?.id ?? '', ...answer })))
    from += answers.length
    if (from >= people.length) return
  }
}
