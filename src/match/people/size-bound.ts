import { heightLevel, weightLevel } from '../attributes.ts'
import type { Asked } from '../prepare.ts'
import { height, weight } from '../weights.ts'
import { heightIn, weightIn } from './row.ts'
import { unitsAbove } from './units.ts'

const inches = {
  near: unitsAbove(height.near),
  close: unitsAbove(height.close),
  apart: unitsAbove(height.apart),
  far: unitsAbove(height.far),
} as const
const pounds = { near: unitsAbove(weight.near), far: unitsAbove(weight.far) } as const

/** What height and weight may be worth. */
export function sizeBound({
  heightInches,
  weightPounds,
}: Asked): Readonly<{ most: number; of: (w1: number, w3: number) => number }> {
  function ofHeight(recorded: number | undefined): number {
    return heightInches === undefined || recorded === undefined ? 0 : inches[heightLevel(heightInches, recorded)]
  }

  function ofWeight(recorded: number | undefined): number {
    if (weightPounds === undefined || recorded === undefined) return 0
    const level = weightLevel(weightPounds, recorded)
    return level === undefined ? 0 : pounds[level]
  }

  return {
    most: (heightInches === undefined ? 0 : inches.near) + (weightPounds === undefined ? 0 : pounds.near),
    of: (w1, w3) => ofHeight(heightIn(w1)) + ofWeight(weightIn(w3)),
  }
}
