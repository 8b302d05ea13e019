import type { Requirements } from './requirement.ts'

export const records: Requirements = {}
