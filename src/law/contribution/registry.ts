import type { Ruling } from '../ruling.ts'

/** What may, must and may not be contributed, and how it is counted. */
export const contributionRules: readonly Ruling[] = []
