import { setImmediate as rest } from 'node:timers/promises'
import type { Description } from '#match/description.ts'
import type { Hit } from './engine.ts'
import type { Person } from './person.ts'

/** What came of all inquiries; `times` are the microseconds that each took. */
export type SearchedAll = Readonly<{
  hits: Readonly<{ pairs: number; same: number; possibly: number; inquiries: number }>
  times: readonly number[]
}>

/** Milliseconds after which a signal is listened for: nobody has to wait longer to stop this. */
const restEvery = 100

export async function searchAll(
  inquiries: Iterable<Person>,
  search: (asked: Description) => readonly Hit[],
  write: (inquiry: string, hits: readonly Hit[]) => void,
): Promise<SearchedAll> {
  const times: number[] = []
  const hits = { pairs: 0, same: 0, possibly: 0, inquiries: 0 }
  let rested = performance.now()
  for (const { id, description } of inquiries) {
    const since = performance.now()
    const found = search(description)
    times.push((performance.now() - since) * 1000)
    write(id, found)
    hits.pairs += found.length
    hits.same += found.filter(({ answer }) => answer === 'same').length
    if (found.length > 0) hits.inquiries += 1
    if (performance.now() - rested > restEvery) {
      await rest()
      rested = performance.now()
    }
  }
  return { hits: { ...hits, possibly: hits.pairs - hits.same }, times }
}
