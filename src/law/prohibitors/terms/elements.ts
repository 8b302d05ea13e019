import { allows, prohibits, unresolved, type Conclusion } from '../../rule.ts'

/**
 * A prohibitor is a list of elements, and each of them gives one of the three answers. Putting them together this way keeps
 * two promises whatever the order: a record bars only when nothing still unknown could excuse it, and what is missing is
 * named all at once, so that a court is asked one time.
 */

/** The element is shown. */
export const met: Conclusion = prohibits('this element is met')

/** All must be met. One that fails allows, however little is known of the others. */
export function every(because: string, ...elements: readonly Conclusion[]): Conclusion {
  const failed = elements.find(({ answer }) => answer === 'allows')
  if (failed !== undefined) return failed
  const missing = missingFrom(elements)
  return missing.length > 0 ? unresolved(...missing) : prohibits(because)
}

/** One must be met. Only when each of them fails does the whole. */
export function some(because: string, ...elements: readonly Conclusion[]): Conclusion {
  if (elements.some(({ answer }) => answer === 'prohibits')) return met
  const missing = missingFrom(elements)
  return missing.length > 0 ? unresolved(...missing) : allows(because)
}

/** An exception that every stated fact supports: it allows once nothing it rests on is missing. */
export const excepted = (because: string, missing: readonly string[]): Conclusion =>
  missing.length > 0 ? unresolved(...missing) : allows(because)

const missingFrom = (elements: readonly Conclusion[]): readonly string[] => [
  ...new Set(elements.flatMap(element => (element.answer === 'unresolved' ? element.missing : []))),
]
