import type { Token } from './tokens.ts'

/** A word and the most that it may be worth, in units, as one number: of each question there are hundreds. */
export type Worth = number

const unitBits = 8
/** A word that is none, and worth least. */
export const noWorth: Worth = 0x80

export const worth = (token: Token, units: number): Worth => (token << unitBits) | (units & 0xff)
export const tokenOfWorth = (one: Worth): Token => one >>> unitBits
export const unitsOfWorth = (one: Worth): number => (one << (32 - unitBits)) >> (32 - unitBits)
