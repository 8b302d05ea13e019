import type { Category } from '../categories.ts'
import { governs } from '../rule.ts'
import { prohibitors } from '../prohibitors/registry.ts'
import type { IsoDate } from '../words.ts'

/**
 * By which rules a point of contact denies: it names the categories of the records that it confirmed, and each is ruled by what
 * governs it on the day on which the licensee was told. The determination is the point of contact's (28 CFR 25.2).
 */
export const prohibitorsOf = (categories: readonly Category[], on: IsoDate): readonly string[] => [
  ...new Set(
    prohibitors
      .filter(rule => governs(rule, on) && rule.categories.some(code => categories.includes(code)))
      .map(({ id }) => id),
  ),
]
