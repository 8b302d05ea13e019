import { evidence, type Finding } from './evidence.ts'
import { ssn as worth } from './weights.ts'

/**
 * Numbers that were printed in advertisements or that fill a required field: many people's records hold them.
 * 078-05-1120 came with a wallet; the others are typing exercises.
 */
const placeholders: ReadonlySet<string> = new Set(['078051120', '219099999', '123456789', '987654321'])

/** Not evidence of anybody: a well-known filler, one digit nine times, or a text that is not nine digits. */
export const isPlaceholderSsn = (ssn: string): boolean =>
  !/^\d{9}$/.test(ssn) || placeholders.has(ssn) || ssn === (ssn[0] ?? '').repeat(ssn.length)

/** Every number that one slip makes of this one: a digit wrong, or two neighbours swapped. Ninety at most. */
export function ssnSlips(ssn: string): readonly string[] {
  const digits = ssn.split('')
  const wrong = digits.flatMap((digit, at) =>
    '0123456789'
      .split('')
      .filter(other => other !== digit)
      .map(other => ssn.slice(0, at) + other + ssn.slice(at + 1)),
  )
  const swapped = digits
    .slice(1)
    .map((digit, at) => ssn.slice(0, at) + digit + (digits[at] ?? '') + ssn.slice(at + 2))
    .filter(other => other !== ssn)
  return [...wrong, ...swapped]
}

export function compareSsn(asked: string | undefined, recorded: string | undefined): Finding {
  if (asked === undefined || recorded === undefined) return undefined
  if (asked === recorded) return evidence('ssn', worth.exact, 'the social security number is the same')
  const differing = asked.split('').flatMap((digit, at) => (digit === recorded[at] ? [] : [at]))
  const [one = 0, two = 0] = differing
  if (differing.length === 1) return evidence('ssn', worth.oneDigit, 'one digit of the social security number differs')
  if (differing.length === 2 && two === one + 1 && asked[one] === recorded[two] && asked[two] === recorded[one]) {
    return evidence('ssn', worth.swapped, 'two digits of the social security number are swapped')
  }
  return evidence('ssn', worth.differs, 'the social security numbers differ')
}
