import { isClose, isFirstOfYear, type DateLevel, type Nearness } from './birth-date.ts'
import { dayOf, yearOf } from './civil.ts'
import { evidence, type Evidence } from './evidence.ts'
import type { Names } from './names.ts'
import type { Prepared } from './prepare.ts'
import { ssnLevel, type SsnLevel } from './ssn.ts'
import { pattern as worth } from './weights.ts'

/** What a pattern looks at: both sides, and what has been found so far. */
export type Sight = Readonly<{
  asked: Prepared
  recorded: Prepared
  names: Names
  nearness: Nearness | undefined
  date: DateLevel | undefined
  /** The social security number, another number or the UPIN is exactly the same. */
  sameNumber: boolean
}>

/**
 * Relatives and accidents that agree in many fields at once and yet are two people, which counting field by field does
 * not see. Each takes bits away where that is right, and each keeps the answer from being `same`: a person has to look.
 */
export function patterns(sight: Sight): readonly Evidence[] {
  if (sight.sameNumber) return []
  return table.filter(({ seen }) => seen(sight)).map(({ bits, why }) => evidence('pattern', bits, why))
}

type Pattern = Readonly<{ bits: number; why: string; seen: (sight: Sight) => boolean }>

/** A parent is at least and at most this many years older than a child of the same name. */
export const parentYears = { least: 14, most: 60 } as const

const table: readonly Pattern[] = [
  {
    bits: worth.twins,
    why: 'same surname and date of birth but another first name: perhaps a twin',
    seen: ({ asked, recorded, names, nearness }) =>
      nearness === 'exact' &&
      names.first === 'differs' &&
      names.surname !== 'differs' &&
      !isSlip(ssnLevel(asked.ssn, recorded.ssn)),
  },
  {
    bits: worth.none,
    why: 'same date of birth, first names not the same and numbers a few apart: perhaps twins registered together',
    seen: ({ asked, recorded, names, nearness }) =>
      nearness === 'exact' && names.first !== 'exact' && ssnLevel(asked.ssn, recorded.ssn) === 'neighbours',
  },
  {
    bits: worth.none,
    why: 'a name differs altogether: perhaps changed, perhaps a relative',
    seen: ({ names }) => names.first === 'differs' || names.surname === 'differs',
  },
  {
    bits: worth.none,
    why: 'the first name of one is a middle name of the other: perhaps brothers or sisters',
    seen: ({ names }) => names.first === 'usesMiddle',
  },
  {
    bits: worth.generations,
    why: 'same name, born a generation apart: perhaps parent and child',
    seen: ({ asked, recorded, names, nearness, date }) => {
      if (nearness !== undefined || date === 'twoDigits' || names.first === 'differs' || names.surname === 'differs')
        return false
      const apart = Math.abs(birthYear(asked) - birthYear(recorded))
      return apart >= parentYears.least && apart <= parentYears.most
    },
  },
  {
    bits: worth.strangers,
    why: 'no date of birth that is the same or close, and another first name or surname: perhaps a relative, perhaps nobody',
    seen: sight => !isClose(sight.nearness) && isAnotherName(sight),
  },
  {
    bits: worth.slipAndDate,
    why: 'another date of birth, and the names not quite the same',
    seen: sight => isAnotherDate(sight) && !isAnotherName(sight) && !areExact(sight),
  },
  {
    bits: worth.none,
    why: 'the suffixes name two generations of a family',
    seen: ({ names }) => names.suffixes === 'differ',
  },
  {
    bits: worth.none,
    why: 'the day of birth is not known, or is 1 January, which often stands for an unknown day',
    seen: sides =>
      [sides.asked.born, sides.recorded.born].some(
        born => born !== undefined && (dayOf(born) === 0 || isFirstOfYear(born)),
      ),
  },
  {
    bits: worth.none,
    why: 'neither the date of birth nor a number agrees',
    seen: ({ nearness }) => nearness === undefined,
  },
]

const isAnotherDate = ({ asked, recorded, nearness }: Sight): boolean =>
  asked.born !== undefined && recorded.born !== undefined && nearness === undefined

const isAnotherName = ({ names }: Sight): boolean =>
  names.surname === 'differs' || names.first === 'differs' || names.first === 'usesMiddle'

/** An unknown name is not another. */
const exactSurname: ReadonlySet<Names['surname']> = new Set(['exact', 'part', 'unknown'])
const exactFirstName: ReadonlySet<Names['first']> = new Set(['exact', 'unknown'])

const areExact = ({ names: { surname, first } }: Sight): boolean =>
  exactSurname.has(surname) && exactFirstName.has(first)

/** A slip of the pen makes a number that no brother or sister was given. */
const isSlip = (level: SsnLevel | undefined): boolean => level === 'oneDigit' || level === 'swapped'

const birthYear = ({ born }: Prepared): number => (born === undefined ? NaN : yearOf(born))
