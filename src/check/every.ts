import type { Stamped } from '../find.ts'

const perPage = 500

/** Every check of a list that is read a page at a time. The list is as long as the checks that are open, or denied in ten years. */
export async function all(
  page: (after: string, limit: number) => Promise<readonly Stamped[]>,
): Promise<readonly Stamped[]> {
  const found: Stamped[] = []
  for (;;) {
    const next = await page(found.at(-1)?.ntn ?? '', perPage)
    found.push(...next)
    if (next.length < perPage) return found
  }
}
