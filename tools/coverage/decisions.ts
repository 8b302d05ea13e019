import type { Requirements } from './requirement.ts'

export const decisions: Requirements = {}
