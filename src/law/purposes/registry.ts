import type { Ruling } from '../ruling.ts'

/** Who may ask, what for, what with, and when no check is needed. */
export const purposeRules: readonly Ruling[] = []
