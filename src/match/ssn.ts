import { fillerNumbers } from '#law/contribution/placeholder-numbers.ts'
import { oneDigitWrong, twoDigitsSwapped } from './digits.ts'
import { evidence, type Finding } from './evidence.ts'
import { ssn as worth } from './weights.ts'

const oneDigitNineTimes = 111_111_111
const digits = 9

/** Not evidence of anybody: a well-known filler, one digit nine times, or a text that is not nine digits. */
export function isPlaceholderSsn(ssn: string): boolean {
  if (ssn.length !== digits) return true
  let number = 0
  for (let at = 0; at < digits; at += 1) {
    const digit = ssn.charCodeAt(at) - 48
    if (digit < 0 || digit > 9) return true
    number = number * 10 + digit
  }
  return number % oneDigitNineTimes === 0 || fillerNumbers.has(number)
}

/** Every number that one slip makes of this one: a digit wrong, or two neighbours swapped. Ninety at most, as whole numbers. */
export const ssnSlips = (ssn: string): readonly number[] => [
  ...oneDigitWrong(Number(ssn), digits),
  ...twoDigitsSwapped(Number(ssn), digits),
]

/** Numbers given out together, to a family. */
const fewApart = 9

/** The numbers that are a few more or a few less. */
export const ssnNeighbours = (ssn: string): readonly number[] =>
  Array.from({ length: 2 * fewApart + 1 }, (_, at) => Number(ssn) + at - fewApart).filter(
    near => near >= 0 && near < 1e9 && near !== Number(ssn),
  )

export type SsnLevel = keyof typeof worth

const reasons: Readonly<Record<SsnLevel, string>> = {
  exact: 'the social security number is the same',
  oneDigit: 'one digit of the social security number differs',
  swapped: 'two digits of the social security number are swapped',
  neighbours: 'the social security numbers are a few apart, as those of brothers and sisters are',
  differs: 'the social security numbers differ',
}

/** Where the digits begin that tell apart the numbers given out at one place, and so to a family. */
const serial = 5

/** How near two numbers are; undefined where a side has none. */
export function ssnLevel(asked: string | undefined, recorded: string | undefined): SsnLevel | undefined {
  if (asked === undefined || recorded === undefined) return undefined
  if (asked === recorded) return 'exact'
  const differing = asked.split('').flatMap((digit, at) => (digit === recorded[at] ? [] : [at]))
  const [one = 0, two = 0] = differing
  const isSwap = two === one + 1 && asked[one] === recorded[two] && asked[two] === recorded[one]
  if (differing.length === 2 && isSwap) return 'swapped'
  if (Math.abs(Number(asked) - Number(recorded)) <= fewApart) return 'neighbours'
  if (differing.length > 1) return 'differs'
  return one < serial ? 'oneDigit' : 'neighbours'
}

export function compareSsn(asked: string | undefined, recorded: string | undefined): Finding {
  const level = ssnLevel(asked, recorded)
  return level === undefined ? undefined : evidence('ssn', worth[level], reasons[level])
}
