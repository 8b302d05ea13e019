import type { Asked, Play } from '../play.ts'

/** Found in no record, and of the length that a comparison takes seriously. */
export const tagOf = (count: number): string => `SIM${String(count).padStart(8, '0')}`

export const keyOf = (count: number): string => `request-${count}`

/** One of those that somebody may still remember, the latest most often. */
export function remembered({ memory: { all }, random }: Play): Asked | undefined {
  const recent = random.chance(0.8) ? all.slice(-recently) : all
  return recent.length === 0 ? undefined : random.pick(recent)
}

const recently = 150
