import { nameDiffers } from '../weights.ts'

/**
 * Bits in quarters, rounded up, so that they fit into a byte and never say less than the bits do: a row that is passed over
 * by its units would have been passed over by its bits.
 */
const perBit = 4

export const unitsAbove = (bits: number): number => Math.max(-128, Math.min(127, Math.ceil(bits * perBit)))

/** What a name is worth that is not like the other. */
export const noUnits = unitsAbove(nameDiffers)

export const unitsBelow = (bits: number): number => Math.floor(bits * perBit)
