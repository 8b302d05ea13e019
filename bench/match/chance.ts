import { createHash } from 'node:crypto'
import { createChance, type Chance } from '#simulated/crowd/chance.ts'

/** A sequence of its own for each purpose, so that asking about more people changes nothing about the others. */
export const chanceFor = (seed: number, purpose: string): Chance =>
  createChance(createHash('sha256').update(`${seed} ${purpose}`).digest().readUInt32BE())
