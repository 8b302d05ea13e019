import type { Description } from '#match/description.ts'
import type { Asking, Found, PersonIndex } from '#match/index.ts'
import { thresholds } from '#match/weights.ts'
import type { Elsewhere } from './elsewhere.ts'
import { codeOf } from './threads/work.ts'

/** How a source is asked: as usual, or of every record by itself. */
export type Way = Readonly<{ deep: boolean }>

/** More than anybody can look at one by one; the answer says that there are more. */
export const mostAnswered = 50

export type Searcher = (description: Description, way: Way) => Promise<readonly Found[]>

/**
 * Searches on this thread, but on another what looks at everybody: a deep search, and one without a date of birth. With the
 * largest file nobody else would be answered meanwhile.
 */
export function searcherOver(here: PersonIndex['search'], elsewhere?: Elsewhere['search']): Searcher {
  const search = async (description: Description, asking: Asking): Promise<readonly Found[]> =>
    elsewhere !== undefined && (asking.deep === true || description.born === undefined)
      ? searchBeside(elsewhere, here, description, asking)
      : here(description, asking)
  return (description, { deep }) =>
    deep ? searchDeep(description, search) : search(description, { limit: mostAnswered + 1 })
}

/** Where the thread itself fails we look ourselves. Where too many wait for it, or it is too slow, so would we be. */
async function searchBeside(
  elsewhere: Elsewhere['search'],
  here: PersonIndex['search'],
  description: Description,
  asking: Asking,
): Promise<readonly Found[]> {
  try {
    return await elsewhere(description, asking)
  } catch (error) {
    if (['busy', 'late', 'stopped'].includes(codeOf(error))) throw error
    return here(description, asking)
  }
}

/** Whoever the usual search finds, for the same number too, and then whoever is less alike. */
async function searchDeep(description: Description, search: Elsewhere['search']): Promise<readonly Found[]> {
  const limit = mostAnswered + 1
  const usual = await search(description, { limit })
  const known = new Set(usual.map(({ id }) => id))
  const every = await search(description, { limit: limit + known.size, threshold: thresholds.deep, deep: true })
  return [...usual, ...every.filter(({ id }) => !known.has(id))]
}
