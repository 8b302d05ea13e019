import type { Engine } from '../engine.ts'
import { createKeyedFile, sexAgrees } from '../rules/keyed-file.ts'
import { latin } from '../rules/latin.ts'
import { iiiSearches } from '../rules/race.ts'
import { soundex } from '../rules/soundex.ts'

/** Either way from the year that was asked for. */
const years = 3

/**
 * The name search of the Interstate Identification Index as state manuals describe it: Soundex on the name, month and day
 * of birth exact, the year within three, sex and race absolute. The manuals do not say of which name; the surname alone, as here, finds the most.
 */
export const createIii = (): Engine =>
  createKeyedFile({
    name: 'iii',
    keyOf: ({ last }, born) => `${soundex(latin(last))} ${born.slice(monthAndDay)}`,
    agrees: (asked, row) =>
      Math.abs(yearOf(asked.born) - yearOf(row.born)) <= years &&
      sexAgrees(asked.sex, row.sex) &&
      iiiSearches(asked.race, row.race),
  })

/** YYYY-MM-DD without the year. */
const monthAndDay = 5

const yearOf = (born: string | undefined): number => Number(born?.slice(0, 4))
