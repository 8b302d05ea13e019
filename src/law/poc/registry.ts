import type { Ruling } from '../ruling.ts'

/** What passes between a state’s point of contact and the system. */
export const pocRules: readonly Ruling[] = []
