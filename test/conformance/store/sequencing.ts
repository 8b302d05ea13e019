import { join } from 'node:path'
import { follow, type Acknowledging } from './kill.ts'

/** What the log's key is made from, in every process of a test. */
export const logSeed = 'sequencer'

/** Starts `sequence-on.ts`: a process that keeps leaves and numbers them, turn after turn, and says so on a line. */
export const keepSequencing = (url: string, prefix: string): Acknowledging =>
  follow(join(import.meta.dirname, 'sequence-on.ts'), [url, prefix])
