import type { Ruling } from '../ruling.ts'

/** Who must hear, what they are told, and what they are never told. */
export const noticeRules: readonly Ruling[] = []
