import type { Nation } from '#simulated/nation/nation.ts'
import type { SyntheticRecord } from '#simulated/nation/records.ts'
import type { World } from '../../world.ts'
import type { Target } from './target.ts'

/** A page of entries, and no more than one answer of the database should hold. */
const perPage = 1_000

/**
 * Whose each record is that a source can return. The entries of our own Indices bear numbers that were given out when they were
 * entered, in the order in which the nation has them; other files call a record what the nation calls it.
 */
export async function recordsKept({ records }: Nation, { find }: World): Promise<Target['recordOf']> {
  const named = new Map(records.map(record => [record.id, record]))
  const entered = records.filter(({ home }) => home === 'indices')
  const numbered = new Map<string, SyntheticRecord>()
  let position = 0
  while (numbered.size < entered.length) {
    const page = await find.entriesAfter(position, perPage)
    for (const row of page) {
      const record = entered[row.position - 1]
      if (record !== undefined) numbered.set(row.nri, record)
      position = row.position
    }
    if (page.length < perPage) break
  }
  return (source, id) => (source === 'indices' ? numbered : named).get(id)
}
