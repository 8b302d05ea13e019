import type { Ruling } from '../ruling.ts'
import { keyBackup } from './key-backup.ts'

/** What is kept, for how long, and what is left of it. */
export const retentionRules: readonly Ruling[] = [keyBackup]
