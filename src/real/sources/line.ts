import type { Answer, Question } from '../../world.ts'

/**
 * How somebody else's file is reached. Unlike a `Source` it may hang, fail, throw and be late: `guarded.ts` makes a source of it.
 * `signal` fires when nobody waits any more.
 */
export type Line = Readonly<{
  ask: (question: Question, signal: AbortSignal) => Promise<Answer>
  /** Whether anybody is there, asked without naming a person. */
  isThere: (signal: AbortSignal) => Promise<boolean>
}>
