import type { Fact } from '../../rule.ts'

/** The longest sentence a law allows. What only a fine punishes is `{ years: 0 }`. */
export type Penalty = Readonly<{ years?: number; months?: number; days?: number; life?: true; death?: true }>

export const oneYear = 1
export const twoYears = 2

/** Whether the sentence is longer than so many years. A year and a day exceeds one year; twelve months, or 365 days, do not. */
export const exceeds = ({ years = 0, months = 0, days = 0, life, death }: Penalty, limit: number): boolean =>
  life === true || death === true || years * yearLength + months * monthLength + days * dayLength > limit * yearLength

// Lengths in twelfths of a day, so that twelve months are a year of 365 days exactly and nothing is rounded.
const dayLength = 12
const monthLength = 365
const yearLength = 12 * monthLength

/** A thousand years is longer than any sentence that is not written as life; more than that was misread. */
const longest = 1000

export const penalty = (ask: string): Fact<Penalty> => ({
  ask,
  expects: '{ years, months, days } as numbers, { life: true } or { death: true }',
  is: (value): value is Penalty =>
    typeof value === 'object' &&
    value !== null &&
    Object.keys(value).length > 0 &&
    Object.entries(value).every(([name, part]: [string, unknown]) =>
      name === 'life' || name === 'death'
        ? part === true
        : ['years', 'months', 'days'].includes(name) && typeof part === 'number' && part >= 0 && part <= longest * 365,
    ),
})
