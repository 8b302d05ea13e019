import type { World } from '../world.ts'

/** How far a pause is moved at random, so that what failed together is not tried together again. */
const jitter = 0.2

/** The seconds until the next try, moved by up to a fifth either way. */
export function jittered(seconds: number, { random }: Pick<World, 'random'>): number {
  const [byte = 0] = random(1)
  return Math.round(seconds * (1 - jitter + (2 * jitter * byte) / 255))
}
