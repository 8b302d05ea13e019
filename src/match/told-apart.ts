import type { Description } from './description.ts'
import { normalise } from './normalise.ts'
import { isPlaceholderSsn } from './ssn.ts'

/** The length of YYYY-MM-DD. */
const whole = 10

/**
 * What tells one person from others, each as one text that is the same however it was written: last and first name with the complete
 * date of birth, and the Social Security number where one was given. Middle names and suffixes are left out, because the same person gives
 * them once and not again. A text that fits thousands, as a number that fills a required field does, is none. Normalised names hold
 * letters and spaces alone, so that nothing in them can pass for a line's end.
 */
export function toldApartBy({ names: [name], born, ssn }: Description): readonly string[] {
  const { last, first } = normalise(name)
  const isWhole = born?.length === whole && (last !== '' || first !== '')
  return [
    ...(isWhole ? [`name and birth\n${last}\n${first}\n${born}`] : []),
    ...(ssn === undefined || isPlaceholderSsn(ssn) ? [] : [`number\n${ssn}`]),
  ]
}
