import type { Walker } from './paths/path.ts'

/** How long somebody's identity is kept by now: who must be gone. */
export type Gone = (walker: Walker) => boolean

export const nobody: Gone = ({ path }) => path.fate === 'never'
export const allowed: Gone = walker => nobody(walker) || walker.path.fate === 'allowed'
export const allButDenied: Gone = walker => allowed(walker) || walker.path.fate === 'open'
export const isKept = (gone: Gone, walker: Walker): boolean => walker.ntn !== undefined && !gone(walker)
