import type { Ruling } from '../ruling.ts'

/** What every event makes us owe: to whom, by when, by which provision. */
export const dutyRules: readonly Ruling[] = []
