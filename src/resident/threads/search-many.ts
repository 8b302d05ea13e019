import type { Answer } from '#match/compare.ts'
import type { Description } from '#match/description.ts'
import type { Asking, PersonIndex } from '#match/index.ts'

/** Whom a search found, without the evidence of every field, which weighs more than the rest. */
export type Listed = Readonly<{ id: string; bits: number; answer: Answer }>

/** What came of one search, and how many microseconds it took. */
export type Searched = Readonly<{ found: readonly Listed[]; micros: number }>

/** When enough of many have been searched for: after so many finds, or so many milliseconds. */
export type Enough = Readonly<{ found: number; milliseconds: number }>

/** Searches for one after another until it is enough, and for one at least. Whoever is left is asked about again. */
export function searchMany(
  search: PersonIndex['search'],
  descriptions: readonly Description[],
  asking: Asking,
  enough: Enough,
): readonly Searched[] {
  const answers: Searched[] = []
  const began = performance.now()
  let count = 0
  let since = began
  for (const description of descriptions) {
    const found = search(description, asking).map(({ id, score: { bits, answer } }) => ({ id, bits, answer }))
    const now = performance.now()
    answers.push({ found, micros: (now - since) * 1000 })
    since = now
    count += found.length
    if (count >= enough.found || now - began >= enough.milliseconds) break
  }
  return answers
}
