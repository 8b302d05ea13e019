import type { Race } from '#law/words.ts'

/**
 * How NCIC uses the race of an inquiry, as state manuals publish it: A, I and U search every record, B every record but
 * those of race W, and W every record but those of race B. An inquiry without a race is one of race U.
 */
export function ncicSearches(asked: Race | undefined, recorded: Race | undefined): boolean {
  if (asked === 'B') return recorded !== 'W'
  if (asked === 'W') return recorded !== 'B'
  return true
}

/** III, from the same manuals: an absolute match, and race U searches by sex only. */
export const iiiSearches = (asked: Race | undefined, recorded: Race | undefined): boolean =>
  asked === undefined || asked === 'U' || asked === recorded
