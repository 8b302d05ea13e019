import type { Mistake } from './error-summary.tsx'

/** Nothing where it is right; else what to put right in that box. */
export const unless = (right: boolean, id: string, message: string): readonly Mistake[] =>
  right ? [] : [{ id, message }]
