import type { EntryStatus } from '#law/lives/entry.ts'
import type { Seen } from '#law/lives/lives.ts'
import type { Nri, Ori } from '#law/words.ts'
import type { World } from '../world.ts'

/** Which of its records an agency asks for, of as many as `limit`. */
type Asked = Readonly<{ ori: Ori; ari?: string; category?: string; status?: EntryStatus; after: string; limit: number }>
type Listed = Readonly<{ entries: readonly Seen<'entry'>[]; more?: string }>

/**
 * Some two thousand numbers for one answer, which are read in a fraction of a second: a category of which an agency has few or none
 * among millions must not hold the store for one reader. Where none was found so far, the answer says after which number to go on.
 */
const mostPages = 20

/** The agency's own records without whom they are about: that of one number, or in the order of numbers after one of them. */
export async function listEntries(asked: Asked, { find }: World): Promise<Listed> {
  const { ori, ari, after, limit } = asked
  if (ari !== undefined) {
    const numbers = [...(await find.agencyNumbers(ori, [ari])).values()]
    return { entries: await entriesOf(numbers, asked, find) }
  }
  // One more than is shown, so that nobody is sent on to where nothing is.
  const perPage = limit + 1
  const found: Seen<'entry'>[] = []
  let last = after
  for (let page = 0; page < mostPages; page += 1) {
    const numbers = await find.agencyNumbersAfter(ori, last, perPage)
    const nris = numbers.map(({ nri }) => nri)
    found.push(...(await entriesOf(nris, asked, find)))
    if (found.length > limit) return pageOf(found.slice(0, limit))
    if (numbers.length < perPage) return { entries: found }
    last = numbers.at(-1)?.ari ?? last
  }
  return { entries: found, more: last }
}

/** In the order of their numbers, those that are asked for. A number that was taken back before anything was entered has none. */
async function entriesOf(numbers: readonly (Nri | null)[], { category, status }: Asked, find: World['find']) {
  const nris = numbers.flatMap(nri => nri ?? [])
  const found = await find.entries(nris)
  return nris
    .flatMap(nri => found.get(nri) ?? [])
    .filter(({ state }) => (category ?? state.category) === state.category && (status ?? state.status) === state.status)
}

function pageOf(entries: readonly Seen<'entry'>[]): Listed {
  const more = entries.at(-1)?.state.ari
  return more === undefined ? { entries } : { entries, more }
}
