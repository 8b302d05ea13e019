import { unlawfulAlien } from '../prohibitors/unlawful-alien.ts'
import { prohibitors } from '../prohibitors/registry.ts'
import type { Circumstances } from '../rule.ts'
import { availableOf } from './federal-feeds.ts'

const ruled = prohibitors.find(({ id }) => id === unlawfulAlien.id)

/**
 * 34 U.S.C. 40916: whether a record in the Indices is one of unlawful presence, by the rule that decides of it for a check. A record of a
 * nonimmigrant visa has the same category and is none; nor is one of which nobody can say which of the two it is.
 */
export function isRecordForIce(category: string, facts: unknown, circumstances: Circumstances): boolean {
  if (ruled?.categories.some(code => code === category) !== true) return false
  const isUnlawful = ruled.decide(facts, circumstances).conclusion.answer === 'prohibits'
  return availableOf({ paragraph: isUnlawful ? '(g)(5)(A)' : 'other', what: 'record' }).answer === 'available'
}
