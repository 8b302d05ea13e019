import { defect } from '#ledger/defect.ts'
import type { Stamped } from '../find.ts'

const perPage = 500
/** Ten million checks: several times those that the nation denies in ten years. A list that is longer does not go on. */
const mostPages = 20_000

/**
 * Every check of a list that is read a page at a time, or none: whoever looks through a part of them loses the others. The list is as
 * long as the checks that are open, or denied in ten years.
 */
export async function everyStamped(
  page: (after: string, limit: number) => Promise<readonly Stamped[]>,
): Promise<readonly Stamped[]> {
  const found: Stamped[] = []
  for (let count = 0; count < mostPages; count += 1) {
    const next = await page(found.at(-1)?.ntn ?? '', perPage)
    found.push(...next)
    if (next.length < perPage) return found
  }
  return defect(`a list of checks had no end after ${mostPages} pages`)
}
